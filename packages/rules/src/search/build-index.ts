import type { CatalogueEntry, StreetWords } from '@hcc/schemas';
import { actOf, type Act } from './acts.ts';
import { commonness } from './common-matters.ts';
import { createWordReader, wordsOf, type Word } from './fold.ts';
import { spellingsOf, type Spelling } from './neighbours.ts';
import { once } from './once.ts';
import { rarity } from './rarity.ts';
import { saidWords, type SaidWord } from './said-words.ts';
import { readSayings, type Sayings } from './sayings.ts';

/** What search needs of an entry; the catalogue's own entries are such. */
export type SearchableEntry = Pick<CatalogueEntry, 'code' | 'name' | 'level' | 'words'> &
  Partial<Pick<CatalogueEntry, 'fields' | 'audiences'>>;

/** What is searched in: the served index of a catalogue, or no more of it than this. */
export interface SearchableCatalogue<Entry extends SearchableEntry = SearchableEntry> {
  readonly entries: readonly Entry[];
  readonly streetWords: readonly StreetWords[];
}

/** What `search` reads. Made once from the catalogue; nothing in it changes what a search finds. */
export interface SearchIndex<Entry extends SearchableEntry = SearchableEntry> {
  entries: readonly IndexedEntry<Entry>[];
  /** Every syllable of the catalogue by its plain form; under 2,000 for the whole of Quảng Ninh. */
  vocabulary: ReadonlyMap<string, VocabularyWord>;
  sayings: Sayings;
  /** The vocabulary as slips see it. */
  spellings: () => readonly Spelling[];
  /** A word of a saying, with the entries whose names have the official words for it. */
  said: (plain: string) => SaidWord | undefined;
}

export interface IndexedEntry<Entry extends SearchableEntry = SearchableEntry> {
  entry: Entry;
  /** The words of the name, in order, its abbreviations written out. */
  name: readonly VocabularyWord[];
  /** The same with their diacritics. */
  written: readonly Word[];
  /** The same as the name shows them: `BHXH` for each word of `bảo hiểm xã hội`. */
  shown: readonly Word[];
  /** Of all its words together. */
  weight: number;
  /** What is done about the thing that the name names. */
  act: Act;
  /** 0 to 1. Where no typed word decides, what more people need comes first. */
  commonness: number;
}

export interface VocabularyWord {
  plain: string;
  /** 0 to 1: how much the word tells; a word of one entry alone tells most. */
  weight: number;
  /** Places in `SearchIndex.entries` of the names that have it, in order; twice where a name has it with two diacritics. */
  inNames: number[];
  /** Its diacritics in each of these. */
  marks: string[];
  /** Places of entries that have it among their other words alone. */
  inWords: number[];
}

/** Reads the catalogue once; 1,875 procedures take a few hundredths of a second. */
export function buildIndex<Entry extends SearchableEntry>({
  entries,
  streetWords,
}: SearchableCatalogue<Entry>): SearchIndex<Entry> {
  const vocabulary = new Map<string, VocabularyWord>();
  const read = createWordReader();
  const sayings = readSayings(streetWords);
  const writeOut = abbreviationsOf(sayings);
  const indexed = entries.map((entry, at): IndexedEntry<Entry> => {
    const { name, shown } = writeOut(read(entry.name));
    const words = name.map(({ plain, marked }) => {
      const word = noted(vocabulary, plain);
      noteInName(word, at, marked);
      return word;
    });
    for (const { plain } of read(entry.words)) noteInWords(noted(vocabulary, plain), at);
    return {
      entry,
      name: words,
      written: name,
      weight: 0,
      shown,
      act: actOf(name),
      commonness: commonness(name),
    };
  });
  for (const word of vocabulary.values()) word.weight = weightOf(word, entries.length);
  for (const entry of indexed) for (const word of entry.name) entry.weight += word.weight;
  return {
    entries: indexed,
    vocabulary,
    spellings: once(() => spellingsOf(vocabulary)),
    sayings,
    said: saidWords(indexed, vocabulary, sayings),
  };
}

/** Names say `BHXH` or `bảo hiểm xã hội` as they please: a word without a vowel is written out where the vocabulary knows how. */
function abbreviationsOf(sayings: Sayings) {
  const known = new Map<string, readonly Word[]>();
  const writtenOut = (word: Word): readonly Word[] => {
    let words = known.get(word.plain);
    if (words === undefined) {
      const official = sayings.exactly(word.plain)[0]?.official[0];
      known.set(word.plain, (words = official === undefined ? [word] : wordsOf(official)));
    }
    return words;
  };
  return (words: readonly Word[]): { name: readonly Word[]; shown: readonly Word[] } => {
    if (!words.some(isWithoutVowel)) return { name: words, shown: words };
    const pairs = words.flatMap((word) =>
      (isWithoutVowel(word) ? writtenOut(word) : [word]).map((part) => ({ part, word })),
    );
    return { name: pairs.map(({ part }) => part), shown: pairs.map(({ word }) => word) };
  };
}

function isWithoutVowel({ plain }: Word): boolean {
  return plain.length > 2 && !/[^b-df-hj-np-tv-xz]/.test(plain);
}

function noted(vocabulary: Map<string, VocabularyWord>, plain: string): VocabularyWord {
  let word = vocabulary.get(plain);
  if (word === undefined) vocabulary.set(plain, (word = { plain, weight: 0, inNames: [], marks: [], inWords: [] }));
  return word;
}

function noteInName({ inNames, marks }: VocabularyWord, at: number, marked: string): void {
  for (let last = inNames.length - 1; inNames[last] === at; last--) if (marks[last] === marked) return;
  inNames.push(at);
  marks.push(marked);
}

function noteInWords({ inNames, inWords }: VocabularyWord, at: number): void {
  if (inNames.at(-1) !== at && inWords.at(-1) !== at) inWords.push(at);
}

function weightOf({ inNames, inWords }: VocabularyWord, entryCount: number): number {
  let count = inWords.length;
  let last = -1;
  for (const at of inNames) {
    if (at !== last) count++;
    last = at;
  }
  return rarity(count, entryCount);
}
