import { isActAsked } from './acts.ts';
import { rowShare } from './alignment.ts';
import type { SearchIndex } from './build-index.ts';
import type { Reading } from './read-query.ts';
import type { Term } from './terms.ts';

/** The reading of a wish that one entry fits best. */
export interface Met {
  /** Share of the query's whole weight. */
  weight: number;
  /** 0 to 1: how well the entry grants the wish. */
  value: number;
  reading: Reading;
}

/** The finer marks, for entries that have the words. Each is worth less than one plain word of a short query. */
export function weigh(index: SearchIndex, at: number, met: readonly Met[], typed: readonly number[]): number {
  const { coverage, nearness, isMet } = standing(index, at, met);
  const { act, words, commonness, weights, weight, isRare } = index.about(at);
  let named = 0;
  let unasked = 0;
  for (let place = 0; place < weights.length; place++) {
    if (isMet[place] === true) named += weights[place] ?? 0;
    else if (unasked < 2 && isRare[place] === true) unasked++;
  }
  return (
    coverage +
    0.14 * nearness +
    0.12 * (weight === 0 ? 0 : named / weight) +
    0.08 * commonness +
    (isWholeName(index, at, typed) ? 1 : rowWorth * rowOf(index, at, typed) ** 2) -
    0.04 * unasked -
    (act === 'special' && !isActAsked(words, isMet) ? 0.1 : act === 'other' ? 0.04 : 0)
  );
}

function isWholeName({ names: { starts, ids } }: SearchIndex, at: number, typed: readonly number[]): boolean {
  const start = starts[at] ?? 0;
  return typed.length === (starts[at + 1] ?? 0) - start && typed.every((id, turn) => id === ids[start + turn]);
}

/** Who types some words of a name as they stand there, or nearly so, means that name. */
const rowWorth = 0.35;
const shortestRow = 4;
const leastRowShare = 0.65;

function rowOf({ names: { starts, ids } }: SearchIndex, at: number, typed: readonly number[]): number {
  const share = typed.length < shortestRow ? 0 : rowShare(ids, starts[at] ?? 0, starts[at + 1] ?? 0, typed);
  return share < leastRowShare ? 0 : share;
}

/** How much of the query stands in the name, where, and how much of that together and in order. */
export function standing(index: SearchIndex, at: number, met: readonly Met[]) {
  const isMet: boolean[] = [];
  const { starts } = index.names;
  for (let place = (starts[at + 1] ?? 0) - (starts[at] ?? 0); place > 0; place--) isMet.push(false);
  let coverage = 0;
  let together = 0;
  let pairs = 0;
  let before: number[] = [];
  for (const { weight, value, reading } of met) {
    let togetherHere = 0;
    let pairsHere = 0;
    for (let turn = 0; turn < reading.terms.length; turn++) {
      const term = reading.terms[turn];
      if (term === undefined || term.isStop) continue;
      const here = placesOf(index, at, term);
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
    }
    // The words of one phrase scattered over a long name are hardly the phrase.
    coverage += weight * value * (pairsHere === 0 ? 1 : 0.7 + (0.3 * togetherHere) / pairsHere);
    together += togetherHere;
    pairs += pairsHere;
  }
  return { coverage, nearness: pairs === 0 ? 0 : together / pairs, isMet };
}

/** Where a word stands in a name; where it does not, the likeliest of the words it may be a slip or the beginning of. */
function placesOf({ names: { starts, ids } }: SearchIndex, at: number, { candidates, trusts }: Term): number[] {
  const places: number[] = [];
  const start = starts[at] ?? 0;
  const end = starts[at + 1] ?? 0;
  // Of most words there is no doubt.
  if (candidates.length < 2) {
    const id = candidates[0]?.id;
    for (let place = start; place < end; place++) if (ids[place] === id) places.push(place - start);
    return places;
  }
  let best = 0;
  for (let place = start; place < end; place++) {
    const trust = trusts.get(ids[place] ?? -1);
    if (trust === undefined || trust < best) continue;
    if (trust > best) places.length = 0;
    best = trust;
    places.push(place - start);
  }
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
