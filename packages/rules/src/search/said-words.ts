import type { Names } from './names.ts';
import { remembered } from './once.ts';
import { rarity } from './rarity.ts';
import type { OfficialWords, Sayings } from './sayings.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  names: Names,
  vocabulary: Vocabulary,
  sayings: () => Sayings,
): (id: number) => SaidWord | undefined {
  const entryCount = names.starts.length - 1;
  const meant = remembered(({ words }: OfficialWords): readonly number[] => {
    const found = entriesNaming(
      names,
      vocabulary,
      words.map(({ id }) => id),
    );
    return found.length > mostMeant ? [] : found;
  });
  return remembered((id) => {
    const { withWord, phrase } = sayings();
    const phrases = withWord(id);
    if (phrases.length === 0) return undefined;
    const isIn = new Uint8Array(entryCount);
    const entries: number[] = [];
    const officials = new Set(phrases.map((at) => phrase(at).official));
    for (const official of officials) {
      for (const words of official) {
        for (const at of meant(words)) {
          if (isIn[at] === 1) continue;
          isIn[at] = 1;
          entries.push(at);
        }
      }
    }
    return { weight: rarity(entries.length, entryCount), entries };
  });
}

/** Entries whose names have these words in a row or, where none has, all of them. */
function entriesNaming(
  names: Names,
  { has, weights, standing }: Vocabulary,
  ids: readonly number[],
): readonly number[] {
  if (!ids.every(has)) return [];
  const [first = -1] = ids;
  // The heaviest word is the rarest.
  const rarest = ids.reduce((one, other) => ((weights[other] ?? 0) > (weights[one] ?? 0) ? other : one), first);
  const some = [...new Set(standing(rarest).inNames)];
  const inRow = some.filter((at) => hasRow(names, at, ids));
  return inRow.length > 0 ? inRow : some.filter((at) => ids.every((id) => hasWord(names, at, id)));
}

function hasRow({ starts, ids: words }: Names, at: number, ids: readonly number[]): boolean {
  const last = (starts[at + 1] ?? 0) - ids.length;
  for (let from = starts[at] ?? 0; from <= last; from++) {
    let turn = 0;
    while (turn < ids.length && words[from + turn] === ids[turn]) turn++;
    if (turn === ids.length) return true;
  }
  return false;
}

function hasWord({ starts, ids }: Names, at: number, id: number): boolean {
  for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place++) if (ids[place] === id) return true;
  return false;
}
