import type { SearchIndex } from './build-index.ts';
import type { Word } from './fold.ts';
import type { TypedWord } from './read-typed.ts';
import type { StreetPhrase } from './sayings.ts';
import { isFiller, isStopWord } from './stop-words.ts';

/** A saying whose words are in the query, but apart or in another order: `chồng tôi hay đánh` for `chồng đánh`. */
export interface ToldSaying {
  phrase: StreetPhrase;
  /** The words of the query that it shares. */
  words: readonly TypedWord[];
  /** 0 to 1. */
  trust: number;
}

/** Sayings that share less than this part of their weight are another matter. */
const leastShare = 0.7;
/** One rare word alone makes no story. */
const leastWeight = 0.9;
/** A word that stands in a saying already tells a second one less. */
const takenShare = 0.4;
const mostTold = 8;

/** @param isTaken by place in `typed`: whether the word was read as part of a saying of several words. */
export function toldSayings(
  { sayings, said, lexicon }: SearchIndex,
  typed: readonly TypedWord[],
  isTaken: readonly boolean[],
): ToldSaying[] {
  const weightOf = (word: Word & { id: number }) =>
    isStopWord(word) ? 0 : (said(word.id)?.weight ?? 0) * (isFiller(word) ? 0.5 : 1);
  const shared = new Map<number, { weight: number; words: TypedWord[] }>();
  const seen = new Set<string>();
  typed.forEach((word, at) => {
    const weight = weightOf(word) * (isTaken[at] === true ? takenShare : 1);
    if (weight === 0 || seen.has(word.plain)) return;
    seen.add(word.plain);
    const form = word.marked === word.plain ? undefined : lexicon.formOf(word);
    for (const at of sayings.withWord(word.id)) {
      if (form !== undefined && !sayings.hasForm(at, form)) continue;
      const so = shared.get(at);
      if (so === undefined) shared.set(at, { weight, words: [word] });
      else {
        so.weight += weight;
        so.words.push(word);
      }
    }
  });
  const told: ToldSaying[] = [];
  for (const [at, { weight, words }] of shared) {
    if (weight < leastWeight) continue;
    const phrase = sayings.phrase(at);
    const share = weight / phrase.words.reduce((sum, word) => sum + weightOf(word), 0);
    if (share >= leastShare) told.push({ phrase, words, trust: 0.9 * Math.min(1, share) });
  }
  return told.sort((a, b) => b.trust - a.trust).slice(0, mostTold);
}
