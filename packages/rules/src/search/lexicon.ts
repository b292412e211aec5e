import { wordsOfEach, type Word } from './fold.ts';

/** A word of a lexicon, once however it is written there: `Giấy`, `giấy` and `(giấy` are one. */
export interface Form extends Word {
  /** Its place among all forms. */
  at: number;
  /** Number of its plain form: what matches is compared by these. */
  id: number;
}

/** The words of a catalogue and its vocabulary by number. */
export interface Lexicon {
  /** By `Form.at`. */
  forms: readonly Form[];
  /** Their ids. */
  formIds: readonly number[];
  /** The plain words, by `Form.id`. */
  plains: readonly string[];
  /** @returns -1 for a word that is not there */
  idOf: (plain: string) => number;
  /** @returns -1 for a word that is not there with these diacritics */
  formOf: (word: Word) => number;
  /** The words of the n-th written word: one, or several (`xã/phường`), or none (`-`). */
  read: (place: number) => readonly Form[];
  /** The one form of the n-th written word, by its place; -1 where it is several words, or none. */
  alone: Int32Array;
}

export function createLexicon(written: readonly string[]): Lexicon {
  const forms: Form[] = [];
  const formIds: number[] = [];
  const plains: string[] = [];
  const ids = new Map<string, number>();
  /** By id: a plain word has few forms. */
  const alike: Form[][] = [];

  const idOf = (plain: string): number => ids.get(plain) ?? -1;
  const find = (id: number, marked: string): Form | undefined => {
    for (const form of alike[id] ?? []) if (form.marked === marked) return form;
    return undefined;
  };
  const addOnce = ({ plain, marked }: Word): Form => {
    let id = ids.get(plain);
    if (id === undefined) {
      ids.set(plain, (id = plains.push(plain) - 1));
      alike.push([]);
    }
    const known = find(id, marked);
    if (known !== undefined) return known;
    const form = { plain, marked, id, at: forms.length };
    forms.push(form);
    formIds.push(id);
    alike[id]?.push(form);
    return form;
  };
  const alone = new Int32Array(written.length).fill(-1);
  const read = wordsOfEach(written).map((words, place) => {
    const own = words.map(addOnce);
    const [only] = own;
    if (only !== undefined && own.length === 1) alone[place] = only.at;
    return own;
  });
  return {
    forms,
    formIds,
    plains,
    alone,
    idOf,
    formOf: ({ plain, marked }) => find(idOf(plain), marked)?.at ?? -1,
    read(place) {
      const words = read[place];
      if (words === undefined) throw new RangeError(`There is no word ${place} in a lexicon of ${read.length}.`);
      return words;
    },
  };
}
