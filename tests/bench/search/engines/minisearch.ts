import { fold } from '@hcc/rules/search';
import { mostHits, type Engine } from './engine.ts';

interface MiniSearch {
  addAll(documents: readonly object[]): void;
  search(query: string): { id: string }[];
}
export type MiniSearchLibrary = new (options: object) => MiniSearch;

/** Words folded, found by their beginning and with slips: a fifth of a word's letters, the library's own advice. */
export const minisearch = (MiniSearch: MiniSearchLibrary): Engine => ({
  name: 'minisearch, folded',
  build({ entries }) {
    const index = new MiniSearch({
      fields: ['name'],
      idField: 'code',
      tokenize: (text: string) => fold(text).split(' '),
      processTerm: (word: string) => word,
      searchOptions: { prefix: (word: string) => word.length > 2, fuzzy: 0.2, combineWith: 'OR' },
    });
    index.addAll(entries);
    return {
      search: (query) =>
        index
          .search(query)
          .slice(0, mostHits)
          .map(({ id }) => id),
      toText: () => JSON.stringify(index),
    };
  },
});
