import type { StreetWords } from '@hcc/schemas';
import { wordsOf } from './fold.ts';

/**
 * Names say `BHXH` or `bảo hiểm xã hội` as they please. Of a vocabulary the sayings that are one word without a vowel, each
 * with the first official words for it after it.
 */
export function abbreviationsIn(streetWords: readonly StreetWords[]): string[] {
  const found = new Map<string, readonly [say: string, official: string]>();
  for (const { say, official } of streetWords) {
    const [first] = official;
    for (const text of first === undefined ? [] : say) {
      const [word, ...more] = wordsOf(text);
      if (word === undefined || more.length > 0 || !withoutVowel.test(word.plain) || found.has(word.plain)) continue;
      found.set(word.plain, [text, first as string]);
    }
  }
  return [...found.values()].flat();
}

const withoutVowel = /^[b-df-hj-np-tv-xz]{3,}$/;
