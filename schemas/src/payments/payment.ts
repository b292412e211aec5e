/** A payment: an intent for what a dossier owes, and what became of it. */
import * as z from 'zod';
import { DossierCode, Id, Instant, Money } from '../primitives.ts';
import { CostType, FeeQuote } from './fee-quote.ts';

export const PaymentMethod = z.enum(['transfer', 'counter']).meta({ id: 'PaymentMethod' });
export type PaymentMethod = z.infer<typeof PaymentMethod>;

export const PaymentStatus = z.enum(['created', 'awaiting', 'succeeded', 'failed', 'held', 'expired']).meta({
  id: 'PaymentStatus',
  description:
    '`awaiting`: account, reference and code were shown, and nothing is known of any money. `succeeded`: a notice of the bank matched to the đồng. `failed` and `expired` may still become `succeeded`',
});
export type PaymentStatus = z.infer<typeof PaymentStatus>;

export const PaymentItem = z.object({ type: CostType, amount: Money }).meta({ id: 'PaymentItem' });
export type PaymentItem = z.infer<typeof PaymentItem>;

/** Biên lai. Phí and lệ phí have one each, numbered in series of their own. */
export const PaymentReceipt = PaymentItem.extend({
  series: z.string(),
  number: z.int().min(1),
  issuedAt: Instant,
}).meta({ id: 'PaymentReceipt' });
export type PaymentReceipt = z.infer<typeof PaymentReceipt>;

/** Where to send the money. Shown or scanned, it proves no payment. */
export const TransferInstructions = z
  .object({
    bankBin: z.string(),
    bankName: z.string(),
    account: z.string(),
    accountName: z.string(),
    amount: Money,
    reference: z.string().meta({ description: 'To be written into the transfer, as it stands' }),
    qrPayload: z.string().meta({ description: 'VietQR (EMVCo); to be drawn where it is shown' }),
    isSample: z.boolean().meta({ description: 'A made-up account of the sandbox: send no money there' }),
  })
  .meta({ id: 'TransferInstructions' });
export type TransferInstructions = z.infer<typeof TransferInstructions>;

export const HeldReason = z
  .enum([
    'amountDiffers',
    'currencyDiffers',
    'accountDiffers',
    'referenceDiffers',
    'dossierEnded',
    'notDue',
    'paidAlready',
  ])
  .meta({ id: 'HeldReason' });
export type HeldReason = z.infer<typeof HeldReason>;

export const Payment = z
  .object({
    id: Id,
    dossierId: Id,
    status: PaymentStatus,
    method: PaymentMethod,
    amount: Money,
    items: z.array(PaymentItem),
    createdAt: Instant,
    expiresAt: Instant,
    paidAt: Instant.nullable(),
    held: HeldReason.nullable().meta({ description: 'Why money that came is not taken for this payment' }),
    transfer: TransferInstructions.nullable().meta({ description: 'Only while a transfer is awaited' }),
    reference: z.string().meta({ description: 'Also what to name at a counter' }),
    receipts: z.array(PaymentReceipt),
  })
  .meta({ id: 'Payment' });
export type Payment = z.infer<typeof Payment>;

/** The amount is the Center's to reckon, so there is none here. */
export const NewPayment = z.strictObject({ method: PaymentMethod }).meta({ id: 'NewPayment' });

export const DossierFees = z
  .object({
    quote: FeeQuote,
    due: Money.nullable().meta({ description: 'What is to be paid now; null while the amount cannot be told' }),
    mode: z
      .enum(['prepaid', 'postpaid'])
      .meta({ description: '`prepaid`: filing waits for the payment; `postpaid`: it does not' }),
    payments: z.array(Payment).meta({ description: 'The latest first' }),
  })
  .meta({ id: 'DossierFees' });
export type DossierFees = z.infer<typeof DossierFees>;

const BankBin = z.string().regex(/^\d{6}$/);
const AccountNumber = z.string().regex(/^[A-Za-z0-9]{1,19}$/);

/** Where money is kept: a bank by its NAPAS BIN, and an account there. */
export const BankAccount = z.strictObject({ bankBin: BankBin, account: AccountNumber }).meta({ id: 'BankAccount' });
export type BankAccount = z.infer<typeof BankAccount>;

/** What the beneficiary's bank knows of one transaction on that account. */
export const BankNotice = z
  .strictObject({
    transactionId: z
      .string()
      .min(1)
      .max(64)
      .regex(/^[\w.:-]+$/)
      .meta({ description: "The bank's own; the same one again changes nothing" }),
    outcome: z.enum(['succeeded', 'failed']),
    amount: Money,
    currency: z.string().regex(/^[A-Z]{3}$/),
    account: BankAccount,
    reference: z.string().max(210).meta({ description: 'As it was written into the transfer' }),
    paidAt: Instant,
  })
  .meta({ id: 'BankNotice' });
export type BankNotice = z.infer<typeof BankNotice>;

export const Settlement = z
  .object({ paymentId: Id, status: PaymentStatus, held: HeldReason.nullable() })
  .meta({ id: 'Settlement' });
export type Settlement = z.infer<typeof Settlement>;

const UnsettledMoney = z
  .object({ transactionId: z.string(), amount: z.int().min(0), currency: z.string() })
  .meta({ id: 'UnsettledMoney' });

const MoneyDecision = z.enum(['settle', 'refund']).meta({
  id: 'MoneyDecision',
  description: '`settle`: what came is taken for the payment after all. `refund`: it is given back',
});

/** An officer's word on money that settled nothing. */
export const NewMoneyDecision = z
  .strictObject({
    decision: MoneyDecision,
    reason: z.string().trim().min(1).max(2000).meta({ description: 'Why, and how the money was made out' }),
  })
  .meta({ id: 'NewMoneyDecision' });

/** A payment at the desk: what is held, or came and settled nothing, and waits for somebody to see to it. */
export const DeskPayment = Payment.omit({ transfer: true })
  .extend({
    dossierCode: DossierCode,
    unsettled: z.array(UnsettledMoney),
    decisions: z
      .array(
        z.object({
          at: Instant,
          decision: MoneyDecision,
          by: z.string(),
          reason: z.string(),
          money: z.array(UnsettledMoney),
        }),
      )
      .meta({ description: 'What officers decided on money that settled nothing, the oldest first' }),
    maySettle: z.boolean().meta({ description: 'The money that came may be taken for the payment after all' }),
  })
  .meta({ id: 'DeskPayment' });
export type DeskPayment = z.infer<typeof DeskPayment>;

export const ExemptionDecision = z
  .strictObject({ decision: z.enum(['approved', 'refused']) })
  .meta({ id: 'ExemptionDecision' });
