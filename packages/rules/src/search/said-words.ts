import type { IndexedEntry, VocabularyWord } from './build-index.ts';
import { wordsOf } from './fold.ts';
import { rarity } from './rarity.ts';
import type { Sayings } from './sayings.ts';

/** A word that people say about some entries, whether or not their names have it. */
export interface SaidWord {
  /** 0 to 1, as of a word of the catalogue. */
  weight: number;
  /** Places in `SearchIndex.entries`. */
  entries: readonly number[];
}

/** Official words that stand in more names than this say nothing about one. */
const mostMeant = 200;

/**
 * Sayings are told as stories too, cut up and in other words around them: so each word of a saying leads to the entries
 * whose names have the official words for it, a little less surely than a word of the name. Few of these words are ever
 * typed, so each is looked up when it is first asked for, and remembered.
 */
export function saidWords(
  entries: readonly IndexedEntry[],
  vocabulary: ReadonlyMap<string, VocabularyWord>,
  { withWord }: Sayings,
): (plain: string) => SaidWord | undefined {
  const meanings = new Map<string, readonly number[]>();
  const known = new Map<string, SaidWord | null>();
  const meant = (official: string) => {
    let found = meanings.get(official);
    if (found === undefined) meanings.set(official, (found = entriesNaming(entries, vocabulary, official)));
    return found.length > mostMeant ? [] : found;
  };
  return (plain) => {
    let word = known.get(plain);
    if (word === undefined) {
      const phrases = withWord(plain);
      const officials = new Set(phrases.flatMap(({ official }) => official));
      const all = new Set([...officials].flatMap(meant));
      word = phrases.length === 0 ? null : { weight: rarity(all.size, entries.length), entries: [...all] };
      known.set(plain, word);
    }
    return word ?? undefined;
  };
}

/** Entries whose names have these words in a row or, where none has, all of them. */
function entriesNaming(
  entries: readonly IndexedEntry[],
  vocabulary: ReadonlyMap<string, VocabularyWord>,
  official: string,
): number[] {
  const words = wordsOf(official).map(({ plain }) => vocabulary.get(plain));
  const fewest = words
    .map((word) => word?.inNames ?? [])
    .reduce((a, b) => (a.length <= b.length ? a : b), words[0]?.inNames ?? []);
  const some = [...new Set(fewest)];
  const inRow = some.filter((at) => hasRow(entries[at]?.name ?? [], words));
  return inRow.length > 0
    ? inRow
    : some.filter((at) => words.every((word) => entries[at]?.name.some((other) => other === word)));
}

function hasRow(name: IndexedEntry['name'], words: readonly (VocabularyWord | undefined)[]): boolean {
  return name.some((_, from) => words.every((word, turn) => name[from + turn] === word));
}
