import { rowShare } from './alignment.ts';

import { isActAsked, makesRareCase } from './acts.ts';
import type { IndexedEntry } from './build-index.ts';
import type { Reading, Term } from './read-query.ts';

/** The reading of a wish that one entry fits best. */
export interface Met {
  /** Share of the query's whole weight. */
  weight: number;
  /** 0 to 1: how well the entry grants the wish. */
  value: number;
  reading: Reading;
}

export interface Weighed {
  score: number;
  /** Where in the name the words stand. */
  places: number[];
}

/** The finer marks, for entries that have the words. Each is worth less than one plain word of a short query. */
export function weigh(entry: IndexedEntry, met: readonly Met[], typed: readonly string[]): Weighed {
  const { name, written, weight, act, commonness } = entry;
  const { coverage, nearness, isMet } = standing(name, met);
  let named = 0;
  let unasked = 0;
  for (let place = 0; place < name.length; place++) {
    if (isMet[place] === true) named += name[place]?.weight ?? 0;
    else if (unasked < 2 && makesRareCase(written[place]?.marked ?? '')) unasked++;
  }
  const isWholeName = typed.length === name.length && name.every(({ plain }, place) => plain === typed[place]);
  const score =
    coverage +
    0.14 * nearness +
    0.12 * (weight === 0 ? 0 : named / weight) +
    0.08 * commonness +
    (isWholeName ? 1 : rowWorth * rowOf(name, typed) ** 2) -
    0.04 * unasked -
    (act === 'special' && !isActAsked(name, isMet) ? 0.1 : act === 'other' ? 0.04 : 0);
  return { score, places: isMet.flatMap((yes, place) => (yes ? [place] : [])) };
}

/** Who types some words of a name as they stand there, or nearly so, means that name. */
const rowWorth = 0.35;
const shortestRow = 4;
const leastRowShare = 0.65;

function rowOf(name: IndexedEntry['name'], typed: readonly string[]): number {
  const share = typed.length < shortestRow ? 0 : rowShare(name, typed);
  return share < leastRowShare ? 0 : share;
}

/** How much of the query stands in the name, and how much of that together and in order. */
function standing(name: IndexedEntry['name'], met: readonly Met[]) {
  const isMet = name.map(() => false);
  let coverage = 0;
  let together = 0;
  let pairs = 0;
  let before: number[] = [];
  for (const { weight, value, reading } of met) {
    let togetherHere = 0;
    let pairsHere = 0;
    reading.terms.forEach((term, turn) => {
      if (term.isStop) return;
      const here = placesOf(term, name);
      for (const place of here) isMet[place] = true;
      const near = term.weight * nearnessOf(before, here);
      if (turn > 0) {
        togetherHere += near;
        pairsHere += term.weight;
      } else if (pairs > 0 || before.length > 0) {
        together += near;
        pairs += term.weight;
      }
      before = here;
    });
    // The words of one phrase scattered over a long name are hardly the phrase.
    coverage += weight * value * (pairsHere === 0 ? 1 : 0.7 + (0.3 * togetherHere) / pairsHere);
    together += togetherHere;
    pairs += pairsHere;
  }
  return { coverage, nearness: pairs === 0 ? 0 : together / pairs, isMet };
}

/** Where a word stands in a name; where it does not, the likeliest of the words it may be a slip or the beginning of. */
function placesOf({ trusts }: Term, name: IndexedEntry['name']): number[] {
  let places: number[] = [];
  let best = 0;
  name.forEach((word, place) => {
    const trust = trusts.get(word);
    if (trust === undefined || trust < best) return;
    if (trust > best) places = [];
    best = trust;
    places.push(place);
  });
  return places;
}

/** 1 where one stands right after the other, less across a word or two and in the other order. */
function nearnessOf(before: readonly number[], here: readonly number[]): number {
  let best = 0;
  for (const a of before) {
    for (const b of here) {
      const gap = b - a;
      if (gap === 1) return 1;
      if (gap > 1 && gap <= 3) best = Math.max(best, 0.5);
      else if (gap < 0 && gap >= -3) best = Math.max(best, 0.3);
    }
  }
  return best;
}
