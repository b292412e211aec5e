import type { LocalDate } from '@hcc/schemas';
import type { Formula, Indicator, IndicatorSet, Need, Weights } from './indicator-set.ts';
import { type Counts, type Measure, tookBounds, tookMeasures } from './measures.ts';
import type { Period } from './period.ts';
import { circular01of2018 } from './sets/circular-01-2018.ts';
import { decision766 } from './sets/decision-766.ts';
import { publicBoard1, publicBoard2 } from './sets/public-board.ts';

/** A figure with all it was made from. `value` is null where there is nothing to tell: never nought, never all. */
export interface Figure {
  id: string;
  value: number | null;
  /** Why there is no value: nothing was finished (received, rated), these events cannot tell it, or too few to be told. */
  noData: 'nothingCounted' | 'notMeasured' | 'tooFew' | null;
  numerator: number;
  denominator: number;
  /** As it was reckoned, in names of measures: `(finishedEarly + finishedOnTime) / (…)`; null where there is none. */
  formula: string | null;
  needs: Need | null;
  /** Left out above and below, with how many they are. */
  exclusions: readonly { measure: Measure; count: number }[];
  ruleVersion: string;
  /** The period's id. */
  period: string;
  /** Points reached, out of; null where no weight is verified or there is no value. */
  points: { reached: number; of: number } | null;
}

export interface Evaluation {
  ruleVersion: string;
  legalBasis: string;
  period: string;
  groups: readonly { id: string; points: number | null; figures: readonly Figure[] }[];
}

export const indicatorSets: readonly IndicatorSet[] = [publicBoard2, publicBoard1, decision766, circular01of2018];

/** A rule version that nobody has, or that was not in force. */
export class UnknownRuleVersion extends RangeError {
  override readonly name = 'UnknownRuleVersion';
}

/** @throws UnknownRuleVersion naming those there are, also for a set that was not in force on any day of the period. */
export function indicatorSet(version: string, { fromOn, toOn }: Pick<Period, 'fromOn' | 'toOn'>): IndicatorSet {
  const found = indicatorSets.find((set) => set.version === version);
  if (!found)
    throw new UnknownRuleVersion(
      `There is no rule version "${version}": there are ${indicatorSets.map((set) => set.version).join(', ')}`,
    );
  if (!overlaps(found, fromOn, toOn))
    throw new UnknownRuleVersion(
      `${version} was in force from ${found.validFromOn} to ${found.validToOn ?? 'now'}, on no day from ${fromOn} to ${toOn}`,
    );
  return found;
}

const overlaps = ({ validFromOn, validToOn }: IndicatorSet, fromOn: LocalDate, toOn: LocalDate): boolean =>
  validFromOn <= toOn && (validToOn === null || validToOn >= fromOn);

/**
 * Counts in, figures out.
 * @param withheld measures that are too small to be told: whatever would be made from one of them has no value and no counts.
 * @throws UnknownRuleVersion as {@link indicatorSet} does.
 */
export function evaluate(
  version: string,
  counts: Counts,
  period: Period,
  withheld: readonly Measure[] = [],
): Evaluation {
  const set = indicatorSet(version, period);
  return {
    ruleVersion: set.version,
    legalBasis: set.legalBasis,
    period: period.id,
    groups: set.groups.map(({ id, points, indicators }) => ({
      id,
      points,
      figures: indicators.map((indicator) => figureOf(indicator, counts, { set, period, withheld })),
    })),
  };
}

function figureOf(
  { id, points, formula, needs }: Indicator,
  counts: Counts,
  { set, period, withheld }: { set: IndicatorSet; period: Period; withheld: readonly Measure[] },
): Figure {
  const of = { id, ruleVersion: set.version, period: period.id, needs: needs ?? null };
  const untold = { ...of, value: null, numerator: 0, denominator: 0, exclusions: [], points: null };
  if (!formula) return { ...untold, noData: 'notMeasured', formula: null };
  if (withheld.some((measure) => isUsedBy(formula, measure)))
    return { ...untold, noData: 'tooFew', formula: formulaText(formula) };
  const numerator = weigh(formula.numerator, counts);
  const denominator = weigh(formula.denominator, counts);
  const value = denominator === 0 ? null : rounded(numerator / denominator, formula.decimals);
  const { unmeasured } = formula;
  const lacks = value === null && unmeasured && (counts[unmeasured.measure] ?? 0) > 0 ? unmeasured.needs : null;
  return {
    ...of,
    needs: lacks,
    value,
    noData: value !== null ? null : lacks ? 'notMeasured' : 'nothingCounted',
    numerator,
    denominator,
    formula: formulaText(formula),
    exclusions: formula.excludes.map((measure) => ({ measure, count: counts[measure] ?? 0 })),
    points:
      value === null || points === null
        ? null
        : { reached: formula.kind === 'share' ? value * points : value, of: points },
  };
}

const isUsedBy = ({ numerator, denominator, excludes }: Formula, measure: Measure): boolean =>
  measure in numerator || measure in denominator || excludes.includes(measure);

const weigh = (weights: Weights, counts: Counts): number =>
  (Object.entries(weights) as [Measure, number][]).reduce(
    (sum, [measure, weight]) => sum + weight * (counts[measure] ?? 0),
    0,
  );

function rounded(value: number, decimals: number | undefined): number {
  if (decimals === undefined) return value;
  const step = 10 ** decimals;
  return Math.round(value * step) / step;
}

const formulaText = ({ numerator, denominator }: Formula): string => `${sumText(numerator)} / ${sumText(denominator)}`;

function sumText(weights: Weights): string {
  const terms = Object.entries(weights).map(([measure, weight]) =>
    weight === 1 ? measure : `${String(weight)} × ${measure}`,
  );
  return terms.length === 1 ? terms.join('') : `(${terms.join(' + ')})`;
}

/**
 * Working days within which a share of what was settled came, 0.9 for nine of ten: the upper end of the class it falls
 * into, since times are counted in classes. `days` is null where it took longer than the last class.
 * @returns null where nothing was settled.
 */
export function tookAtMost(counts: Counts, share: number): { days: number | null } | null {
  const classes = tookMeasures.map((measure) => counts[measure] ?? 0);
  const all = classes.reduce((sum, one) => sum + one, 0);
  if (all === 0) return null;
  let sum = 0;
  const place = classes.findIndex((one) => (sum += one) >= share * all);
  return { days: tookBounds[place] ?? null };
}
