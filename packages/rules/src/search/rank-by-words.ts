import type { SearchableEntry, SearchIndex } from './build-index.ts';
import { preferring, type Preference } from './preference.ts';
import { readQuery, type Term, type Wish } from './read-query.ts';
import { weigh, type Met, type Weighed } from './weigh.ts';

/** An entry found, by its place in `SearchIndex.entries`. */
export interface Ranked extends Weighed {
  at: number;
  /** The wishes it grants, each by the reading that it grants best. */
  met: readonly Met[];
}

/** Below this share of the query's weight, a hit is an accident; and so it is below that part of what the best one has. */
const leastCoverage = 0.3;
const leastOfBest = 0.6;
/** The finer marks are looked at for this many of the best-covered entries; order matters only among those. */
const mostLookedAt = 80;
/** A word that stands beside a name, in the entry's other words. */
const besideWorth = 0.85;
/** A word that people say about an entry, against one that stands in its name. */
const saidWorth = 0.75;
/** A word typed with diacritics, against one with others. */
const otherMarksWorth = 0.5;

export function rankByWords<Entry extends SearchableEntry>(
  index: SearchIndex<Entry>,
  query: string,
  prefer: Preference | undefined,
  isWanted: (at: number) => boolean,
): Ranked[] {
  const { typed, wishes } = readQuery(index, query);
  const total = wishes.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const size = index.entries.length;
  const coverage = new Float64Array(size);
  const tables = wishes.map((wish) => {
    const table = bestReadings(wish, size);
    const share = wish.weight / total;
    for (const at of table.touched) coverage[at] = (coverage[at] ?? 0) + (table.values[at] ?? 0) * share;
    return { wish, share, ...table };
  });

  // What is fair to show does not hang on what is wanted: a filter leaves a part of what the words find, never more.
  const least = Math.max(leastCoverage, leastOfBest * coverage.reduce((best, one) => Math.max(best, one), 0));
  const candidates: number[] = [];
  for (let at = 0; at < size; at++) if ((coverage[at] ?? 0) >= least && isWanted(at)) candidates.push(at);
  candidates.sort((a, b) => (coverage[b] ?? 0) - (coverage[a] ?? 0) || a - b);
  const preferred = preferring(prefer, typed);
  const looked = candidates
    .slice(0, mostLookedAt)
    .flatMap((at): Ranked[] => {
      const entry = index.entries[at];
      if (entry === undefined) return [];
      const met = tables.flatMap(({ wish, share, values, choices }): Met[] => {
        const reading = wish.readings[choices[at] ?? 0];
        const value = values[at] ?? 0;
        return value > 0 && reading !== undefined ? [{ weight: share, value, reading }] : [];
      });
      const { score, places } = weigh(entry, met, typed);
      return [{ at, score: score + preferred(entry.entry), places, met }];
    })
    .sort((a, b) => b.score - a.score || a.at - b.at);
  const last = looked.at(-1)?.score ?? 0;
  const rest = candidates.slice(mostLookedAt).map((at): Ranked => ({ at, score: last, places: [], met: [] }));
  return [...looked, ...rest];
}

/** For each entry, how well it grants the wish (0 to 1) and by which of its readings; 0 where it is not `touched`. */
function bestReadings(wish: Wish, size: number) {
  const values = new Float64Array(size);
  const choices = new Uint8Array(size);
  const touched: number[] = [];
  const shares = new Float64Array(size);
  const fit = new Float64Array(size);
  wish.readings.forEach(({ terms, trust }, choice) => {
    const weight = terms.reduce((sum, term) => sum + term.weight, 0);
    const here: number[] = [];
    for (const term of terms) addFits(term, term.weight / weight, { shares, fit, touched: here });
    for (const at of here) {
      const share = shares[at] ?? 0;
      shares[at] = 0;
      // Half of a phrase is less than half of its meaning.
      const value = trust * (terms.length > 1 ? share ** 1.6 : share);
      const best = values[at] ?? 0;
      if (value <= best) continue;
      if (best === 0) touched.push(at);
      values[at] = value;
      choices[at] = choice;
    }
  });
  return { values, choices, touched };
}

interface Scratch {
  shares: Float64Array;
  /** All zero before and after. */
  fit: Float64Array;
  /** Entries with a share. */
  touched: number[];
}

/** Adds to each entry's share how well it has one word. */
function addFits(term: Term, weight: number, { shares, fit, touched }: Scratch): void {
  const take = (at: number) => {
    const value = fit[at] ?? 0;
    if (value === 0) return;
    fit[at] = 0;
    const share = shares[at] ?? 0;
    if (share === 0) touched.push(at);
    shares[at] = share + weight * value;
  };
  for (const { word, trust } of term.candidates) {
    const { inNames, marks, inWords } = word;
    const isPicky = term.isMarked && trust === 1;
    for (let turn = 0; turn < inNames.length; turn++) {
      const at = inNames[turn] ?? 0;
      const value = isPicky && marks[turn] !== term.marked ? trust * otherMarksWorth : trust;
      if (value > (fit[at] ?? 0)) fit[at] = value;
    }
    for (const at of inWords) if (trust * besideWorth > (fit[at] ?? 0)) fit[at] = trust * besideWorth;
  }
  for (const at of term.said) if (saidWorth > (fit[at] ?? 0)) fit[at] = saidWorth;
  for (const { word } of term.candidates) {
    for (const at of word.inNames) take(at);
    for (const at of word.inWords) take(at);
  }
  for (const at of term.said) take(at);
}
