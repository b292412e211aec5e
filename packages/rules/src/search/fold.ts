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

/** One syllable in the two forms that search needs. */
export interface Word {
  /** Without diacritics; decides whether a word matches. */
  plain: string;
  /** With diacritics, the tone mark last, so that its place does not count (`hoà`, `hòa`); breaks ties. */
  marked: string;
}

/** The syllables of a text, in order. A catalogue says the same few over and over: `known` keeps what was read before. */
export function wordsOf(text: string, known: Map<string, Word> = new Map()): Word[] {
  const words: Word[] = [];
  for (const part of lettersAndMarks(text).split(/[^\p{L}\p{M}\p{N}]+/u)) {
    let word = known.get(part);
    if (word === undefined) {
      word = wordOf(part);
      known.set(part, word);
    }
    if (word.plain !== '') words.push(word);
  }
  return words;
}

function wordOf(part: string): Word {
  const plain = oneSpelling(part.replace(/\p{M}+/gu, '').replace(/đ/g, 'd'));
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(part)?.[0] ?? '';
  return { plain, marked: oneSpelling(part.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')) + tone };
}

/** Decomposed and in lower case; marks that no eye can see (one stands inside a name of the national record) are dropped. */
function lettersAndMarks(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '');
}

/** Two spellings of one syllable (`ký`, `kí`) and of one number (`02`, `2`) become one. */
function oneSpelling(word: string): string {
  return word.replace(/^(qu|[hklmst])y$/, '$1i').replace(/^0+(?=\d)/, '');
}
