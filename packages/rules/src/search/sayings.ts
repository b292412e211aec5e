import type { Form, Lexicon } from './lexicon.ts';
import { once, remembered } from './once.ts';
import { eachPlace, formsOf, groupStarts, readRows, startBefore, type Rows } from './rows.ts';
import { placesToTexts, type Spelled } from './spelled.ts';

/** One saying with the official words for it. */
export interface StreetPhrase {
  words: readonly Form[];
  official: readonly OfficialWords[];
}

/** Words of names that stand for a saying. */
export interface OfficialWords {
  text: string;
  words: readonly Form[];
}

/** A word as sayings are looked up by it; its `id` is -1 where the lexicon does not have it. */
export interface LookedUp {
  plain: string;
  id: number;
}

/** The vocabulary as queries are read with it. Phrases go by number, in the order in which they were given. */
export interface Sayings {
  /** By the plain words; two sayings may fold to one key (`đổi`, `đói`). */
  exactly: (words: readonly LookedUp[]) => readonly StreetPhrase[];
  /** Sayings of several words without any diacritics, which are English, in whichever order. */
  inAnyOrder: (words: readonly LookedUp[]) => readonly StreetPhrase[];
  /** Each key that begins with these words, the last of which may go on, as its phrases; in the order of the alphabet. */
  begun: (words: readonly LookedUp[], most: number) => readonly (readonly StreetPhrase[])[];
  /** By one of their plain words, for stories that have them apart. */
  withWord: (id: number) => readonly number[];
  phrase: (at: number) => StreetPhrase;
  /** Whether a phrase has a word in this form (`Form.at`). */
  hasForm: (at: number, form: number) => boolean;
  /** Every plain word of a saying, so that a slip in one is mended before sayings are looked for. */
  words: () => readonly string[];
  /** The longest, in words. */
  longest: () => number;
}

const none: readonly never[] = [];

/**
 * A page waits for this, and few sayings are ever asked for: here they are only written one after the other, as numbers;
 * what else a query needs is looked for in that when it is first needed, and remembered.
 */
