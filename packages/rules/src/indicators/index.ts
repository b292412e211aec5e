/** @hcc/rules/indicators: from the events of dossiers to figures that can explain themselves. */
export { boardOf, checkSumFaults, type Board } from './board.ts';
export {
  addToCubes,
  cellOf,
  cubes,
  rowId,
  type Cell,
  type Cube,
  type CubeId,
  type CubeRow,
  type Increment,
  type ProcedureFacts,
} from './cell.ts';
export { isTold, resolutionsOf, type Member, type Resolution, type Sizes } from './disclosure.ts';
export {
  evaluate,
  indicatorSet,
  indicatorSets,
  tookAtMost,
  UnknownRuleVersion,
  type Evaluation,
  type Figure,
} from './evaluate.ts';
export type { Formula, Indicator, IndicatorGroup, IndicatorSet, Need, Weights } from './indicator-set.ts';
export { openLedger, type Ledger, type LedgerContext, type LoggedEvent } from './ledger.ts';
export {
  addCounts,
  count,
  flowMeasures,
  lateSpentMeasure,
  spentMeasure,
  stages,
  stockMeasures,
  sumOf,
  tookBounds,
  tookMeasures,
  workedMeasures,
  type Counts,
  type FlowMeasure,
  type Measure,
  type Stage,
} from './measures.ts';
export {
  begunPeriod,
  FuturePeriod,
  monthOf,
  monthsUpTo,
  parsePeriod,
  periodKinds,
  periodOfMonth,
  periodsOfYear,
  periodsUpTo,
  type Period,
  type PeriodKind,
} from './period.ts';
export { shareToTell } from './share-to-tell.ts';
export { addRatings, countedRatings, type RatingCount, ratingMeasures } from './ratings.ts';
export { tally, type TallyContext } from './tally.ts';
