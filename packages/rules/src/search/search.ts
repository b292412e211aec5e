import type { Level } from '@hcc/schemas';
import type { IndexedEntry, SearchIndex } from './build-index.ts';
import { rankByCode } from './find-code.ts';
import { wordsOf } from './fold.ts';
import { readQuery, type Reading, type Term, type Wish } from './read-query.ts';

export interface SearchOptions {
  /** How many hits at most. */
  limit: number;
  /** Only procedures of this level. */
  level?: Level;
}

/** One procedure found. Hits come best first; equal scores keep the order of the catalogue. */
export interface SearchHit {
  code: string;
  /** Only good for comparing hits of one search. */
  score: number;
  /** The words of the name (or else its street words) that the query met, folded, for marking them. */
  matched: string[];
  /** Where most of it was met: the name, the words people use for it, or the code. */
  why: 'name' | 'words' | 'code';
}

/** Below this share of the query's weight, a hit is an accident. */
const leastCoverage = 0.3;
/** Neighbours are looked at for this many of the best-covered entries; order matters only among those. */
const mostLookedAt = 100;

/**
 * Searches names, street words and codes. How many of the asked-for words an entry has comes first, how rare they are
 * second, whether they stand together and in order third; equal diacritics, a short name and a common matter break ties.
 * Any text is a fair query, of any length; no word in common gives no hit.
 */
export function search(index: SearchIndex, query: string, { limit, level }: SearchOptions): SearchHit[] {
  const isWanted = (at: number) => level === undefined || entryAt(index, at).entry.level === level;
  const byCode = rankByCode(index, query).filter(({ at }) => isWanted(at));
  const codes = new Set(byCode.map(({ at }) => at));
  const byWords = rankByWords(index, query, (at) => isWanted(at) && !codes.has(at));

  const codeHits = byCode.map(({ at, score }): SearchHit => ({
    code: entryAt(index, at).entry.code,
    score,
    matched: [],
    why: 'code',
  }));
  const room = Math.max(0, limit - codeHits.length);
  const wordHits = byWords.slice(0, room).map(({ at, score, places, wishes }): SearchHit => {
    const { entry, name } = entryAt(index, at);
    const inName = new Set(places.map((place) => name[place]?.plain ?? ''));
    const inWords = wordsMet(wishes, at).filter((plain) => !inName.has(plain));
    const isByName = inName.size >= inWords.length;
    return { code: entry.code, score, matched: isByName ? [...inName] : inWords, why: isByName ? 'name' : 'words' };
  });
  return [...codeHits, ...wordHits].slice(0, Math.max(0, limit));
}

/** The reading of a wish that one entry fits best. */
interface Met {
  weight: number;
  value: number;
  reading: Reading;
}

interface Ranked {
  at: number;
  score: number;
  /** Where in the name the words stand. */
  places: number[];
  wishes: Met[];
}

function rankByWords(index: SearchIndex, query: string, isWanted: (at: number) => boolean): Ranked[] {
  const { typed, wishes } = readQuery(index, query);
  const total = wishes.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const size = index.entries.length;
  const coverage = new Float64Array(size);
  const tables = wishes.map((wish) => {
    const table = bestReadings(wish, size);
    for (let at = 0; at < size; at++)
      coverage[at] = (coverage[at] ?? 0) + ((table.values[at] ?? 0) * wish.weight) / total;
    return { wish, ...table };
  });

  const candidates: number[] = [];
  for (let at = 0; at < size; at++) if ((coverage[at] ?? 0) >= leastCoverage && isWanted(at)) candidates.push(at);
  candidates.sort((a, b) => (coverage[b] ?? 0) - (coverage[a] ?? 0) || a - b);
  return candidates
    .slice(0, mostLookedAt)
    .map((at) => {
      const met = tables.flatMap(({ wish, values, choices }): Met[] => {
        const reading = wish.readings[choices[at] ?? 0];
        const value = values[at] ?? 0;
        return value > 0 && reading !== undefined ? [{ weight: wish.weight / total, value, reading }] : [];
      });
      return weigh(entryAt(index, at), at, met, typed);
    })
    .sort((a, b) => b.score - a.score || a.at - b.at);
}

