/** Procedures that people often need beside or instead of one: what its record names first, then the nearest of the rest. */
import type { CatalogueEntry } from '@hcc/schemas';
import { fold } from '../search/fold.ts';

/** Six fit beside a procedure without becoming a list to read. */
const most = 6;

export type FindRelated = (code: string, named?: readonly string[]) => string[];

/**
 * Reads the catalogue once; the function it gives answers with the codes of the related procedures, the nearest first, six
 * at most. `named` are those that the record itself names: taken as they stand and one step far, so a circle of records that
 * name each other ends where it began.
 */
export function relatedFinder(entries: readonly CatalogueEntry[]): FindRelated {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const nearness = nearnessIn(entries);
  return (code, named = []) => {
    const own = byCode.get(code);
    if (!own) return [];
    const first = [...new Set(named)].filter((other) => other !== code && byCode.has(other));
    const rest = entries
      .filter((entry) => entry.code !== code && !first.includes(entry.code))
      .map((entry) => ({ code: entry.code, near: nearness(own, entry) }))
      .filter(({ near }) => near >= leastNearness)
      .sort((a, b) => b.near - a.near || (a.code < b.code ? -1 : 1));
    return [...first, ...rest.map((entry) => entry.code)].slice(0, most);
  };
}

/** Half of the words, or a field and an event in common: less is a chance likeness. */
const leastNearness = 0.5;

type Nearness = (one: CatalogueEntry, other: CatalogueEntry) => number;

/** The part of their words that two names share, a rare word counting more (0 to 1), and what they have in common besides. */
function nearnessIn(entries: readonly CatalogueEntry[]): Nearness {
  const wordsOf = new Map(entries.map((entry) => [entry, new Set(fold(entry.name).split(' '))]));
  const entriesWith = new Map<string, number>();
  for (const words of wordsOf.values())
    for (const word of words) entriesWith.set(word, (entriesWith.get(word) ?? 0) + 1);
  const weigh = (words: ReadonlySet<string>, isCounted: (word: string) => boolean = () => true): number => {
    let sum = 0;
    for (const word of words) if (isCounted(word)) sum += Math.log(1 + entries.length / (entriesWith.get(word) ?? 1));
    return sum;
  };
  const weights = new Map([...wordsOf].map(([entry, words]) => [entry, weigh(words)]));
  return (one, other) => {
    const otherWords = wordsOf.get(other) ?? new Set();
    const shared = weigh(wordsOf.get(one) ?? new Set(), (word) => otherWords.has(word));
    const all = (weights.get(one) ?? 0) + (weights.get(other) ?? 0) - shared;
    const sameField = other.fields.some((field) => one.fields.includes(field));
    const sameEvent = other.lifeEvents.some((event) => one.lifeEvents.includes(event));
    return (all > 0 ? shared / all : 0) + (sameField ? 0.3 : 0) + (sameEvent ? 0.3 : 0);
  };
}
