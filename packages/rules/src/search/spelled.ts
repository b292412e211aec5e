/**
 * Texts as places in one list of the words they are written in, so that each word is sent and read once. A word is what
 * stands between two spaces, as it stands there: `(cấp`, `xã/phường`. Place 0 is no word: it ends a text.
 */
import type { CatalogueColumns, StreetWords } from '@hcc/schemas';
import { abbreviationsIn } from './abbreviations.ts';

export type Spelled = Pick<CatalogueColumns, 'lexicon' | 'names' | 'words' | 'streetWords' | 'abbreviations'>;

/** What is to be spelled; entries of a catalogue have it. */
export interface Spellable {
  readonly entries: readonly { readonly name: string; readonly words: string }[];
  readonly streetWords: readonly StreetWords[];
}

export function spell({ entries, streetWords }: Spellable): Spelled {
  const texts = {
    names: entries.map(({ name }) => name),
    words: entries.map(({ words }) => words),
    say: streetWords.map(({ say }) => say),
    official: streetWords.map(({ official }) => official),
  };
  const lexicon = ['', ...inShortOrder([texts.names, texts.words, ...texts.say, ...texts.official])];
  const placeOf = placesIn(lexicon);
  return {
    lexicon,
    names: textsToPlaces(texts.names, placeOf),
    words: textsToPlaces(texts.words, placeOf),
    streetWords: {
      say: groupsToPlaces(texts.say, placeOf),
      official: groupsToPlaces(texts.official, placeOf),
    },
    abbreviations: textsToPlaces(abbreviationsIn(streetWords), placeOf),
  };
}

/** The same with more street words after those that are there; the list of words grows at its end. */
export function spellMore(
  { lexicon, streetWords, abbreviations, ...spelled }: Spelled,
  more: readonly StreetWords[],
): Spelled {
  const longer = [...lexicon];
  const placeOf = placesIn(longer);
  const added = (groups: readonly (readonly string[])[]) => groupsToPlaces(groups, placeOf);
  return {
    ...spelled,
    lexicon: longer,
    streetWords: {
      say: [...streetWords.say, ...added(more.map(({ say }) => say))],
      official: [...streetWords.official, ...added(more.map(({ official }) => official))],
    },
    abbreviations: [...abbreviations, ...textsToPlaces(abbreviationsIn(more), placeOf)],
  };
}

/**
 * The words, frequent ones first, so that their places are short to write: nine of one digit, ninety of two. Among those of
 * one length the order of the alphabet, which compresses best.
 */
function inShortOrder(texts: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts.flat()) for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1)).map(([word]) => word);
  const ends = [9, 99, 999, words.length];
  return ends.flatMap((end, turn) => words.slice(ends[turn - 1] ?? 0, end).sort());
}

/** Gives the place of a word, and one at the end of the list to a word that it does not have. */
function placesIn(lexicon: string[]): (word: string) => number {
  const places = new Map<string, number>();
  // A text may have two spaces in a row, and so an empty word; the end of a text is none.
  for (let place = 1; place < lexicon.length; place++) places.set(lexicon[place] ?? '', place);
  return (word) => {
    let place = places.get(word);
    if (place === undefined) places.set(word, (place = lexicon.push(word) - 1));
    return place;
  };
}

function textsToPlaces(texts: readonly string[], placeOf: (word: string) => number): number[] {
  return texts.flatMap((text) => [...text.split(' ').map(placeOf), 0]);
}

function groupsToPlaces(groups: readonly (readonly string[])[], placeOf: (word: string) => number): number[] {
  return groups.flatMap((texts) => [...textsToPlaces(texts, placeOf), 0]);
}

/** The texts, in order. @throws RangeError for a place that the list does not have. */
export function placesToTexts(lexicon: readonly string[], places: readonly number[]): string[] {
  const texts: string[] = [];
  let begun: string | undefined;
  for (const place of places) {
    if (place === 0) {
      texts.push(begun ?? '');
      begun = undefined;
      continue;
    }
    const word = lexicon[place];
    if (word === undefined) throw new RangeError(`There is no word ${place} in a lexicon of ${lexicon.length}.`);
    begun = begun === undefined ? word : `${begun} ${word}`;
  }
  return texts;
}

/** The texts of a vocabulary. */
export function placesToStreetWords({ lexicon, streetWords }: Pick<Spelled, 'lexicon' | 'streetWords'>): StreetWords[] {
  const [say, official] = [streetWords.say, streetWords.official].map((places) => placesToGroups(lexicon, places));
  return (say ?? []).map((texts, at) => ({ say: texts, official: official?.[at] ?? [] }));
}

function placesToGroups(lexicon: readonly string[], places: readonly number[]): string[][] {
  const groups: string[][] = [];
  let from = 0;
  for (let at = 0; at < places.length; at++) {
    if (places[at] !== 0 || places[at + 1] !== 0) continue;
    groups.push(placesToTexts(lexicon, places.slice(from, at + 1)));
    from = at + 2;
    at += 1;
  }
  return groups;
}
