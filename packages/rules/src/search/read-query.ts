import type { SearchIndex, VocabularyWord } from './build-index.ts';
import { countBits, isWithinEdits, letterBits } from './edit-distance.ts';
import { wordsOf, type Word } from './fold.ts';
import { isForWhom, isStopWord } from './stop-words.ts';
import { longestSaying, sayingWords, streetPhrases, type StreetPhrase } from './street-phrases.ts';

/** Nobody means more than this; the rest of a longer query is not read, so a pasted page costs no more than a sentence. */
const mostCharacters = 400;
const mostWords = 32;
/** A word typed in part may grow into this many others. */
const mostCompletions = 60;

/** A thing asked for: one typed word, or a saying with the official words for it. */
export interface Wish {
  weight: number;
  /** Any of these grants the wish; the best one counts. */
  readings: Reading[];
}

/** Words that mean the wish together. */
export interface Reading {
  terms: Term[];
  /** 0 to 1, how sure it is that this is meant. */
  trust: number;
}

/** One word looked for, with the words of the catalogue that may stand for it. */
export interface Term {
  weight: number;
  /** Says how somebody asks, not what for. */
  isStop: boolean;
  marked: string;
  /** Whether the diacritics were given on purpose; then other ones count for less. */
  isMarked: boolean;
  candidates: { word: VocabularyWord; trust: number }[];
}

/** Turns what somebody typed into what may be meant. */
export function readQuery(index: SearchIndex, query: string): { typed: string[]; wishes: Wish[] } {
  const text = query.slice(0, mostCharacters);
  const typed = wordsOf(text)
    .slice(0, mostWords)
    .flatMap((word) => mend(index, word));
  const isMarked = typed.some((word) => word.marked !== word.plain);
  const lastIsWhole = query.length > mostCharacters || /[\s.,;!?]$/.test(text);

  const wishes: Wish[] = [];
  let from = 0;
  for (const { length, phrases } of cutIntoSayings(typed)) {
    const literal = typed.slice(from, from + length).map((word, at) => {
      const completes = from + at === typed.length - 1 && !lastIsWhole;
      const isStop = phrases.length === 0 && (isStopWord(word) || isForWhom(typed[from + at - 1], word));
      return toTerm(index, word, { isMarked, completes, isStop, hasSlips: phrases.length === 0 });
    });
    wishes.push(phrases.length === 0 ? wishOf(literal) : wishFor(index, phrases, literal));
    from += length;
  }
  return { typed: typed.map(({ plain }) => plain), wishes };
}

const stopWeight = 0.02;
/** A word that nobody knows counts like a fairly common one, so that it cannot be ignored. */
const unknownWeight = 0.5;

function wishOf(terms: Term[]): Wish {
  return { weight: sumOfWeights(terms), readings: [{ terms, trust: 1 }] };
}

function wishFor(index: SearchIndex, phrases: Piece['phrases'], literal: Term[]): Wish {
  const readings: Reading[] = [{ terms: literal, trust: 0.85 }];
  for (const { phrase, trust } of phrases) {
    phrase.official.forEach((words, turn) => {
      const terms = words.map((word) =>
        toTerm(index, word, { isMarked: true, completes: false, isStop: false, hasSlips: false }),
      );
      // The meaning given first is the commonest.
      readings.push({ trust: turn === 0 ? trust : trust * 0.93, terms });
    });
  }
  // Long official phrases must not drown the other words of the query.
  const heaviest = Math.max(...readings.slice(1).map(({ terms }) => sumOfWeights(terms)));
  return {
    weight: Math.max(Math.min(sumOfWeights(literal), 2.4), Math.min(heaviest, literal.length > 1 ? 1.8 : 1.2)),
    readings,
  };
}

