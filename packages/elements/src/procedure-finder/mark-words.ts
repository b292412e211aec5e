/** Splits a name into the stretches that the query met and those between, for `<mark>`. */
export interface Stretch {
  readonly text: string;
  readonly isMet: boolean;
}

/**
 * @param matched words without diacritics, as the search gives them.
 * @param fold takes the diacritics off a word.
 */
export function markWords(
  name: string,
  matched: readonly string[],
  fold: (word: string) => string,
): readonly Stretch[] {
  const wanted = new Set(matched);
  const stretches: Stretch[] = [];
  for (const [text] of name.matchAll(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu)) {
    const isMet = wanted.has(fold(text));
    const last = stretches.at(-1);
    if (last?.isMet === isMet) stretches[stretches.length - 1] = { text: last.text + text, isMet };
    else stretches.push({ text, isMet });
  }
  return stretches;
}
