import type { StreetWords } from '@hcc/schemas';
import { plainWordsOfEach, wordsOf, type Word } from './fold.ts';
import { once, remembered } from './once.ts';

/** One saying with the official words for it, one text an alternative. */
export interface StreetPhrase {
  text: string;
  /** Its plain words with a space between. */
  key: string;
  official: readonly string[];
}

/** The vocabulary as queries are read with it. */
export interface Sayings {
  /** By the plain words; two sayings may fold to one key (`đổi`, `đói`). */
  exactly: (key: string) => readonly StreetPhrase[];
  /** Sayings of several words without any diacritics, which are English, by `anyOrderKeyOf`. */
  inAnyOrder: (key: string) => readonly StreetPhrase[];
  /** Keys that begin with this text, no more than `most`, in the order of the alphabet. */
  begun: (beginning: string, most: number) => string[];
  /** By one of their plain words, for stories that have them apart. */
  withWord: (plain: string) => readonly StreetPhrase[];
  /** Every plain word of a saying, so that a slip in one is mended before sayings are looked for. */
  words: () => ReadonlySet<string>;
  wordsOf: (phrase: StreetPhrase) => readonly Word[];
  /** The longest, in words. */
  longest: number;
}

/**
 * A page waits for this, and few sayings are ever asked for: only the keys are made here, all at once; what else a query
 * needs is made when it is first needed, and remembered.
 */
export function readSayings(streetWords: readonly StreetWords[]): Sayings {
  const keys = plainWordsOfEach(streetWords.flatMap(({ say }) => say));
  const phrases: StreetPhrase[] = [];
  const byKey = new Map<string, StreetPhrase[]>();
  let longest = 0;
  for (const { say, official } of streetWords) {
    for (const text of say) {
      const key = keys[phrases.length] ?? '';
      const phrase = { text, key, official };
      phrases.push(phrase);
      note(byKey, key, phrase);
      longest = Math.max(longest, countWords(key));
    }
  }
  byKey.delete('');

  const sorted = once(() => [...byKey.keys()].sort());
  const anyOrder = once(() => byWordsInAnyOrder(phrases));
  const lookUp = once(() => createLookUp(phrases));
  const words = once(() => new Set(keys.flatMap((key) => key.split(' '))));
  return {
    exactly: (key) => byKey.get(key) ?? [],
    inAnyOrder: (key) => anyOrder().get(key) ?? [],
    begun: (beginning, most) => beginningWith(sorted(), beginning, most),
    withWord: remembered((plain) => lookUp()(plain)),
    words,
    wordsOf: remembered((phrase) => wordsOf(phrase.text)),
    longest,
  };
}

export function keyOf(words: readonly Word[]): string {
  let key = words[0]?.plain ?? '';
  for (let at = 1; at < words.length; at++) key += ` ${words[at]?.plain}`;
  return key;
}

export function anyOrderKeyOf(words: readonly Word[]): string {
  return inAlphabet(words.map(({ plain }) => plain));
}

function inAlphabet(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

function byWordsInAnyOrder(phrases: readonly StreetPhrase[]): Map<string, StreetPhrase[]> {
  const found = new Map<string, StreetPhrase[]>();
  for (const phrase of phrases) {
    const isUnmarked = /^[a-z]+(?: [a-z]+)+$/.test(phrase.key) && /^[ -~]+$/.test(phrase.text);
    if (isUnmarked) note(found, inAlphabet(phrase.key.split(' ')), phrase);
  }
  return found;
}

/** Looks a word up in the text of all sayings, which is faster than a list of each word's own and needs no making. */
function createLookUp(phrases: readonly StreetPhrase[]): (plain: string) => StreetPhrase[] {
  const starts: number[] = [];
  let lines = '';
  for (const { key } of phrases) {
    starts.push(lines.length);
    lines += ` ${key} \n`;
  }
  return (plain) => {
    const word = ` ${plain} `;
    const found: StreetPhrase[] = [];
    let line = 0;
    for (let at = lines.indexOf(word); at >= 0; at = lines.indexOf(word, starts[line] ?? lines.length)) {
      while ((starts[line] ?? Infinity) <= at) line++;
      const phrase = phrases[line - 1];
      if (phrase !== undefined) found.push(phrase);
    }
    return found;
  };
}

function beginningWith(sorted: readonly string[], beginning: string, most: number): string[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; found.length < most && sorted[at]?.startsWith(beginning) === true; at++)
    found.push(sorted[at] ?? '');
  return found;
}

function countWords(key: string): number {
  let count = 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) count++;
  return count;
}

function note(map: Map<string, StreetPhrase[]>, key: string, phrase: StreetPhrase): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [phrase]);
  else known.push(phrase);
}
