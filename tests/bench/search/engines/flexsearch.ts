import { fold } from '@hcc/rules/search';
import { mostHits, type Engine } from './engine.ts';

interface FlexIndex {
  add(id: number, text: string): void;
  search(query: string, options: object): number[];
  export(take: (key: string, data: string | undefined) => void): void | Promise<void>;
}
export interface FlexSearchLibrary {
  Index: new (options: object) => FlexIndex;
}

/** Words folded and found by their beginning; `suggest` still answers when not every word is met. */
export const flexsearch = ({ Index }: FlexSearchLibrary): Engine => ({
  name: 'flexsearch, tolerant',
  build({ entries }) {
    const index = new Index({
      tokenize: 'forward',
      resolution: 9,
      context: { depth: 2, bidirectional: true },
      encode: (text: string) => fold(text).split(' '),
    });
    entries.forEach(({ name }, at) => index.add(at, name));
    return {
      search: (query) =>
        index.search(query, { limit: mostHits, suggest: true }).flatMap((at) => entries[at]?.code ?? []),
      async toText() {
        const parts: Record<string, unknown> = {};
        await index.export((key, data) => void (parts[key] = data));
        return JSON.stringify(parts);
      },
    };
  },
});