export function readSayings(
  { lexicon, streetWords }: Pick<Spelled, 'lexicon' | 'streetWords'>,
  words: Lexicon,
): Sayings {
  const written = readRows(streetWords.say, words);
  const { starts, forms, ids } = written;
  const count = starts.length - 1;
  const groups = once(() => groupStarts(written));
  const officials = once(() => {
    const rows = readRows(streetWords.official, words);
    return { rows, groups: groupStarts(rows) };
  });
  const official = remembered((group: number): OfficialWords[] => {
    const { rows, groups: firsts } = officials();
    const found: OfficialWords[] = [];
    for (let at = firsts[group] ?? 0; at < (firsts[group + 1] ?? 1) - 1; at++)
      found.push({
        words: formsOf(rows, at, words.forms),
        get text() {
          return textOf(rows, streetWords.official, at);
        },
      });
    return found;
  });
  const phrase = remembered((at: number): StreetPhrase => ({
    words: formsOf(written, at, words.forms),
    official: official(startBefore(groups(), at)),
  }));
  const phrases = (all: readonly number[]) => (all.length === 0 ? none : all.map(phrase));
  const textOf = ({ from }: Rows, places: readonly number[], at: number) =>
    placesToTexts(lexicon, places.slice(from[at], from[at + 1]))[0] ?? '';

  const withWord = remembered((id: number) => textsWith(written, id));
  const beginningWith = remembered((id: number) => withWord(id).filter((at) => wordAt(at, 0) === id));
  const inAlphabet = remembered((id: number) => sortedByText(beginningWith(id), textAt));
  const firstWords = once(() => {
    const found = new Set<number>();
    for (let at = 0; at < count; at++) if (lengthOf(at) > 0) found.add(wordAt(at, 0));
    return [...found];
  });
  return {
    exactly(asked) {
      const [first] = asked;
      if (first === undefined) return none;
      const isSame = (at: number) =>
        lengthOf(at) === asked.length && asked.every(({ id }, turn) => wordAt(at, turn) === id);
      return phrases(beginningWith(first.id).filter(isSame));
    },
    inAnyOrder(asked) {
      const [first] = asked;
      if (first === undefined || asked.length < 2) return none;
      const sorted = asked.map(({ id }) => id).sort(byNumber);
      const isSame = (at: number) =>
        lengthOf(at) === sorted.length &&
        sorted.every((id) => hasId(at, id)) &&
        idsOf(at)
          .sort(byNumber)
          .every((id, turn) => id === sorted[turn]) &&
        isUnmarked(at);
      return phrases(withWord(first.id).filter(isSame));
    },
    begun(asked, most) {
      const [first] = asked;
      const last = asked.length - 1;
      const beginning = asked[last]?.plain ?? '';
      if (first === undefined) return none;
      const found: StreetPhrase[][] = [];
      const firsts = last > 0 ? [first.id] : beginningSo(firstWords(), beginning, words.plains);
      const isSo = (at: number) =>
        lengthOf(at) > last &&
        (words.plains[wordAt(at, last)] ?? '').startsWith(beginning) &&
        asked.every(({ id }, turn) => turn === last || wordAt(at, turn) === id);
      for (const id of firsts) {
        for (const same of inAlphabet(id)) {
          if (found.length === most) return found;
          if (isSo(same[0] ?? -1)) found.push(same.map(phrase));
        }
      }
      return found;
    },
    withWord,
    phrase,
    hasForm(at, form) {
      for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place++) if (forms[place] === form) return true;
      return false;
    },
    words: once(() => [...new Set(ids)].map((id) => words.plains[id] ?? '')),
    longest: once(() => {
      let longest = 0;
      for (let at = 0; at < count; at++) longest = Math.max(longest, lengthOf(at));
      return longest;
    }),
  };

  function hasId(at: number, id: number): boolean {
    for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place++) if (ids[place] === id) return true;
    return false;
  }

  function idsOf(at: number): number[] {
    const ids: number[] = [];
    for (let turn = 0; turn < lengthOf(at); turn++) ids.push(wordAt(at, turn));
    return ids;
  }

  /** Its words with a space between. */
  function textAt(at: number): string {
    return idsOf(at)
      .map((id) => words.plains[id])
      .join(' ');
  }

  /** Written in plain letters alone. */
  function isUnmarked(at: number): boolean {
    return /^[ -~]+$/.test(textOf(written, streetWords.say, at)) && /^[a-z ]+$/.test(textAt(at));
  }

  function wordAt(at: number, turn: number): number {
    return turn < lengthOf(at) ? (ids[(starts[at] ?? 0) + turn] ?? -1) : -1;
  }

  function lengthOf(at: number): number {
    return (starts[at + 1] ?? 0) - (starts[at] ?? 0);
  }
}

function textsWith(rows: Rows, id: number): readonly number[] {
  if (id < 0) return none;
  const found: number[] = [];
  eachPlace(rows, id, (text) => {
    if (found[found.length - 1] !== text) found.push(text);
  });
  return found;
}

function beginningSo(ids: readonly number[], beginning: string, plains: readonly string[]): number[] {
  const found = ids.filter((id) => plains[id]?.startsWith(beginning) === true);
  return found.sort((a, b) => ((plains[a] ?? '') < (plains[b] ?? '') ? -1 : 1));
}

/** Those of the same words together. */
function sortedByText(numbers: readonly number[], textAt: (at: number) => string): number[][] {
  const byText = new Map<string, number[]>();
  for (const at of numbers) {
    const text = textAt(at);
    const known = byText.get(text);
    if (known === undefined) byText.set(text, [at]);
    else known.push(at);
  }
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, same]) => same);
}

const byNumber = (a: number, b: number): number => a - b;
