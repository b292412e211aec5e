export type { SettlementRules } from './settlement-rules.ts';
export { rulesOn } from './settlement-rules.ts';
