import type { ProcedureMatch } from '@hcc/schemas';
import type { IndexedEntry } from './build-index.ts';
import type { Ranked } from './rank-by-words.ts';

/** Which words of the name were met and, where a saying decided, the official words that it was read as. */
export function whyMatched({ shown }: IndexedEntry, { places, met }: Pick<Ranked, 'places' | 'met'>): ProcedureMatch {
  const matched = [...new Set(places.map((place) => shown[place]?.plain ?? ''))];
  const [saying] = met
    .filter(({ reading }) => reading.saying !== undefined)
    .sort((a, b) => b.weight * b.value - a.weight * a.value)
    .map(({ reading }) => reading.saying);
  return {
    why: matched.length > 0 ? 'name' : 'words',
    matched,
    ...(saying && { saying: saying.typed, official: saying.official }),
  };
}
