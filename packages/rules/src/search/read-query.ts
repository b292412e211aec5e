import { actOf, asksSpecialAct } from './acts.ts';
import type { SearchIndex } from './build-index.ts';
import { cutIntoPieces, type Piece } from './cut-into-pieces.ts';
import { isHan } from './fold.ts';
import { readTyped, type TypedWord } from './read-typed.ts';
import type { StreetPhrase } from './sayings.ts';
import { isForWhom, isStopWord, opensPlace } from './stop-words.ts';
import type { Term, Terms } from './terms.ts';
import { toldSayings } from './told-sayings.ts';

/** A thing asked for: one typed word, or a saying with the official words for it. */
export interface Wish {
  weight: number;
  /** Any of these grants the wish; the best one counts. */
  readings: readonly Reading[];
}

/** Words that mean the wish together. */
export interface Reading extends Terms {
  /** 0 to 1, how sure it is that this is meant. */
  trust: number;
  /** Of a saying: what was typed, and the official words it is read as. */
  saying?: { typed: string; official: string };
}

export interface ReadQuery {
  /** The plain words, and their ids in the lexicon. */
  typed: { words: readonly string[]; ids: readonly number[] };
  wishes: readonly Wish[];
}

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
      return index.terms.typed(word, {
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
        : wishOf(index, literal);
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
  return { typed: { words: typed.map(({ plain }) => plain), ids: typed.map(({ id }) => id) }, wishes };
}

function wishOf({ terms }: SearchIndex, literal: Term[]): Wish {
  return { weight: sumOfWeights(literal), readings: [{ ...terms.together(literal), trust: 1 }] };
}

/** Whether a piece is a saying for an act on something that is there already. */
function isAct({ phrases }: Piece): boolean {
  return phrases.some(({ phrase }) => actOf(phrase.official[0]?.words ?? []) === 'special');
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
    readings: [{ ...index.terms.together(literal), trust: isBare ? bareLiteralTrust : literalTrust }, ...official],
  };
}

/** The meaning given first is the commonest; of a subject alone the act is left out. */
function officialReadings(
  { terms }: SearchIndex,
  { official }: StreetPhrase,
  { typed, trust, isSubject }: { typed: string; trust: number; isSubject: boolean },
): Reading[] {
  return official.map((words, turn) => ({
    ...(isSubject ? terms.officialSubject(words) : terms.official(words)),
    trust: turn === 0 ? trust : trust * 0.93,
    saying: { typed, official: words.text },
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
