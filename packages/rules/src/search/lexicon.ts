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
  /** The ways in which a plain word is written. */
  formsOf: (id: number) => readonly Form[];
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
  /** The form that came last with an id, and before each form the one that has the same id: a plain word has few. */
  const last: number[] = [];
  const before: number[] = [];

  const idOf = (plain: string): number => ids.get(plain) ?? -1;
  const find = (id: number, marked: string): Form | undefined => {
    for (let form = forms[last[id] ?? -1]; form !== undefined; form = forms[before[form.at] ?? -1])
      if (form.marked === marked) return form;
    return undefined;
  };
  const addOnce = ({ plain, marked }: Word): Form => {
    let id = ids.get(plain);
    if (id === undefined) {
      ids.set(plain, (id = plains.push(plain) - 1));
      last.push(-1);
    }
    const known = find(id, marked);
    if (known !== undefined) return known;
    const form = { plain, marked, id, at: forms.length };
    forms.push(form);
    formIds.push(id);
    before.push(last[id] ?? -1);
    last[id] = form.at;
    return form;
  };
  const alone = new Int32Array(written.length).fill(-1);
  /** By place, what is not one word alone. */
  const several = new Map<number, readonly Form[]>();
  const words = wordsOfEach(written);
  for (let place = 0; place < words.length; place++) {
    const own = words[place] ?? [];
    const [only] = own;
    if (only !== undefined && own.length === 1) alone[place] = addOnce(only).at;
    else several.set(place, own.map(addOnce));
  }
  return {
    forms,
    formIds,
    plains,
    alone,
    idOf,
    formOf: ({ plain, marked }) => find(idOf(plain), marked)?.at ?? -1,
    formsOf(id) {
      const found: Form[] = [];
      for (let form = forms[last[id] ?? -1]; form !== undefined; form = forms[before[form.at] ?? -1]) found.push(form);
      return found;
    },
    read(place) {
      const only = forms[alone[place] ?? -1];
      const own = only === undefined ? several.get(place) : [only];
      if (own === undefined) throw new RangeError(`There is no word ${place} in a lexicon of ${written.length}.`);
      return own;
    },
  };
}
