import type { ProcedureMatch } from '@hcc/schemas';
import type { SearchIndex } from './build-index.ts';
import type { Ranked } from './rank-by-words.ts';
import { standing } from './weigh.ts';

/** Which words of the name were met and, where a saying decided, the official words that it was read as. */
export function whyMatched(index: SearchIndex, { at, met }: Pick<Ranked, 'at' | 'met'>): ProcedureMatch {
  const { isMet } = standing(index, at, met);
  const shown = index.names.shown(at).filter((_, place) => isMet[place] === true);
  const matched = [...new Set(shown.map(({ plain }) => plain))];
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
