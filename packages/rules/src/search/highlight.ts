import { wordsOf, type Word } from './fold.ts';

/** A piece of a name; `isMet` where the query met it. */
export interface Stretch {
  readonly text: string;
  readonly isMet: boolean;
}

/**
 * Cuts a name into the pieces to mark and those between; together they are the name, letter for letter.
 * @param matched the words of `ProcedureMatch.matched`.
 * @param read `wordsOf`, or one that remembers what it has read.
 */
export function highlight(
  name: string,
  matched: readonly string[],
  read: (piece: string) => readonly Word[] = wordsOf,
): readonly Stretch[] {
  if (matched.length === 0) return [{ text: name, isMet: false }];
  const met = new Set(matched);
  const pieces = Array.from(name.matchAll(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu), ([text]) => {
    const words = read(text);
    return { text, isMet: words.length > 0 && words.every(({ plain }) => met.has(plain)) };
  });
  const stretches: Stretch[] = [];
  pieces.forEach(({ text, isMet }, at) => {
    // A space between two words that were met is marked with them: one stretch, not two.
    const isBetween = text === ' ' && pieces[at - 1]?.isMet === true && pieces[at + 1]?.isMet === true;
    const last = stretches.at(-1);
    if (last?.isMet === (isMet || isBetween))
      stretches[stretches.length - 1] = { text: last.text + text, isMet: last.isMet };
    else stretches.push({ text, isMet });
  });
  return stretches;
}
