import { fold } from '@hcc/rules/search';
import { mostHits, type Engine } from './engine.ts';

interface Fuse {
  search(query: string, options: object): { item: { code: string } }[];
  getIndex(): { toJSON(): unknown };
}
export type FuseLibrary = new (documents: readonly object[], options: object) => Fuse;

export const fuse = (FuseSearch: FuseLibrary): Engine => ({
  name: 'fuse.js, folded',
  build({ entries }) {
    const index = new FuseSearch(
      entries.map(({ code, name }) => ({ code, folded: fold(name) })),
      { keys: ['folded'], ignoreLocation: true, threshold: 0.4, includeScore: true },
    );
    return {
      // Longer patterns than 32 letters are cut into pieces, each of them looked for.
      search: (query) => index.search(fold(query), { limit: mostHits }).map(({ item }) => item.code),
      toText: () => JSON.stringify(index.getIndex().toJSON()),
    };
  },
});
