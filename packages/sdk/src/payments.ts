import type { CallOptions } from './options.ts';
import type {
  BankNotice,
  CostType,
  DeskPayment,
  DeskPaymentList,
  DossierFees,
  ExemptionDecision,
  NewMoneyDecision,
  FeeQuote,
  NewExemptionClaim,
  NewPayment,
  Payment,
  Settlement,
} from './shapes.ts';
import type { ApiPromise } from './transport/api-promise.ts';
import type { Transport } from './transport/transport.ts';

/**
 * What a dossier owes, and paying it. `settle` takes a bank's secret key, the last three an officer's
 * session, all others the frame session of the one who files. A code that was
 * shown is no payment: a payment is made when its `status` is `succeeded`, and nothing else says so.
 */
export interface Payments {
  /** The quote for the dossier as it stands, what is due, and its payments. @throws NotFoundError `dossier_not_found` */
  fees(dossierId: string, options?: CallOptions): ApiPromise<DossierFees>;
  /**
   * Claims to be exempt; what is due stays due until an officer has approved it.
   * @throws ConflictError `exemption_not_open` · NotFoundError `attachment_not_found`
   */
  claimExemption(dossierId: string, body: NewExemptionClaim, options?: CallOptions): ApiPromise<FeeQuote>;
  /**
   * Begins to pay what is due, or gives the payment that is open. The amount is the Center's to reckon.
   * @throws ConflictError `payment_not_due`, `amount_not_told`
   */
  create(dossierId: string, body: NewPayment, options?: CallOptions): ApiPromise<Payment>;
  /** Where it stands; with `ifNoneMatch` rejects with NotModified while nothing happened. @throws NotFoundError `payment_not_found` */
  get(dossierId: string, paymentId: string, options?: CallOptions): ApiPromise<Payment>;
  /** The receipt for the fee, the charge or the price as PDF (biên lai). @throws NotFoundError `payment_not_found` before there is one */
  receiptDocument(dossierId: string, paymentId: string, type: CostType, options?: CallOptions): ApiPromise<Blob>;
  /**
   * A bank's notice of one transaction on the beneficiary's account. Secret key with the scope `payments:settle`. The
   * transaction names the intent: the same call again, retried or repeated, changes nothing and gives the same answer.
   * @throws NotFoundError `payment_not_found` · ConflictError `transaction_already_used`
   */
  settle(paymentId: string, notice: BankNotice, options?: CallOptions): ApiPromise<Settlement>;
  /** Officers: payments that somebody has to see to, held or with money that settled nothing. */
  needingDesk(options?: CallOptions): ApiPromise<DeskPaymentList>;
  /** Officers: the money of a payment at the counter was taken. @throws ConflictError `payment_not_open` · PermissionError `role_missing` */
  collect(paymentId: string, options?: CallOptions): ApiPromise<DeskPayment>;
  /** Officers: money that settled nothing is taken for the payment, or given back. @throws ConflictError `payment_not_decidable` · PermissionError `role_missing` */
  decide(paymentId: string, body: NewMoneyDecision, options?: CallOptions): ApiPromise<DeskPayment>;
  /** Officers: approval needs a proof. @throws ConflictError `exemption_not_open` · PermissionError `role_missing` */
  decideExemption(dossierId: string, body: ExemptionDecision, options?: CallOptions): ApiPromise<FeeQuote>;
}

export const createPayments = (transport: Transport): Payments => ({
  fees: (id, options) => transport.send('GET', '/v1/dossiers/{id}/fees', { path: { id } }, options),
  claimExemption: (id, body, options) =>
    transport.send('POST', '/v1/dossiers/{id}/exemption', { path: { id }, body, keyed: true }, options),
  create: (id, body, options) =>
    transport.send('POST', '/v1/dossiers/{id}/payments', { path: { id }, body, keyed: true }, options),
  get: (id, paymentId, options) =>
    transport.send('GET', '/v1/dossiers/{id}/payments/{paymentId}', { path: { id, paymentId } }, options),
  receiptDocument: (id, paymentId, type, options) =>
    transport.send(
      'GET',
      '/v1/dossiers/{id}/payments/{paymentId}/receipts/{type}',
      { path: { id, paymentId, type }, as: 'document' },
      options,
    ),
  settle: (id, body, options) =>
    transport.send(
      'POST',
      '/v1/payments/{id}/settlement',
      { path: { id }, body },
      { ...options, idempotencyKey: options?.idempotencyKey || `${body.outcome}-${body.transactionId}` },
    ),
  needingDesk: (options) => transport.send('GET', '/v1/desk/payments', {}, options),
  collect: (id, options) =>
    transport.send('POST', '/v1/desk/payments/{id}/collection', { path: { id }, keyed: true }, options),
  decide: (id, body, options) =>
    transport.send('POST', '/v1/desk/payments/{id}/decision', { path: { id }, body, keyed: true }, options),
  decideExemption: (id, body, options) =>
    transport.send('POST', '/v1/desk/dossiers/{id}/exemption', { path: { id }, body, keyed: true }, options),
});