function sumOfWeights(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

interface Piece {
  length: number;
  phrases: { phrase: StreetPhrase; trust: number }[];
}

/** Cuts what was typed into sayings and single words, so that long sayings win: `làm` + `giấy khai sinh`, not `làm giấy` + … */
function cutIntoSayings(typed: readonly Word[]): Piece[] {
  const best: { gain: number; pieces: Piece[] }[] = [{ gain: 0, pieces: [] }];
  for (let end = 1; end <= typed.length; end++) {
    const last = best[end - 1] ?? { gain: 0, pieces: [] };
    let choice = { gain: last.gain, pieces: [...last.pieces, { length: 1, phrases: [] as Piece['phrases'] }] };
    for (let length = 1; length <= Math.min(longestSaying, end); length++) {
      const phrases = sayingsFor(typed.slice(end - length, end));
      const before = best[end - length];
      if (phrases.length === 0 || before === undefined || before.gain + length ** 2 <= choice.gain) continue;
      choice = { gain: before.gain + length ** 2, pieces: [...before.pieces, { length, phrases }] };
    }
    best.push(choice);
  }
  return best[typed.length]?.pieces ?? [];
}

function sayingsFor(words: readonly Word[]): Piece['phrases'] {
  const found = streetPhrases.get(words.map(({ plain }) => plain).join(' ')) ?? [];
  return found.flatMap((phrase) => {
    const trust = trustOf(phrase.say, words);
    return trust > 0 ? [{ phrase, trust }] : [];
  });
}

/** 1 for equal diacritics or none typed; a slip in one of several words is forgiven, a single word with others is another word. */
function trustOf(say: readonly Word[], typed: readonly Word[]): number {
  const differing = typed.filter((word, at) => word.marked !== word.plain && word.marked !== say[at]?.marked).length;
  if (differing === 0) return 1;
  return typed.length > 1 && differing < typed.length ? 0.7 : 0;
}

function toTerm(
  index: SearchIndex,
  word: Word,
  about: { isMarked: boolean; completes: boolean; isStop: boolean; hasSlips: boolean },
): Term {
  const known = index.vocabulary.get(word.plain);
  const candidates: Term['candidates'] = known === undefined ? [] : [{ word: known, trust: 1 }];
  if (about.completes) candidates.push(...completionsOf(index, word.plain));
  // A real syllable may be a slip too, but is trusted less as one; the official words of a saying have no slips.
  if (about.hasSlips || known === undefined)
    candidates.push(...neighboursOf(index, word.plain, known === undefined ? 0.75 : 0.3));
  const weight = about.isStop ? stopWeight : (known?.weight ?? candidates[0]?.word.weight ?? unknownWeight);
  return { weight, isStop: about.isStop, marked: word.marked, isMarked: about.isMarked, candidates };
}

function completionsOf(index: SearchIndex, plain: string): Term['candidates'] {
  const found: Term['candidates'] = [];
  for (const word of index.vocabulary.values()) {
    if (found.length === mostCompletions) break;
    if (word.plain.length > plain.length && word.plain.startsWith(plain))
      found.push({ word, trust: 0.5 + (0.4 * plain.length) / word.plain.length });
  }
  return found;
}

function neighboursOf(index: SearchIndex, plain: string, trust: number): Term['candidates'] {
  const limit = editsForgiven(plain);
  if (limit === 0) return [];
  const letters = letterBits(plain);
  const found: Term['candidates'] = [];
  for (const word of index.vocabulary.values()) {
    if (
      word.plain === plain ||
      word.isNumber ||
      countBits(word.letters ^ letters) > 2 * limit ||
      !isWithinEdits(plain, word.plain, limit)
    )
      continue;
    // The first letter is seldom the wrong one.
    found.push({ word, trust: word.plain[0] === plain[0] ? trust : trust * 0.7 });
  }
  return found.sort((a, b) => b.trust - a.trust);
}

function editsForgiven(plain: string): number {
  if (plain.length < 3 || /\d/.test(plain)) return 0;
  return plain.length < 8 ? 1 : 2;
}

/** A word nobody knows: two syllables written as one, or a slip in a street word. Else it stays as it is. */
function mend(index: SearchIndex, word: Word): Word[] {
  const { plain } = word;
  const isKnown = (part: string) => index.vocabulary.has(part) || sayingWords.has(part);
  if (plain.length < 4 || isKnown(plain) || /\d/.test(plain)) return [word];
  for (let cut = plain.length - 2; cut > 1; cut--) {
    const [head, tail] = [plain.slice(0, cut), plain.slice(cut)];
    if (index.vocabulary.has(head) && index.vocabulary.has(tail))
      return [
        { plain: head, marked: head },
        { plain: tail, marked: tail },
      ];
  }
  if (plain.length > 24 || neighboursOf(index, plain, 1).length > 0) return [word];
  for (const known of sayingWords) {
    if (known[0] === plain[0] && isWithinEdits(plain, known, editsForgiven(plain)))
      return [{ plain: known, marked: known }];
  }
  return [word];
}
