import type { ProcedureMatch } from '@hcc/schemas';
import type { IndexedEntry, SearchIndex } from './build-index.ts';
import { isWholeCode, rankByCode } from './find-code.ts';
import type { Preference } from './preference.ts';
import { rankByWords } from './rank-by-words.ts';
import { whyMatched } from './why-matched.ts';

/** What bends a search. */
export interface Asked<Entry extends IndexedEntry = IndexedEntry> {
  /** Only these. @default all */
  wanted?: ((entry: Entry) => boolean) | undefined;
  prefer?: Preference | undefined;
}

export interface SearchOptions<Entry extends IndexedEntry = IndexedEntry> extends Asked<Entry> {
  /** How many hits at most; `Infinity` for every fair one. */
  limit: number;
}

/** One procedure found. Hits come best first; equal scores keep the order of the catalogue. */
export interface SearchHit {
  code: string;
  /** Only good for comparing hits of one search. */
  score: number;
  /** Why it was found, so that a page can say it. */
  match: ProcedureMatch;
}

/** All that was found, told as far as it is looked at; `at` is the entry's place in the catalogue. */
export interface SearchHits<Entry extends IndexedEntry = IndexedEntry> {
  readonly count: number;
  slice: (from: number, to: number) => (SearchHit & { at: number; entry: Entry })[];
}

/** The first hits of `searchAll`. */
export function search<Entry extends IndexedEntry>(
  index: SearchIndex<Entry>,
  query: string,
  { limit, ...asked }: SearchOptions<Entry>,
): SearchHit[] {
  const hits = searchAll(index, query, asked).slice(0, Math.max(0, limit));
  return hits.map(({ code, score, match }) => ({ code, score, match }));
}

/**
 * Searches names, street words and codes. How many of the asked-for words an entry has comes first, how rare they are
 * second, whether they stand together and in order third; the plain act, a common matter, a short name and what the
 * caller prefers break ties. Any text is a fair query, of any length; no word in common gives no hit.
 */
export function searchAll<Entry extends IndexedEntry>(
  index: SearchIndex<Entry>,
  query: string,
  { wanted, prefer }: Asked<Entry> = {},
): SearchHits<Entry> {
  const isWanted = (at: number) => wanted === undefined || wanted(entryAt(index, at));
  const byCode = rankByCode(index, query).filter(({ at }) => isWanted(at));
  const codes = new Set(byCode.map(({ at }) => at));
  const byWords = isWholeCode(query)
    ? { count: 0, slice: () => [] }
    : rankByWords(index, query, prefer, (at) => isWanted(at) && !codes.has(at));
  return {
    count: byCode.length + byWords.count,
    slice: (from, to) => [
      ...byCode.slice(from, to).map(({ at, score }) => {
        const entry = entryAt(index, at);
        return { at, entry, code: entry.code, score, match: { why: 'code' as const, matched: [] } };
      }),
      ...byWords.slice(Math.max(0, from - byCode.length), Math.max(0, to - byCode.length)).map((ranked) => {
        const entry = entryAt(index, ranked.at);
        return { at: ranked.at, entry, code: entry.code, score: ranked.score, match: whyMatched(index, ranked) };
      }),
    ],
  };
}

function entryAt<Entry extends IndexedEntry>(index: SearchIndex<Entry>, at: number): Entry {
  const found = index.entries[at];
  if (found === undefined)
    throw new RangeError(`The index has ${index.entries.length} entries; there is none at ${at}.`);
  return found;
}
