import { wordsOf, type Word } from './fold.ts';
import { streetWords } from './street-words.ts';

/** One saying with the official words for it, one list an alternative. */
export interface StreetPhrase {
  say: readonly Word[];
  official: readonly (readonly Word[])[];
}

/** Sayings by their plain words; two sayings may fold to one key (`đổi`, `đói`). */
export const streetPhrases: ReadonlyMap<string, readonly StreetPhrase[]> = readStreetWords();
/** The longest saying, in words. */
export const longestSaying = Math.max(...[...streetPhrases.keys()].map((key) => key.split(' ').length));
/** Every plain word of a saying, so that a slip in one is mended before sayings are looked for. */
export const sayingWords: ReadonlySet<string> = new Set([...streetPhrases.keys()].flatMap((key) => key.split(' ')));

function readStreetWords(): Map<string, StreetPhrase[]> {
  const phrases = new Map<string, StreetPhrase[]>();
  for (const [sayings, meanings] of streetWords) {
    const official = meanings.split('|').map((words) => wordsOf(words));
    for (const saying of sayings.split(',')) {
      const say = wordsOf(saying);
      const key = say.map(({ plain }) => plain).join(' ');
      phrases.set(key, [...(phrases.get(key) ?? []), { say, official }]);
    }
  }
  return phrases;
}
