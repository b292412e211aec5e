import type { LocalDate } from '@hcc/schemas';
import type { Measure } from './measures.ts';

/**
 * Indicators as the law words them, as data: 766 has outlived its ministry and will have a successor, so nothing of it
 * stands in code or columns (`domain.md` 6.1).
 */
export interface IndicatorSet {
  id: string;
  /** What it is called in a request and told with every figure. */
  version: string;
  legalBasis: string;
  validFromOn: LocalDate;
  /** Null while nothing has taken its place. */
  validToOn: LocalDate | null;
  groups: readonly IndicatorGroup[];
}

export interface IndicatorGroup {
  id: string;
  /** Of the whole set's points; null where the set gives none to a group. */
  points: number | null;
  indicators: readonly Indicator[];
}

export interface Indicator {
  id: string;
  /** Null where no source that we could read tells it: then it is never scored, and the group's sum is not told. */
  points: number | null;
  /** Null where the events of dossiers cannot tell it; `needs` says what would. */
  formula: Formula | null;
  needs?: Need;
}

/** What a figure would have to be made from, beside the events of dossiers. */
export type Need = 'publication' | 'nationalSync' | 'catalogue' | 'payments' | 'digitisation' | 'complaints' | 'steps';

/** Weighted counts over weighted counts. A share weighs one; a score weighs its points. */
export interface Formula {
  kind: 'share' | 'mean';
  numerator: Weights;
  denominator: Weights;
  /** Counted neither above nor below, though one might look for them there. */
  excludes: readonly Measure[];
  /** How many there are whose events do not tell it, one of `excludes`: where there is nothing else, the figure is not measured. */
  unmeasured?: { measure: Measure; needs: Need };
  /** To how many decimals the rule itself rounds; absent: not at all. */
  decimals?: number;
}
export type Weights = Partial<Record<Measure, number>>;

export const each = (...measures: readonly Measure[]): Weights =>
  Object.fromEntries(measures.map((measure) => [measure, 1]));
