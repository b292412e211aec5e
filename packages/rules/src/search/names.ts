import type { Form, Lexicon } from './lexicon.ts';
import { remembered } from './once.ts';
import { readRows, type Rows } from './rows.ts';
import type { Sayings } from './sayings.ts';
import { placesToTexts, type Spelled } from './spelled.ts';

/** The names, abbreviations written out. */
export interface Names extends Rows {
  /** The n-th name as it is written. */
  text: (at: number) => string;
  /** Its words as it shows them, in the same places: `BHXH` for each word of `bảo hiểm xã hội`. */
  shown: (at: number) => readonly Form[];
}

/** Names say `BHXH` or `bảo hiểm xã hội` as they please: a word without a vowel is written out where the vocabulary knows how. */
export function readNames(
  { lexicon, names }: Pick<Spelled, 'lexicon' | 'names'>,
  words: Lexicon,
  { ofOneWord }: Sayings,
): Names {
  const abbreviations = new Map(
    withoutVowel(words.plains).flatMap((plain): [number, readonly Form[]][] => {
      const id = words.idOf(plain);
      const official = ofOneWord(id)?.official[0]?.words;
      return official === undefined ? [] : [[id, official]];
    }),
  );
  const writtenOut = (form: Form): readonly Form[] => abbreviations.get(form.id) ?? [form];
  const alone = words.alone.map((at) => (abbreviations.has(words.formIds[at] ?? -1) ? -1 : at));
  const rows = readRows(names, { ...words, alone, read: (place) => words.read(place).flatMap(writtenOut) });
  const placesOf = (at: number) => names.slice(rows.from[at], rows.from[at + 1]);
  return {
    ...rows,
    text: (at) => placesToTexts(lexicon, placesOf(at))[0] ?? '',
    shown: remembered((at) =>
      placesOf(at).flatMap((place) => words.read(place).flatMap((form) => writtenOut(form).map(() => form))),
    ),
  };
}

/** Looked for in all words at once, since a page waits for it. */
function withoutVowel(plains: readonly string[]): string[] {
  return plains.join('\n').match(/^[b-df-hj-np-tv-xz]{3,}$/gm) ?? [];
}
