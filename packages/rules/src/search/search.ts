import type { ProcedureMatch } from '@hcc/schemas';
import type { IndexedEntry, SearchableEntry, SearchIndex } from './build-index.ts';
import { isWholeCode, rankByCode } from './find-code.ts';
import type { Preference } from './preference.ts';
import { rankByWords } from './rank-by-words.ts';
import { whyMatched } from './why-matched.ts';

export interface SearchOptions<Entry extends SearchableEntry = SearchableEntry> {
  /** How many hits at most; `Infinity` for every fair one. */
  limit: number;
  /** Only these. @default all */
  wanted?: ((entry: Entry) => boolean) | undefined;
  prefer?: Preference | undefined;
}

/** One procedure found. Hits come best first; equal scores keep the order of the catalogue. */
export interface SearchHit {
  code: string;
  /** Only good for comparing hits of one search. */
  score: number;
  /** Why it was found, so that a page can say it. */
  match: ProcedureMatch;
}

/**
 * Searches names, street words and codes. How many of the asked-for words an entry has comes first, how rare they are
 * second, whether they stand together and in order third; the plain act, a common matter, a short name and what the
 * caller prefers break ties. Any text is a fair query, of any length; no word in common gives no hit.
 */
export function search<Entry extends SearchableEntry>(
  index: SearchIndex<Entry>,
  query: string,
  { limit, wanted, prefer }: SearchOptions<Entry>,
): SearchHit[] {
  const isWanted = (at: number) => wanted === undefined || wanted(entryAt(index, at).entry);
  const byCode = rankByCode(index, query).filter(({ at }) => isWanted(at));
  const codes = new Set(byCode.map(({ at }) => at));
  const room = Math.max(0, limit - byCode.length);
  const byWords =
    room === 0 || isWholeCode(query)
      ? []
      : rankByWords(index, query, prefer, (at) => isWanted(at) && !codes.has(at)).slice(0, room);
  return [
    ...byCode.slice(0, Math.max(0, limit)).map(({ at, score }): SearchHit => {
      return { code: entryAt(index, at).entry.code, score, match: { why: 'code', matched: [] } };
    }),
    ...byWords.map((ranked): SearchHit => {
      const entry = entryAt(index, ranked.at);
      return { code: entry.entry.code, score: ranked.score, match: whyMatched(entry, ranked) };
    }),
  ];
}

function entryAt<Entry extends SearchableEntry>(index: SearchIndex<Entry>, at: number): IndexedEntry<Entry> {
  const found = index.entries[at];
  if (found === undefined)
    throw new RangeError(`The index has ${index.entries.length} entries; there is none at ${at}.`);
  return found;
}
