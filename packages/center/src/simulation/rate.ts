/** What made-up people say of how they were served: few of them say anything, and they say it less kindly the later it came. */
import { type DossierState, punctuality } from '@hcc/rules/dossier';
import type { Satisfaction } from '@hcc/schemas';
import { ratedUnit, ratingOccasions } from '../evaluation/ratings.rules.ts';
import type { KeptRating } from '../evaluation/ratings.store.ts';
import { localDay } from './arrivals.ts';
import type { Chances } from './random.ts';

const shareThatRates = 0.3;
const dayMs = 24 * 3600 * 1000;

/** How many of them are very satisfied, and how many satisfied; the others are not. */
const moods = {
  early: { very: 0.62, satisfied: 0.35 },
  onTime: { very: 0.45, satisfied: 0.5 },
  late: { very: 0.12, satisfied: 0.43 },
  refused: { very: 0.15, satisfied: 0.5 },
} as const;

/** @returns null where nobody rates it, or the day of it has not come. */
export function rate(
  state: DossierState,
  endedAt: string,
  { chances, until }: { chances: Chances; until: Date },
): KeptRating | null {
  const occasion = ratingOccasions(state).find((one) => one !== 'supplement');
  if (!occasion || !chances.isLucky(shareThatRates)) return null;
  const ratedAt = new Date(new Date(endedAt).getTime() + chances.between(0, 5) * dayMs);
  if (ratedAt > until) return null;
  const mood = moods[occasion === 'refusal' ? 'refused' : (punctuality(state) ?? 'onTime')];
  const drawn = chances.next();
  const overall: Satisfaction =
    drawn < mood.very ? 'verySatisfied' : drawn < mood.very + mood.satisfied ? 'satisfied' : 'notSatisfied';
  return {
    ...ratedUnit(state),
    procedureCode: state.procedureCode,
    ratedOn: localDay(ratedAt),
    occasion,
    overall,
    answers: {},
    words: null,
  };
}
