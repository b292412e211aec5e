/**
 * What is unusual about a unit, as data: a share of its dossiers that stands out from the same share of all the others
 * together. Each finding carries both shares with their counts, so that it can be told in words and argued with.
 */
import { count, type Counts, type Measure, sumOf } from '../indicators/index.ts';

export interface PatternRule {
  id: 'late' | 'supplements' | 'reappointments' | 'refusals' | 'stopped' | 'dissatisfied';
  numerator: readonly Measure[];
  denominator: readonly Measure[];
}

const dated = ['finishedEarly', 'finishedOnTime', 'finishedLate'] as const;

export const patternRules: readonly PatternRule[] = [
  { id: 'late', numerator: ['finishedLate'], denominator: dated },
  { id: 'supplements', numerator: ['supplementRequested'], denominator: ['received'] },
  { id: 'reappointments', numerator: ['reappointed'], denominator: ['received'] },
  { id: 'refusals', numerator: ['refused'], denominator: [...dated, 'finishedUndated'] },
  { id: 'stopped', numerator: ['stopped'], denominator: ['received'] },
  {
    id: 'dissatisfied',
    numerator: ['ratedNotSatisfied'],
    denominator: ['ratedVerySatisfied', 'ratedSatisfied', 'ratedNotSatisfied'],
  },
];

/** Fewer cases are an accident, and a handful of ratings would point at people. */
const leastCases = 5;
/** Twice the share of the others is worth a question; a tenth more is not. */
const leastFactor = 2;
/** Standard errors between the two shares: of a thousand such looks at chance, about one comes so far. */
const leastErrors = 3;

export interface UnitCounts {
  unitId: string;
  counts: Counts;
}

interface Share {
  numerator: number;
  denominator: number;
}

export interface UnusualPattern {
  unitId: string;
  pattern: PatternRule['id'];
  own: Share;
  /** All the other units together. */
  others: Share;
}

/** Those that stand out, the most cases first. Where there are no others there is nothing to stand out from. */
export function unusualPatterns(
  units: readonly UnitCounts[],
  rules: readonly PatternRule[] = patternRules,
): UnusualPattern[] {
  const total = sumOf(units.map(({ counts }) => counts));
  return rules
    .flatMap(({ id: pattern, numerator, denominator }) =>
      units.flatMap(({ unitId, counts }) => {
        const own = { numerator: count(counts, ...numerator), denominator: count(counts, ...denominator) };
        const others = {
          numerator: count(total, ...numerator) - own.numerator,
          denominator: count(total, ...denominator) - own.denominator,
        };
        return standsOut(own, others) ? [{ unitId, pattern, own, others }] : [];
      }),
    )
    .toSorted((a, b) => b.own.numerator - a.own.numerator || (a.unitId < b.unitId ? -1 : 1));
}

function standsOut(own: Share, others: Share): boolean {
  if (own.numerator < leastCases || others.denominator === 0) return false;
  const [mine, theirs] = [own.numerator / own.denominator, others.numerator / others.denominator];
  if (mine < leastFactor * theirs) return false;
  // A dossier may be asked for a supplement twice: a share above one has no error of this kind and speaks for itself.
  const pooled = Math.min(1, (own.numerator + others.numerator) / (own.denominator + others.denominator));
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / own.denominator + 1 / others.denominator));
  return mine - theirs >= leastErrors * error;
}
