/**
 * The search itself, fetched together with the index when somebody first wants to search: a page that nobody searches
 * on carries neither.
 */
import { buildIndex, fold, search } from '@hcc/rules/search';
import type { CatalogueEntry } from '@hcc/sdk';
import { markWords, type Stretch } from './mark-words.ts';

export interface Found {
  readonly code: string;
  readonly level: CatalogueEntry['level'];
  /** The name in pieces, those that the query met marked. */
  readonly name: readonly Stretch[];
}

/** Answers queries over these entries, best first. */
export type SearchEngine = (query: string, limit: number) => readonly Found[];

export function createSearchEngine(entries: readonly CatalogueEntry[]): SearchEngine {
  const index = buildIndex(entries);
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  return (query, limit) =>
    search(index, query, { limit }).flatMap(({ code, matched, why }) => {
      const entry = byCode.get(code);
      return entry
        ? [{ code, level: entry.level, name: markWords(entry.name, why === 'name' ? matched : [], fold) }]
        : [];
    });
}
