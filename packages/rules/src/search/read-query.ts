import { actOf, asksSpecialAct, withoutPlainAct } from './acts.ts';
import type { SearchIndex, VocabularyWord } from './build-index.ts';
import { cutIntoPieces, type Piece } from './cut-into-pieces.ts';
import { isHan, wordsOf, type Word } from './fold.ts';
import { completionsOf, neighboursOf, type Candidate } from './neighbours.ts';
import { readTyped, type TypedWord } from './read-typed.ts';
import type { StreetPhrase } from './sayings.ts';
import { isFiller, isForWhom, isStopWord, opensPlace } from './stop-words.ts';
import { toldSayings } from './told-sayings.ts';

/** A thing asked for: one typed word, or a saying with the official words for it. */
export interface Wish {
  weight: number;
  /** Any of these grants the wish; the best one counts. */
  readings: readonly Reading[];
}

/** Words that mean the wish together. */
export interface Reading {
  terms: readonly Term[];
  /** 0 to 1, how sure it is that this is meant. */
  trust: number;
  /** Of a saying: what was typed, and the official words it is read as. */
  saying?: { typed: string; official: string };
}

/** One word looked for, with the words of the catalogue that may stand for it. */
export interface Term {
  weight: number;
  /** Says how somebody asks, not what for. */
  isStop: boolean;
  marked: string;
  /** Whether the diacritics were given on purpose; then other ones count for less. */
  isMarked: boolean;
  candidates: readonly Candidate[];
  /** The same by word. */
  trusts: ReadonlyMap<VocabularyWord, number>;
  /** Entries that people say this word about. */
  said: readonly number[];
}

export interface ReadQuery {
  /** The plain words. */
  typed: readonly string[];
  wishes: readonly Wish[];
}

const stopWeight = 0.02;
/** A word that nobody knows counts like a fairly common one, so that it cannot be ignored. */
const unknownWeight = 0.5;
/** A word of the story around the matter. */
const fillerShare = 0.35;
/** The words as they were typed, where they are a saying too. */
const literalTrust = 0.93;
/** Without diacritics they may be other words too: `so do` is hardly `sở` and `do`. */
const bareLiteralTrust = 0.6;
/** Sayings told in pieces, all together. */
const toldWeight = 0.5;
/** What stands after `trong`, `trên` or `của` says where the wanted act happens. */
const placeShare = 0.6;

/** Turns what somebody typed into what may be meant. */
export function readQuery(index: SearchIndex, query: string): ReadQuery {
  const { words: typed, isMarked, isLastWhole } = readTyped(index, query);
  const wishes: Wish[] = [];
  const isTaken: boolean[] = [];
  const pieces = cutIntoPieces(index.sayings, typed, isLastWhole);
  const acts = pieces.filter(isAct);
  // Who names an act himself does not mean the commonest one: `quán tạm nghỉ` founds no household business.
  const hasActBeside = (piece: Piece) => (acts.length > 0 ? acts.some((act) => act !== piece) : asksSpecialAct(typed));
  for (const piece of pieces) {
    const from = isTaken.length;
    const words = typed.slice(from, from + piece.length);
    const literal = words.map((word, turn) => {
      const at = from + turn;
      return toTerm(index, word, {
        isMarked,
        isBegun: at === typed.length - 1 && !isLastWhole,
        isStop:
          piece.kind === 'asking' || (piece.kind === 'word' && (isStopWord(word) || isForWhom(typed[at - 1], word))),
        isWord: piece.kind === 'word',
      });
    });
    const wish =
      piece.kind === 'saying'
        ? wishFor(index, piece, { literal, words, isSubject: hasActBeside(piece) })
        : wishOf(literal);
    const isPlace = from > 1 && opensPlace(typed[from - 1]);
    wishes.push(isPlace ? { ...wish, weight: wish.weight * placeShare } : wish);
    for (const _ of words) isTaken.push(piece.kind !== 'word' && piece.length > 1);
  }
  // A shorter query is a saying or is none.
  const told = typed.length > 3 ? toldSayings(index, typed, isTaken) : [];
  if (told.length > 0) {
    const readings = told.flatMap(({ phrase, words, trust }) =>
      officialReadings(index, phrase, { typed: textOf(words), trust, isSubject: false }),
    );
    wishes.push({ weight: toldWeight, readings });
  }
  return { typed: typed.map(({ plain }) => plain), wishes };
}