/** For each entry, how well it grants the wish (0 to 1) and by which of its readings. */
function bestReadings(wish: Wish, size: number): { values: Float64Array; choices: Uint8Array } {
  const values = new Float64Array(size);
  const choices = new Uint8Array(size);
  const fit = new Float64Array(size);
  wish.readings.forEach(({ terms, trust }, choice) => {
    const weight = terms.reduce((sum, term) => sum + term.weight, 0);
    const shares = new Float64Array(size);
    for (const term of terms) addFits(term, term.weight / weight, shares, fit);
    for (let at = 0; at < size; at++) {
      const share = shares[at] ?? 0;
      if (share === 0) continue;
      // Half of a phrase is less than half of its meaning.
      const value = trust * (terms.length > 1 ? share ** 1.6 : share);
      if (value > (values[at] ?? 0)) {
        values[at] = value;
        choices[at] = choice;
      }
    }
  });
  return { values, choices };
}

/** Adds to each entry's share how well it has one word. `fit` is scratch room, all zero before and after. */
function addFits(term: Term, weight: number, shares: Float64Array, fit: Float64Array): void {
  for (const { word, trust } of term.candidates) {
    for (const { at, marked, inName } of word.occurrences) {
      const value = trust * (inName ? 1 : 0.85) * (term.isMarked && trust === 1 && marked !== term.marked ? 0.7 : 1);
      if (value > (fit[at] ?? 0)) fit[at] = value;
    }
  }
  for (const { word } of term.candidates) {
    for (const { at } of word.occurrences) {
      shares[at] = (shares[at] ?? 0) + weight * (fit[at] ?? 0);
      fit[at] = 0;
    }
  }
}

/** The finer marks, for entries that have the words. Each is worth less than one plain word of a short query. */
function weigh(
  { name, marked, commonness }: IndexedEntry,
  at: number,
  wishes: Met[],
  typed: readonly string[],
): Ranked {
  const isMet = name.map(() => false);
  let coverage = 0;
  let together = 0;
  let pairs = 0;
  let before: number[] = [];
  for (const { weight, value, reading } of wishes) {
    let togetherHere = 0;
    let pairsHere = 0;
    reading.terms.forEach((term, turn) => {
      if (term.isStop) return;
      const here = placesOf(term, name);
      for (const place of here) isMet[place] = true;
      const near = term.weight * nearness(before, here);
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

  let whole = 0;
  let met = 0;
  let unasked = 0;
  name.forEach((word, place) => {
    whole += word.weight;
    if (isMet[place]) met += word.weight;
    else if (qualifiers.has(marked[place] ?? '')) unasked++;
  });
  const isWholeName = typed.length === name.length && name.every(({ plain }, place) => plain === typed[place]);
  const score =
    coverage +
    0.2 * (pairs === 0 ? 0 : together / pairs) +
    0.12 * (whole === 0 ? 0 : met / whole) +
    0.08 * commonness +
    (isWholeName ? 1 : 0) -
    0.05 * Math.min(unasked, 2);
  return { at, score, wishes, places: isMet.flatMap((yes, place) => (yes ? [place] : [])) };
}

/** Where a word stands in a name; where it does not, the words it may be a slip or the beginning of. */
function placesOf({ candidates }: Term, name: IndexedEntry['name']): number[] {
  const places: number[] = [];
  for (const { word, trust } of candidates) {
    if (trust < 1 && places.length > 0) break;
    name.forEach((other, place) => {
      if (other === word) places.push(place);
    });
  }
  return places;
}

/** 1 where one stands right after the other, less across a word or two and in the other order. */
function nearness(before: readonly number[], here: readonly number[]): number {
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

/** Words that make a name the special case of another: again, exchanged, abroad, mobile, withdrawn. Unasked for, the plain case is meant. */
const qualifiers = new Set(
  wordsOf('lại đổi ngoài biên lưu động thu hồi xóa hủy tạm liên thông miễn chỉnh').map(({ marked }) => marked),
);

/** Plain words of an entry that the query met with certainty, wherever they stand. */
function wordsMet(wishes: readonly Met[], at: number): string[] {
  const met = wishes
    .flatMap(({ reading }) => reading.terms)
    .flatMap(({ candidates }) => {
      return candidates
        .filter(({ trust, word }) => trust === 1 && word.occurrences.some((one) => one.at === at))
        .map(({ word }) => word.plain);
    });
  return [...new Set(met)];
}

function entryAt(index: SearchIndex, at: number): IndexedEntry {
  const found = index.entries[at];
  if (found === undefined)
    throw new RangeError(`The index has ${index.entries.length} entries; there is none at ${at}.`);
  return found;
}
