/**
 * A text as search compares it: one form of Unicode, no diacritics, `đ` as `d`, lower case, everything that is no letter
 * or digit as one space. `Hoà`, `Hòa` and `HOA` are equal, and so are the dashes that look alike.
 */
export function fold(text: string): string {
  const spelled = lettersAndMarks(text);
  const { marks, notLetters } = kindsIn(spelled);
  return spelled.replace(marks, '').replace(/đ/g, 'd').replace(notLetters, ' ').trim();
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
  const spelled = lettersAndMarks(text);
  return spelled.split(kindsIn(spelled).between).flatMap(wordsOfPart);
}

/** `wordsOf` for who reads the same few words over and over: each is read once. */
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
  const plain = oneSpelling(part.replace(kindsIn(part).marks, '').replace(/đ/g, 'd'));
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(part)?.[0] ?? '';
  return { plain, marked: oneSpelling(part.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')) + tone };
}

/** What is a mark, and what no letter or digit. */
interface Kinds {
  readonly marks: RegExp;
  readonly notLetters: RegExp;
  /** What is no mark either. */
  readonly between: RegExp;
}

const ofAnyScript: Kinds = { marks: /\p{M}+/gu, notLetters: /[^\p{L}\p{N}]+/gu, between: /[^\p{L}\p{M}\p{N}]+/u };
/** The same among Latin letters: an engine takes milliseconds to write out what a property of Unicode is. */
const ofLatin: Kinds = {
  marks: /[\u0300-\u036f]+/g,
  notLetters: /[^a-z0-9ª²³µ¹º¼-¾À-ÖØ-öø-\u024f]+/gi,
  between: /[^\u0300-\u036fa-z0-9ª²³µ¹º¼-¾À-ÖØ-öø-\u024f]+/i,
};

const kindsIn = (text: string): Kinds => (/^[\u0300-\u036f\0-\u024f]*$/.test(text) ? ofLatin : ofAnyScript);

export function isHan(text: string): boolean {
  for (let at = 0; at < text.length; at++)
    // No letter of the alphabets before this is one, and asking the expression about each word takes long.
    if (text.charCodeAt(at) >= 0x2e80) return /\p{Script=Han}/u.test(text);
  return false;
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
 * Two spellings of one syllable (`ký`, `kí`), of one number (`02`, `2`) and of one English word become one. No Vietnamese
 * syllable ends like an English plural.
 */
function oneSpelling(word: string): string {
  // Few have two, and asking once is quicker than seven times.
  if (!/[sy]$|^0|^licence/.test(word)) return word;
  return word
    .replace(/^(qu|[hklmst])y$/, '$1i')
    .replace(/^0+(?=\d)/, '')
    .replace(/^licence/, 'license')
    .replace(/(?<=[a-z]{2})ies$/, 'y')
    .replace(/(?<=[a-z](?:ss|x|ch|sh))es$/, '')
    .replace(/(?<=[a-z][a-rt-z]{2})s$/, '');
}

/**
 * `wordsOf` each of some thousand written words. What an engine does to one long text takes a fraction of what it takes to
 * do it to many short ones, in a browser that has just begun; so all but the odd ones are read as one.
 */
export function wordsOfEach(texts: readonly string[]): (readonly Word[])[] {
  const lines = texts
    .join('\n')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^[("“]+|[).,;:"”]+$/gm, '');
  const plain = lines
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/đ/g, 'd')
    .split('\n');
  const toneLast = lines.replace(/([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031ba-z0-9đ]+)/g, '$2$1');
  const marked = toneLast.split('\n');
  if (plain.length !== texts.length) return texts.map(wordsOf);
  const odd = toneLast.replace(oneSyllable, '').split('\n');
  return texts.map((text, at) => {
    const word = { plain: plain[at] ?? '', marked: marked[at] ?? '' };
    return word.marked === '' || odd[at] !== '' ? wordsOf(text) : [word];
  });
}

/** None that `oneSpelling` may change: no `ký`, `02`, `licence` or plural. */
const oneSyllable =
  /^(?!licence|(?:qu|[hklmst])y[\u0300\u0301\u0303\u0309\u0323]?$)[a-z1-9đ](?:[\u0302\u0306\u031ba-z0-9đ]*[\u0302\u0306\u031ba-rt-z0-9đ])?[\u0300\u0301\u0303\u0309\u0323]?$/gm;
