import type { CatalogueEntry, StreetWords } from '@hcc/schemas';
import { actOf, makesRareCase, type Act } from './acts.ts';
import { commonness } from './common-matters.ts';
import { createLexicon, type Form, type Lexicon } from './lexicon.ts';
import { readNames, type Names } from './names.ts';
import { createNeighbours, type Neighbours } from './neighbours.ts';
import { once, remembered } from './once.ts';
import { formsOf, readRows } from './rows.ts';
import { createScratch, type Scratch } from './scratch.ts';
import { saidWords, type SaidWord } from './said-words.ts';
import { readSayings, type Sayings } from './sayings.ts';
import { spell, type Spelled } from './spelled.ts';
import { createTermMaker, type TermMaker } from './terms.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** What a search asks of an entry beside its words. */
export type IndexedEntry = Pick<CatalogueEntry, 'code' | 'level'> &
  Partial<Pick<CatalogueEntry, 'fields' | 'audiences'>>;

/** The same with its words; the catalogue's own entries are such. */
export type SearchableEntry = IndexedEntry & Pick<CatalogueEntry, 'name' | 'words'>;

/** What is searched in: the index of a catalogue, or no more of it than this. */
export interface SearchableCatalogue<Entry extends SearchableEntry> {
  readonly entries: readonly Entry[];
  readonly streetWords: readonly StreetWords[];
}

/** What `search` reads. Made once from the catalogue; nothing in it changes what a search finds. */
export interface SearchIndex<Entry extends IndexedEntry = IndexedEntry> {
  entries: readonly Entry[];
  lexicon: Lexicon;
  names: Names;
  vocabulary: Vocabulary;
  readonly sayings: Sayings;
  /** Words that one that nobody knows, or that is not typed to its end, may stand for. */
  neighbours: Neighbours;
  /** A word of a saying, by its id, with the entries whose names have the official words for it. */
  said: (id: number) => SaidWord | undefined;
  /** What the name of the n-th entry tells. */
  about: (at: number) => AboutName;
  terms: TermMaker;
  scratch: Scratch;
}

export interface AboutName {
  /** Abbreviations written out. */
  words: readonly Form[];
  /** What is done about the thing that the name names. */
  act: Act;
  /** 0 to 1. Where no typed word decides, what more people need comes first. */
  commonness: number;
  /** Of each of its words, and of all together. */
  weights: readonly number[];
  weight: number;
  /** By word, whether it makes the name a rare case of another. */
  isRare: readonly boolean[];
}

/** Reads the catalogue once. */
export function buildIndex<Entry extends SearchableEntry>(catalogue: SearchableCatalogue<Entry>): SearchIndex<Entry> {
  return buildSpelledIndex(catalogue.entries, spell(catalogue));
}

/** The same from texts that came spelled: 1,875 procedures take a hundredth of a second. */
export function buildSpelledIndex<Entry extends IndexedEntry>(
  entries: readonly Entry[],
  spelled: Spelled,
): SearchIndex<Entry> {
  const lexicon = createLexicon(spelled.lexicon);
  // The first search wants them, and a page can begin before it.
  const sayings = once(() => readSayings(spelled, lexicon));
  const names = readNames(spelled, lexicon);
  if (names.starts.length !== entries.length + 1)
    throw new RangeError(`There are ${entries.length} entries and ${names.starts.length - 1} names.`);
  const vocabulary = readVocabulary(names, readRows(spelled.words, lexicon), lexicon.plains.length);
  const neighbours = createNeighbours(vocabulary, lexicon);
  const said = saidWords(names, vocabulary, sayings);
  const scratch = createScratch(entries.length);
  return {
    entries,
    lexicon,
    names,
    vocabulary,
    get sayings() {
      return sayings();
    },
    neighbours,
    said,
    about: remembered((at) => aboutName(formsOf(names, at, lexicon.forms), vocabulary)),
    terms: createTermMaker({ lexicon, vocabulary, neighbours, said, scratch }),
    scratch,
  };
}

function aboutName(words: readonly Form[], { weights: known }: Vocabulary): AboutName {
  const weights = words.map(({ id }) => known[id] ?? 0);
  return {
    words,
    act: actOf(words),
    commonness: commonness(words),
    weights,
    weight: weights.reduce((sum, weight) => sum + weight, 0),
    isRare: words.map(({ marked }) => makesRareCase(marked)),
  };
}
