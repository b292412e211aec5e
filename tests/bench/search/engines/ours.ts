import { buildIndex, search, spell } from '@hcc/rules/search';
import { mostHits, type Engine } from './engine.ts';

/** Search of `@hcc/rules`, with the vocabulary of all three languages. */
export const ours: Engine = {
  name: 'ours',
  build(catalogue) {
    const index = buildIndex(catalogue);
    return {
      search: (query) => search(index, query, { limit: mostHits }).map(({ code }) => code),
      toText: () => JSON.stringify({ codes: catalogue.entries.map(({ code }) => code), ...spell(catalogue) }),
    };
  },
};
