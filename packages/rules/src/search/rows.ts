/** Texts of a catalogue, all one after the other: what searches read. */
import type { Form, Lexicon } from './lexicon.ts';

/** Words by number. */
export interface Rows {
  /** Where the n-th text begins; one more than there are texts. */
  starts: Uint32Array;
  /** The same in the places that it was read from. */
  from: Uint32Array;
  /** By `Form.at`. */
  forms: Uint32Array;
  /** By `Form.id`. */
  ids: Uint32Array;
}

/**
 * @param places of the lexicon, 0 after each text.
 * @param read what stands at a place, where that is not one word `alone`.
 */
export function readRows(
  places: readonly number[],
  { formIds, read, alone }: Pick<Lexicon, 'formIds' | 'read' | 'alone'>,
): Rows {
  let size = places.length;
  let forms = new Uint32Array(size);
  let ids = new Uint32Array(size);
  const starts = [0];
  const from = [0];
  let end = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    const form = alone[place] ?? -1;
    if (form >= 0) {
      ids[end] = formIds[form] ?? 0;
      forms[end++] = form;
    } else if (place === 0) {
      starts.push(end);
      from.push(at + 1);
    } else {
      const words: readonly Form[] = read(place);
      size += words.length;
      if (size > forms.length) [forms, ids] = [longer(forms, size), longer(ids, size)];
      for (const word of words) {
        ids[end] = word.id;
        forms[end++] = word.at;
      }
    }
  }
  return { starts: new Uint32Array(starts), from: new Uint32Array(from), forms, ids: ids.subarray(0, end) };
}

function longer(array: Uint32Array<ArrayBuffer>, atLeast: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(2 * atLeast);
  copy.set(array);
  return copy;
}

/** Calls for each place where the word stands, with the number of the text; found in a fraction of a list's making. */
export function eachPlace({ starts, ids }: Rows, id: number, call: (text: number, place: number) => void): void {
  let text = 0;
  for (let place = ids.indexOf(id); place >= 0; place = ids.indexOf(id, place + 1)) {
    text = startBefore(starts, place, text);
    call(text, place);
  }
}

/** The n-th of these ascending starts that `at` comes after or is, `low` or a later one. */
export function startBefore(starts: ArrayLike<number>, at: number, low = 0): number {
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** The words of the n-th text. */
export function formsOf({ starts, forms }: Rows, at: number, known: readonly Form[]): Form[] {
  const words: Form[] = [];
  for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place++) {
    const form = known[forms[place] ?? -1];
    if (form !== undefined) words.push(form);
  }
  return words;
}

/** Where the n-th group of texts begins: an empty text ends one. */
export function groupStarts({ from }: Rows): readonly number[] {
  const starts = [0];
  for (let at = 0; at + 1 < from.length; at++) if ((from[at + 1] ?? 0) - (from[at] ?? 0) === 1) starts.push(at + 1);
  return starts;
}
