import type { Form, Lexicon } from './lexicon.ts';
import { remembered } from './once.ts';
import { formsOf, readRows, type Rows } from './rows.ts';
import { placesToTexts, type Spelled } from './spelled.ts';

/** The names, abbreviations written out. */
export interface Names extends Rows {
  /** The n-th name as it is written. */
  text: (at: number) => string;
  /** Its words as it shows them, in the same places: `BHXH` for each word of `bảo hiểm xã hội`. */
  shown: (at: number) => readonly Form[];
}

/** Names say `BHXH` or `bảo hiểm xã hội` as they please: such a word is written out. */
export function readNames(
  { lexicon, names, abbreviations }: Pick<Spelled, 'lexicon' | 'names' | 'abbreviations'>,
  words: Lexicon,
): Names {
  const official = readAbbreviations(abbreviations, words);
  const writtenOut = (form: Form): readonly Form[] => official.get(form.id) ?? [form];
  const alone = words.alone.slice();
  for (const id of official.keys())
    for (const { at: form } of words.formsOf(id))
      for (let place = alone.indexOf(form); place >= 0; place = alone.indexOf(form, place)) alone[place] = -1;
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

/** The official words for each, by its id. */
function readAbbreviations(places: readonly number[], words: Lexicon): ReadonlyMap<number, readonly Form[]> {
  const rows = readRows(places, words);
  const official = new Map<number, readonly Form[]>();
  for (let at = 0; at + 2 < rows.starts.length; at += 2) {
    const [said] = formsOf(rows, at, words.forms);
    if (said !== undefined && !official.has(said.id)) official.set(said.id, formsOf(rows, at + 1, words.forms));
  }
  return official;
}
