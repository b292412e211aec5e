import { wordsOf, type Word } from './fold.ts';

/** A piece of a name; `isMet` where the query met it. */
export interface Stretch {
  readonly text: string;
  readonly isMet: boolean;
}

/** A piece of a name as it is written: a word, or what stands between two. */
export interface NamePiece {
  readonly text: string;
  /** None for what stands between words. */
  readonly words: readonly Word[];
}

/** Together they are the name, letter for letter. @param read `wordsOf`, or one that remembers what it has read. */
export function piecesOf(name: string, read: (piece: string) => readonly Word[] = wordsOf): NamePiece[] {
  const pieces = name.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? [];
  return pieces.map((text) => ({ text, words: read(text) }));
}

/**
 * Joins a name's pieces to those to mark and those between.
 * @param matched the words of `ProcedureMatch.matched`.
 */
export function highlight(pieces: readonly NamePiece[], matched: readonly string[]): readonly Stretch[] {
  const met = pieces.map(({ words }) => words.length > 0 && words.every(({ plain }) => matched.includes(plain)));
  const stretches: Stretch[] = [];
  pieces.forEach(({ text }, at) => {
    // A space between two words that were met is marked with them: one stretch, not two.
    const isBetween = text === ' ' && met[at - 1] === true && met[at + 1] === true;
    const isMet = met[at] === true || isBetween;
    const last = stretches.at(-1);
    if (last?.isMet === isMet) stretches[stretches.length - 1] = { text: last.text + text, isMet };
    else stretches.push({ text, isMet });
  });
  return stretches;
}
