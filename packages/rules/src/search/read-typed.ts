import type { SearchIndex } from './build-index.ts';
import { editsForgiven, isWithinEdits } from './edit-distance.ts';
import { isHan, wordsOf, type Word } from './fold.ts';

/** Nobody means more than this; the rest of a longer query is not read, so a pasted page costs no more than a sentence. */
const mostCharacters = 400;
const mostWords = 32;

/** A word as it stands in the query. */
export interface TypedWord extends Word {
  text: string;
  /** In the lexicon; -1 for a word that it does not have. */
  id: number;
}

export interface Typed {
  words: readonly TypedWord[];
  /** Whether diacritics were given anywhere; then the lack of them means something too. */
  isMarked: boolean;
  /** Whether the last word was typed to its end. */
  isLastWhole: boolean;
}

/** The words of a query, with those mended that nobody knows. */
export function readTyped(index: SearchIndex, query: string): Typed {
  const text = query.slice(0, mostCharacters);
  const words = text
    .normalize('NFC')
    .replace(/['’]s(?!\p{L})/gu, '')
    .split(/[^\p{L}\p{M}\p{N}\u00ad\u200b-\u200f\u2060\ufeff]+/u)
    .flatMap((part) => wordsOf(part).map((word, _, all) => ({ ...word, text: all.length === 1 ? part : word.plain })))
    .slice(0, mostWords);
  const isVni = words.filter(({ plain }) => /^[a-z]+\d[a-z\d]*$/.test(plain)).length > 1;
  return {
    words: words.flatMap(({ text: written, ...word }) =>
      mend(index, word, isVni).map(({ plain, marked }) => ({
        text: written,
        plain,
        marked,
        id: index.lexicon.idOf(plain),
      })),
    ),
    isMarked: words.some(({ plain, marked }) => plain !== marked),
    isLastWhole: query.length > mostCharacters || /[\s.,;!?]$/.test(text),
  };
}

/** A word nobody knows: typed with an input method turned off, several written as one, or a slip in a street word. Else it stays. */
function mend(index: SearchIndex, word: Word, isVni: boolean): Word[] {
  const { plain } = word;
  const { lexicon, vocabulary, sayings } = index;
  const isInNames = (part: string) => vocabulary.has(lexicon.idOf(part));
  const isKnown = (part: string) => isInNames(part) || sayings.withWord(lexicon.idOf(part)).length > 0;
  if (plain.length < 3 || isKnown(plain) || isHan(plain)) return [word];
  if (/\d/.test(plain)) return mendNumbered(word, isVni, isKnown);
  const decoded = withoutTelex(plain);
  if (decoded !== plain && isKnown(decoded)) return [bare(decoded)];
  const syllables = plain.length > 24 ? null : intoSyllables(plain, isInNames, 4);
  if (syllables !== null) return syllables.map(bare);
  if (plain.length > 24 || index.neighbours.slipsOf(plain).length > 0) return [word];
  const limit = editsForgiven(plain);
  for (const known of sayings.words()) {
    if (known[0] === plain[0] && isWithinEdits(plain, known, limit)) return [bare(known)];
  }
  return [word];
}

const bare = (plain: string): Word => ({ plain, marked: plain });

/** `cap3` is two words; `giay61` and more like it are the keys of VNI. */
function mendNumbered(word: Word, isVni: boolean, isKnown: (part: string) => boolean): Word[] {
  const [, letters = '', digits = ''] = /^([a-z]{2,})(\d{1,2})$/.exec(word.plain) ?? [];
  const decoded = word.plain.replace(/\d/g, '');
  if (isVni && decoded.length > 1 && /^[a-z]/.test(word.plain) && isKnown(decoded)) return [bare(decoded)];
  return letters !== '' && isKnown(letters) ? [bare(letters), bare(digits)] : [word];
}

/** The plain syllable of what Telex makes of these keys: `hooj`, `hojo` and `chieeus` are `ho`, `ho` and `chieu`. */
function withoutTelex(keys: string): string {
  const vowel = keys.search(/[aeiouyw]/);
  if (vowel < 0) return keys;
  const head = keys.slice(0, vowel).replace(/^dd/, 'd');
  const tail = keys
    .slice(vowel)
    .replace(/^w/, 'u')
    .replace(/[sfrxjwz]/g, '');
  return head + tail.replace(/([aeo])\1/g, '$1').replace(/d$/, '');
}

function intoSyllables(word: string, isSyllable: (part: string) => boolean, most: number): string[] | null {
  if (isSyllable(word)) return [word];
  if (most === 1) return null;
  for (let cut = word.length - 2; cut > 1; cut--) {
    if (!isSyllable(word.slice(0, cut))) continue;
    const rest = intoSyllables(word.slice(cut), isSyllable, most - 1);
    if (rest !== null) return [word.slice(0, cut), ...rest];
  }
  return null;
}
