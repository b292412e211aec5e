/** @hcc/rules/fees: what filing costs, and who need not pay it. */
export { quoteFees, type FeeQuestion } from './quote-fees.ts';
export {
  decideExemption,
  exemptionLegalBasis,
  type ExemptionRefusal,
  type ExemptionRule,
  exemptionRules,
} from './exemptions.ts';
