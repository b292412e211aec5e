/** @hcc/rules/advice: from the sums of a period to advice for reform, each piece with its evidence. Pure. */
export {
  adviceOf,
  type Advice,
  type Component,
  type FewerComponents,
  type FullOnline,
  type Listed,
  type Named,
  type ProcedureSums,
} from './advice.ts';
export { adviceRules, type AdviceRules } from './advice-rules.ts';
export type { LostBecause, LostDays, StepLoss } from './lost-days.ts';
export { share, sharePart, type Share } from './share.ts';
export { tipDraft } from './tip-draft.ts';
export type { ShorterTime } from './shorter-time.ts';
