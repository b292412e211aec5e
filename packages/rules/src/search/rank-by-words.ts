import type { IndexedEntry, SearchIndex } from './build-index.ts';
import { once } from './once.ts';
import { preferring, type Preference } from './preference.ts';
import { readQuery, type Wish } from './read-query.ts';
import { weigh, type Met } from './weigh.ts';

/** An entry found, by its place in `SearchIndex.entries`. */
export interface Ranked {
  at: number;
  score: number;
  /** The wishes it grants, each by the reading that it grants best. */
  met: readonly Met[];
}

/** What was found, best first, put in order only as far as it is looked at. */
export interface Ranking {
  count: number;
  slice: (from: number, to: number) => readonly Ranked[];
}

/** Below this share of the query's weight, a hit is an accident; and so it is below that part of what the best one has. */
const leastCoverage = 0.3;
const leastOfBest = 0.6;
/** The finer marks are looked at for this many of the best-covered entries; order matters only among those. */
const mostLookedAt = 80;

const nothing: Ranking = { count: 0, slice: () => [] };

export function rankByWords(
  index: SearchIndex,
  query: string,
  prefer: Preference | undefined,
  isWanted: (at: number) => boolean,
): Ranking {
  const { typed, wishes } = readQuery(index, query);
  const total = wishes.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return nothing;
  const { coverage } = index.scratch;
  const covered: number[] = [];
  const tables = wishes.map((wish, turn) => ({ wish, share: wish.weight / total, ...grant(index, wish, turn) }));
  try {
    let best = 0;
    for (const { share, values, touched } of tables) {
      for (const at of touched) {
        const before = coverage[at] ?? 0;
        if (before === 0) covered.push(at);
        const so = before + (values[at] ?? 0) * share;
        coverage[at] = so;
        if (so > best) best = so;
      }
    }
    // What is fair to show does not hang on what is wanted: a filter leaves a part of what the words find, never more.
    const least = Math.max(leastCoverage, leastOfBest * best);
    const candidates = covered.filter((at) => (coverage[at] ?? 0) >= least && isWanted(at));
    const { first, rest } = bestCovered(candidates, coverage);
    const preferred = preferring(prefer, typed.words);
    const looked = first
      .map((at): Ranked => {
        const met: Met[] = [];
        for (const { wish, share, values, choices } of tables) {
          const value = values[at] ?? 0;
          const reading = wish.readings[choices[at] ?? 0];
          if (value > 0 && reading !== undefined) met.push({ weight: share, value, reading });
        }
        return { at, score: weigh(index, at, met, typed.ids) + preferred(entryAt(index, at)), met };
      })
      .sort((a, b) => b.score - a.score || a.at - b.at);
    return { count: candidates.length, slice: slicing(looked, rest) };
  } finally {
    for (const at of covered) coverage[at] = 0;
    for (const { values, touched } of tables) for (const at of touched) values[at] = 0;
  }
}

/** For each entry, how well it grants the wish (0 to 1) and by which of its readings; 0 where it is not `touched`. */
function grant({ scratch }: SearchIndex, { readings }: Wish, turn: number) {
  const { values, choices } = scratch.granted(turn);
  const touched: number[] = [];
  for (let choice = 0; choice < readings.length; choice++) {
    const reading = readings[choice];
    if (reading === undefined) continue;
    const { trust, fits } = reading;
    const { entries, shares } = fits();
    for (let place = 0; place < entries.length; place++) {
      const at = entries[place] ?? 0;
      const value = trust * (shares[place] ?? 0);
      const best = values[at] ?? 0;
      if (value <= best) continue;
      if (best === 0) touched.push(at);
      values[at] = value;
      choices[at] = choice;
    }
  }
  return { values, choices, touched };
}

interface Covered {
  at: number;
  coverage: number;
}

/** Those to be looked at, in no order, and the rest. */
function bestCovered(candidates: readonly number[], coverage: Float64Array): { first: number[]; rest: Covered[] } {
  if (candidates.length <= mostLookedAt) return { first: [...candidates], rest: [] };
  const sorted = new Float64Array(candidates.length);
  for (let turn = 0; turn < candidates.length; turn++) sorted[turn] = coverage[candidates[turn] ?? -1] ?? 0;
  sorted.sort();
  const least = sorted[sorted.length - mostLookedAt] ?? 0;
  const first: number[] = [];
  const even: number[] = [];
  const rest: Covered[] = [];
  for (const at of candidates) {
    const own = coverage[at] ?? 0;
    if (own > least) first.push(at);
    else if (own === least) even.push(at);
    else rest.push({ at, coverage: own });
  }
  even.sort((a, b) => a - b);
  const room = mostLookedAt - first.length;
  return {
    first: [...first, ...even.slice(0, room)],
    rest: [...even.slice(room).map((at) => ({ at, coverage: least })), ...rest],
  };
}

function slicing(looked: readonly Ranked[], rest: readonly Covered[]): Ranking['slice'] {
  const all = once((): readonly Ranked[] => {
    const score = looked.at(-1)?.score ?? 0;
    const inOrder = rest.toSorted((a, b) => b.coverage - a.coverage || a.at - b.at);
    return [...looked, ...inOrder.map(({ at }) => ({ at, score, met: [] }))];
  });
  return (from, to) => (to <= looked.length ? looked : all()).slice(from, to);
}

function entryAt({ entries }: SearchIndex, at: number): IndexedEntry {
  const found = entries[at];
  if (found === undefined) throw new RangeError(`The index has ${entries.length} entries; there is none at ${at}.`);
  return found;
}
