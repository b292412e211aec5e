import type { Word } from './fold.ts';
import type { TypedWord } from './read-typed.ts';
import type { Sayings, StreetPhrase } from './sayings.ts';
import { isAsking, isStopWord, longestAsking } from './stop-words.ts';

/** A stretch of what was typed: a saying, a way of asking, or one word that is neither. */
export interface Piece {
  kind: 'saying' | 'asking' | 'word';
  /** In typed words. */
  length: number;
  /** What a saying may be, with how sure that is (0 to 1). */
  phrases: readonly PossiblePhrase[];
}

export interface PossiblePhrase {
  phrase: StreetPhrase;
  trust: number;
}

interface Found extends Piece {
  gain: number;
}

/** Stop words that may stand inside a saying: `làm cái giấy khai sinh`. */
const mostSkipped = 2;
/** A saying begun may end in this many ways, and go on in more words in so many that are looked at. */
const mostEndings = 6;
const mostBegun = 40;

/**
 * Cuts what was typed so that long sayings win: `làm` + `giấy khai sinh`, not `làm giấy` + …
 * @param isLastWhole whether the last word was typed to its end.
 */
export function cutIntoPieces(sayings: Sayings, typed: readonly TypedWord[], isLastWhole: boolean): Piece[] {
  const best: { gain: number; before: number; piece: Piece }[] = [];
  const longest = sayings.longest() + mostSkipped;
  const gainAt = (end: number) => (end === 0 ? 0 : (best[end - 1]?.gain ?? 0));
  for (let end = 1; end <= typed.length; end++) {
    let choice = { gain: gainAt(end - 1), before: end - 1, piece: wordPiece };
    const canBeBegun = end === typed.length && !isLastWhole;
    for (let length = 1; length <= Math.min(longest, end); length++) {
      const found = pieceOf(sayings, typed.slice(end - length, end), canBeBegun);
      if (found === undefined) continue;
      const gain = gainAt(end - length) + found.gain;
      if (gain > choice.gain) choice = { gain, before: end - length, piece: found };
    }
    best.push(choice);
  }
  const pieces: Piece[] = [];
  for (let end = typed.length; end > 0; end = best[end - 1]?.before ?? 0) {
    pieces.unshift(best[end - 1]?.piece ?? wordPiece);
  }
  return pieces;
}

const wordPiece: Piece = { kind: 'word', length: 1, phrases: [] };

/** The gain grows with the square of the length; among pieces of one length the surer wins. */
function pieceOf(sayings: Sayings, words: readonly TypedWord[], canBeBegun: boolean): Found | undefined {
  const { length } = words;
  if (length <= longestAsking && isAsking(words))
    return { kind: 'asking', length, phrases: [], gain: length ** 2 + 0.1 };
  const saying = (phrases: PossiblePhrase[], gain: number): Found | undefined =>
    phrases.length === 0 ? undefined : { kind: 'saying', length, phrases, gain };
  return (
    saying(exactly(sayings, words), length ** 2) ??
    (length > 2 ? withoutStopWords(sayings, words, saying) : undefined) ??
    (length > 1 ? saying(inAnyOrder(sayings, words), length ** 2 - 0.3) : undefined) ??
    (canBeBegun ? saying(begun(sayings, words), length ** 2 - 0.5) : undefined)
  );
}

function exactly(sayings: Sayings, words: readonly TypedWord[]): PossiblePhrase[] {
  return sayings.exactly(words).flatMap((phrase) => {
    const trust = trustOf(phrase.words, words);
    return trust > 0 ? [{ phrase, trust }] : [];
  });
}

function withoutStopWords(
  sayings: Sayings,
  words: readonly TypedWord[],
  saying: (phrases: PossiblePhrase[], gain: number) => Found | undefined,
): Found | undefined {
  const last = words.length - 1;
  const kept = words.filter((word, at) => at === 0 || at === last || !isStopWord(word));
  const skipped = words.length - kept.length;
  if (skipped === 0 || skipped > mostSkipped || kept.length < 2) return undefined;
  return saying(
    exactly(sayings, kept).map(({ phrase, trust }) => ({ phrase, trust: trust * 0.95 })),
    kept.length ** 2 - 0.2,
  );
}

function inAnyOrder(sayings: Sayings, words: readonly TypedWord[]): PossiblePhrase[] {
  const content = words.filter((word) => !isStopWord(word));
  if (content.length < 2 || content.length < words.length - 1) return [];
  return sayings.inAnyOrder(content).map((phrase) => ({ phrase, trust: 0.9 }));
}

/** `giấy khai s`: the saying is going to be `giấy khai sinh`. */
function begun(sayings: Sayings, words: readonly TypedWord[]): PossiblePhrase[] {
  if (words.length === 1 && (words[0]?.plain.length ?? 0) < 4) return [];
  const whole = words.length - 1;
  return sayings
    .begun(words, mostBegun)
    .filter(([first]) => first?.words.length === words.length)
    .slice(0, mostEndings)
    .flat()
    .flatMap((phrase) => {
      const say = phrase.words;
      const [last, meant] = [words[whole], say[whole]];
      // Who gives diacritics is not on the way to a word without any.
      if (last?.marked !== last?.plain && meant?.marked === meant?.plain) return [];
      const trust = whole === 0 ? 1 : trustOf(say.slice(0, whole), words.slice(0, whole));
      return trust > 0 ? [{ phrase, trust: trust * 0.85 }] : [];
    });
}

/**
 * 1 for equal diacritics. A slip in one of several words is forgiven, a single word with other diacritics is another
 * word; one typed without any folds together with too many others to be sure.
 */
function trustOf(say: readonly Word[], typed: readonly Word[]): number {
  const differing = typed.filter((word, at) => word.marked !== word.plain && word.marked !== say[at]?.marked).length;
  if (differing > 0) return typed.length > 1 && differing < typed.length ? 0.7 : 0;
  const isBare = typed.length === 1 && typed[0]?.marked === typed[0]?.plain && say[0]?.marked !== say[0]?.plain;
  return isBare ? 0.9 : 1;
}
