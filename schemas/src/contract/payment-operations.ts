import * as z from 'zod';
import { CostType, FeeQuote, NewExemptionClaim } from '../payments/fee-quote.ts';
import {
  BankNotice,
  DeskPayment,
  DossierFees,
  ExemptionDecision,
  NewMoneyDecision,
  NewPayment,
  Payment,
  Settlement,
} from '../payments/payment.ts';
import { Id } from '../primitives.ts';
import { defineOperation } from './operation.ts';

const dossier = z.strictObject({ id: Id });
const ofDossier = dossier.extend({ paymentId: Id });
const citizen = ['frameSession'] as const;
const officer = ['staffSession'] as const;

export const getDossierFees = defineOperation({
  id: 'getDossierFees',
  method: 'GET',
  path: '/dossiers/{id}/fees',
  capability: 'payments',
  summary: 'What a dossier costs as it stands, what is due, and its payments',
  credentials: citizen,
  params: dossier,
  result: { status: 200, body: DossierFees },
  errors: ['dossier_not_found'],
});

export const claimExemption = defineOperation({
  id: 'claimExemption',
  method: 'POST',
  path: '/dossiers/{id}/exemption',
  capability: 'payments',
  summary: 'Claim to be exempt from fee and charge',
  description: 'A claim changes no amount: an officer decides. One that is not decided yet is replaced.',
  credentials: citizen,
  params: dossier,
  body: NewExemptionClaim,
  idempotencyKey: 'required',
  result: { status: 201, body: FeeQuote },
  errors: ['dossier_not_found', 'attachment_not_found', 'exemption_not_open'],
});

export const createPayment = defineOperation({
  id: 'createPayment',
  method: 'POST',
  path: '/dossiers/{id}/payments',
  capability: 'payments',
  summary: 'Begin to pay what is due',
  description:
    'The amount is reckoned here. While one payment of the same amount and method is open, this gives it again; another one takes its place.',
  credentials: citizen,
  params: dossier,
  body: NewPayment,
  idempotencyKey: 'required',
  result: { status: 201, body: Payment },
  errors: ['dossier_not_found', 'payment_not_due', 'amount_not_told'],
});

export const getPayment = defineOperation({
  id: 'getPayment',
  method: 'GET',
  path: '/dossiers/{id}/payments/{paymentId}',
  capability: 'payments',
  summary: 'Where a payment stands',
  credentials: citizen,
  params: ofDossier,
  result: { status: 200, body: Payment, etag: true },
  errors: ['dossier_not_found', 'payment_not_found'],
});

export const getPaymentReceipt = defineOperation({
  id: 'getPaymentReceipt',
  method: 'GET',
  path: '/dossiers/{id}/payments/{paymentId}/receipts/{type}',
  capability: 'payments',
  summary: 'The receipt for the fee, the charge or the price as PDF (biên lai)',
  credentials: citizen,
  params: ofDossier.extend({ type: CostType }),
  result: { status: 200, mediaType: 'application/pdf' },
  errors: ['dossier_not_found', 'payment_not_found'],
});

export const settlePayment = defineOperation({
  id: 'settlePayment',
  method: 'POST',
  path: '/payments/{id}/settlement',
  capability: 'payments',
  summary: "The beneficiary's bank says that money came, or did not",
  description:
    'Needs the scope `payments:settle` for the account that the payment names; to anybody else the payment does not exist. Amount, currency, account and reference must all match, else the payment is held. The transaction is the idempotency key: the same one again gives the same answer.',
  credentials: ['secretKey'],
  params: z.strictObject({ id: Id }),
  body: BankNotice,
  result: { status: 200, body: Settlement },
  errors: ['payment_not_found', 'transaction_already_used'],
});

export const listDeskPayments = defineOperation({
  id: 'listDeskPayments',
  method: 'GET',
  path: '/desk/payments',
  capability: 'payments',
  summary: 'Payments that somebody has to see to: held, or money that settled nothing',
  description: 'Of the dossiers that this officer may open, the oldest first; 100 at most.',
  credentials: officer,
  result: { status: 200, body: z.object({ items: z.array(DeskPayment) }).meta({ id: 'DeskPaymentList' }) },
  errors: [],
});

export const collectPayment = defineOperation({
  id: 'collectPayment',
  method: 'POST',
  path: '/desk/payments/{id}/collection',
  capability: 'payments',
  summary: 'The money of a payment at the counter was taken',
  description: 'Needs the role `receive` or `return`.',
  credentials: officer,
  params: z.strictObject({ id: Id }),
  idempotencyKey: 'required',
  result: { status: 200, body: DeskPayment },
  errors: ['payment_not_found', 'payment_not_open', 'role_missing'],
});

export const decidePayment = defineOperation({
  id: 'decidePayment',
  method: 'POST',
  path: '/desk/payments/{id}/decision',
  capability: 'payments',
  summary: 'Take money that settled nothing for the payment after all, or give it back',
  description:
    'Needs the role `approve` or `lead`. It is taken only for what is still owed, and when enough came; who decided and why is kept.',
  credentials: officer,
  params: z.strictObject({ id: Id }),
  body: NewMoneyDecision,
  idempotencyKey: 'required',
  result: { status: 200, body: DeskPayment },
  errors: ['payment_not_found', 'payment_not_decidable', 'role_missing'],
});

export const decideExemption = defineOperation({
  id: 'decideExemption',
  method: 'POST',
  path: '/desk/dossiers/{id}/exemption',
  capability: 'payments',
  summary: 'Approve or refuse a claim of exemption',
  description: 'Approval needs the paper that proves it, and the role `appraise` or `approve`.',
  credentials: officer,
  params: dossier,
  body: ExemptionDecision,
  idempotencyKey: 'required',
  result: { status: 200, body: FeeQuote },
  errors: ['dossier_not_found', 'role_missing', 'exemption_not_open'],
});