function wishOf(terms: Term[]): Wish {
  return { weight: sumOfWeights(terms), readings: [{ terms, trust: 1 }] };
}

/** Whether a piece is a saying for an act on something that is there already. */
function isAct({ phrases }: Piece): boolean {
  return phrases.some(({ phrase }) => actOf(wordsOf(phrase.official[0] ?? '')) === 'special');
}

function wishFor(
  index: SearchIndex,
  { phrases }: Piece,
  { literal, words, isSubject }: { literal: Term[]; words: readonly TypedWord[]; isSubject: boolean },
): Wish {
  const typed = textOf(words);
  const isBare = words.length > 1 && words.every(({ plain, marked }) => plain === marked);
  const official = phrases.flatMap(({ phrase, trust }) => officialReadings(index, phrase, { typed, trust, isSubject }));
  // Long official phrases must not drown the other words of the query.
  const heaviest = Math.max(...official.map(({ terms }) => sumOfWeights(terms)));
  return {
    weight: Math.max(Math.min(sumOfWeights(literal), 3.2), Math.min(heaviest, literal.length > 1 ? 1.8 : 1.2)),
    readings: [{ terms: literal, trust: isBare ? bareLiteralTrust : literalTrust }, ...official],
  };
}

/** The meaning given first is the commonest; of a subject alone the act is left out. */
function officialReadings(
  index: SearchIndex,
  { official }: StreetPhrase,
  { typed, trust, isSubject }: { typed: string; trust: number; isSubject: boolean },
): Reading[] {
  return official.map((text, turn) => ({
    trust: turn === 0 ? trust : trust * 0.93,
    terms: (isSubject ? withoutPlainAct(wordsOf(text)) : wordsOf(text)).map((word) => officialTerm(index, word)),
    saying: { typed, official: text },
  }));
}

/** What was typed, once for words that were written as one. */
function textOf(words: readonly TypedWord[]): string {
  return words
    .filter((word, at) => at === 0 || word.text !== words[at - 1]?.text)
    .map(({ text }, at) => (at > 0 && !isHan(text) ? ` ${text}` : text))
    .join('');
}

function sumOfWeights(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

function toTerm(
  index: SearchIndex,
  word: Word,
  about: { isMarked: boolean; isBegun: boolean; isStop: boolean; isWord: boolean },
): Term {
  const known = index.vocabulary.get(word.plain);
  const candidates: Candidate[] = known === undefined ? [] : [{ word: known, trust: 1 }];
  if (about.isBegun) candidates.push(...completionsOf(index, word.plain));
  if (known === undefined) candidates.push(...neighboursOf(index, word.plain, 0.75));
  const said = about.isStop ? undefined : index.said(word.plain);
  const weight = known?.weight ?? said?.weight ?? candidates[0]?.word.weight ?? unknownWeight;
  const isAside = about.isWord ? isFiller(word) : isStopWord(word);
  return {
    weight: about.isStop ? stopWeight : isAside ? weight * fillerShare : weight,
    isStop: about.isStop,
    marked: word.marked,
    isMarked: about.isMarked,
    candidates,
    trusts: trustsOf(candidates),
    said: said?.entries ?? [],
  };
}

/** Official words are written without slips, and are looked for in names alone. */
function officialTerm(index: SearchIndex, { plain, marked }: Word): Term {
  const word = index.vocabulary.get(plain);
  const candidates = word === undefined ? [] : [{ word, trust: 1 }];
  return {
    weight: word?.weight ?? unknownWeight,
    isStop: false,
    marked,
    isMarked: true,
    candidates,
    trusts: trustsOf(candidates),
    said: [],
  };
}

function trustsOf(candidates: readonly Candidate[]): Map<VocabularyWord, number> {
  const trusts = new Map<VocabularyWord, number>();
  for (const { word, trust } of candidates) if (trust > (trusts.get(word) ?? 0)) trusts.set(word, trust);
  return trusts;
}
