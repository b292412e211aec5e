import { fold } from '@hcc/rules/search';
import { mostHits, type Engine } from './engine.ts';

export interface OramaLibrary {
  create(options: object): unknown;
  insertMultiple(db: unknown, documents: readonly object[], batch?: number): unknown;
  search(db: unknown, query: object): Promise<Found> | Found;
  save(db: unknown): unknown;
}
interface Found {
  hits: { document: { code: string } }[];
}

export const orama = (library: OramaLibrary): Engine => ({
  name: 'orama, folded',
  async build({ entries }) {
    const db = await library.create({ schema: { code: 'string', folded: 'string' } });
    await library.insertMultiple(
      db,
      entries.map(({ code, name }) => ({ code, folded: fold(name) })),
      5_000,
    );
    return {
      async search(query) {
        const term = fold(query);
        if (term === '') return [];
        const { hits } = await library.search(db, {
          term,
          properties: ['folded'],
          tolerance: 1,
          threshold: 1,
          limit: mostHits,
        });
        return hits.map(({ document }) => document.code);
      },
      toText: () => JSON.stringify(library.save(db)),
    };
  },
});
