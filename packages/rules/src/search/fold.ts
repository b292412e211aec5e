/**
 * A text as search compares it: one form of Unicode, no diacritics, `đ` as `d`, lower case, everything that is no letter
 * or digit as one space. `Hoà`, `Hòa` and `HOA` are equal, and so are the dashes that look alike.
 */
export function fold(text: string): string {
  return lettersAndMarks(text)
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** One syllable, or one Han character, in the two forms that search needs. */
export interface Word {
  /** Without diacritics; decides whether a word matches. */
  plain: string;
  /** With diacritics, the tone mark last, so that its place does not count (`hoà`, `hòa`); breaks ties. */
  marked: string;
}

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return lettersAndMarks(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .flatMap(wordsOfPart);
}

/** `wordsOf` for many texts: a catalogue says the same few syllables over and over, so each is read once. */
export function createWordReader(): (text: string) => Word[] {
  const known = new Map<string, readonly Word[]>();
  return (text) => {
    const words: Word[] = [];
    for (const part of text.split(' ')) {
      let read = known.get(part);
      if (read === undefined) known.set(part, (read = wordsOf(part)));
      for (const word of read) words.push(word);
    }
    return words;
  };
}

/** Chinese puts no spaces between its words: each character stands for itself. */
function wordsOfPart(part: string): readonly Word[] {
  const pieces = isHan(part) ? (part.match(/\p{Script=Han}|\P{Script=Han}+/gu) ?? []) : [part];
  return pieces.map(wordOf).filter(({ plain }) => plain !== '');
}

function wordOf(part: string): Word {
  const plain = oneSpelling(part.replace(/\p{M}+/gu, '').replace(/đ/g, 'd'));
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(part)?.[0] ?? '';
  return { plain, marked: oneSpelling(part.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')) + tone };
}

export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/**
 * Decomposed and in lower case; marks that no eye can see (one stands inside a name of the national record) are dropped,
 * and so is the English possessive.
 */
function lettersAndMarks(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/(?<=[a-z])['’]s(?![a-z])/g, '');
}

/**
 * Two spellings of one syllable (`ký`, `kí`), of one number (`02`, `2`) and of one English word become one; the text may
 * be many words apart by spaces and lines. No Vietnamese syllable ends like an English plural.
 */
function oneSpelling(words: string): string {
  return words
    .replace(/(?<![^ \n])(qu|[hklmst])y(?![^ \n])/g, '$1i')
    .replace(/(?<![^ \n])0+(?=\d)/g, '')
    .replace(/(?<![^ \n])licence/g, 'license')
    .replace(/(?<=[a-z]{2})ies(?![^ \n])/g, 'y')
    .replace(/(?<=[a-z](?:ss|x|ch|sh))es(?![^ \n])/g, '')
    .replace(/(?<=[a-z][a-rt-z]{2})s(?![^ \n])/g, '');
}

/** The plain words of each text with a space between, as `wordsOf` reads them, for many texts at once. */
export function plainWordsOfEach(texts: readonly string[]): string[] {
  const lines = lettersAndMarks(texts.map((text) => text.replaceAll('\n', ' ')).join('\n'))
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/\p{Script=Han}/gu, ' $& ')
    .replace(/[^\p{L}\p{N}\n]+/gu, ' ');
  return oneSpelling(lines)
    .split('\n')
    .map((line) => line.trim());
}
