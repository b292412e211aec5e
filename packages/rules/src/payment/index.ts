/** @hcc/rules/payment: the life of one payment as pure functions. */
export {
  decidePayment,
  evolvePayment,
  issueReceipts,
  mayDecide,
  type DossierStanding,
  type NewPayment,
  type PaymentCommand,
  type PaymentEvent,
} from './decide-payment.ts';
export { paymentAfter, type PaymentMove, type PaymentTransition, paymentTransitions } from './payment-transitions.ts';
export type { Beneficiary, MoneyDecision, PaymentState, ReceiptNumbers } from './payment-state.ts';
