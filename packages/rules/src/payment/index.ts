/** @hcc/rules/payment: the life of one payment as pure functions. */
export {
  decidePayment,
  evolvePayment,
  issueReceipts,
  type DossierStanding,
  type NewPayment,
  type PaymentCommand,
  type PaymentEvent,
} from './decide-payment.ts';
export { paymentAfter, type PaymentMove, type PaymentTransition, paymentTransitions } from './payment-transitions.ts';
export type { Beneficiary, PaymentState, ReceiptNumbers } from './payment-state.ts';
