import type { BankNotice, HeldReason, Instant, PaymentItem, PaymentMethod, PaymentReceipt } from '@hcc/schemas';
import type { Beneficiary, MoneyDecision, PaymentState, ReceiptNumbers, UnsettledMoney } from './payment-state.ts';
import { paymentAfter } from './payment-transitions.ts';

/** What happened to a payment. */
export type PaymentEvent = { at: Instant } & (
  | ({ type: 'created'; expiresAt: Instant } & NewPayment)
  /** The account, the reference and the code were handed to the payer. */
  | { type: 'shown' }
  | { type: 'succeeded'; transactionId: string; paidAt: Instant }
  | { type: 'receiptsIssued'; receipts: readonly PaymentReceipt[] }
  | { type: 'failed'; transactionId: string }
  | ({ type: 'held'; reason: HeldReason } & UnsettledMoney)
  /** Money that came when nothing was open any more. */
  | ({ type: 'leftOver' } & UnsettledMoney)
  | { type: 'expired' }
  /** An officer has seen to money that settled nothing. */
  | ({ type: 'decided' } & Omit<MoneyDecision, 'at'>)
);

export interface NewPayment {
  method: PaymentMethod;
  items: readonly PaymentItem[];
  reference: string;
  beneficiary: Beneficiary | null;
}

export type PaymentCommand =
  | ({ type: 'create'; lifeMs: number } & NewPayment)
  /** What the beneficiary's bank says. */
  | { type: 'notice'; notice: BankNotice; dossier: DossierStanding }
  /** An officer holds the money of a payment at a counter. */
  | { type: 'collect'; transactionId: string; dossier: DossierStanding }
  /** An officer takes money that settled nothing for the payment, or gives it back. */
  | ({ type: 'decide'; dossier: DossierStanding } & Omit<MoneyDecision, 'at' | 'money'>)
  /** Another intent takes its place, or its time is over. */
  | { type: 'close' };

/** What of its dossier decides on a payment. */
export interface DossierStanding {
  /** Withdrawn or not accepted: nothing is owed any more. */
  hasEnded: boolean;
  /** By another payment. */
  isPaid: boolean;
  /** An exemption was approved meanwhile. */
  isFree: boolean;
}

/**
 * What a command does to a payment: the events that follow, none when it changes nothing. Whether a notice settles it is
 * decided here alone: the amount, the currency, the account and the reference are all what they ought to be, to the đồng.
 */
export function decidePayment(payment: PaymentState | null, command: PaymentCommand, now: Instant): PaymentEvent[] {
  if (command.type === 'create') {
    if (payment) throw new Error('A payment is created once.');
    const { type: _, lifeMs, ...created } = command;
    const expiresAt = new Date(Date.parse(now) + lifeMs).toISOString();
    return [
      { type: 'created', at: now, expiresAt, ...created },
      ...(created.method === 'transfer' ? [{ type: 'shown' as const, at: now }] : []),
    ];
  }
  if (!payment) throw new Error(`A payment begins with 'create', not with '${command.type}'.`);
  if (command.type === 'close') return paymentAfter(payment.status, 'expire') ? [{ type: 'expired', at: now }] : [];

  const { dossier } = command;
  if (command.type === 'collect') {
    const mayBePaid = payment.method === 'counter' && !dossier.hasEnded && !dossier.isPaid && !dossier.isFree;
    if (!mayBePaid || !paymentAfter(payment.status, 'succeed')) return [];
    const { transactionId } = command;
    return [{ type: 'succeeded', at: now, transactionId, paidAt: now }];
  }

  if (command.type === 'decide') {
    const { decision, by, reason } = command;
    if (!mayDecide(payment, decision, dossier)) return [];
    return [{ type: 'decided', at: now, decision, by, reason, money: payment.unsettled }];
  }

  const { notice } = command;
  const { transactionId, amount, currency, outcome } = notice;
  if (outcome === 'failed')
    return paymentAfter(payment.status, 'fail') ? [{ type: 'failed', at: now, transactionId }] : [];
  if (!paymentAfter(payment.status, 'succeed')) return [{ type: 'leftOver', at: now, transactionId, amount, currency }];
  const reason = whyHeld(payment, notice, dossier);
  if (reason) return [{ type: 'held', at: now, reason, transactionId, amount, currency }];
  return [{ type: 'succeeded', at: now, transactionId, paidAt: notice.paidAt }];
}

/** What came is given back wherever it lies; it is taken for a payment that is owed still, and by enough of it alone. */
export function mayDecide(
  { status, amount, unsettled }: PaymentState,
  decision: MoneyDecision['decision'],
  { hasEnded, isPaid, isFree }: DossierStanding,
): boolean {
  if (unsettled.length === 0) return false;
  if (decision === 'refund') return true;
  const came = unsettled.reduce((sum, money) => sum + (money.currency === 'VND' ? money.amount : 0), 0);
  return paymentAfter(status, 'settle') !== null && came >= amount && !hasEnded && !isPaid && !isFree;
}

/** The first thing about a notice that keeps it from settling the payment; null when nothing does. */
function whyHeld(
  { amount, beneficiary, reference }: PaymentState,
  notice: BankNotice,
  dossier: DossierStanding,
): HeldReason | null {
  if (notice.currency !== 'VND') return 'currencyDiffers';
  if (notice.amount !== amount) return 'amountDiffers';
  if (beneficiary?.bankBin !== notice.account.bankBin || beneficiary.account !== notice.account.account)
    return 'accountDiffers';
  if (normaliseReference(notice.reference) !== reference) return 'referenceDiffers';
  if (dossier.hasEnded) return 'dossierEnded';
  if (dossier.isFree) return 'notDue';
  return dossier.isPaid ? 'paidAlready' : null;
}

/** Banks change case and put in spaces; nothing else. */
const normaliseReference = (reference: string): string => reference.toUpperCase().replaceAll(/[\s-]+/g, '');

/**
 * The event that follows a success: phí and lệ phí have separate receipts and separate numbers (Law on Fees and Charges
 * 2015 Art. 3). Numbers are counted only now, so that a series has no gap.
 */
export const issueReceipts = ({ items }: PaymentState, numbers: ReceiptNumbers, at: Instant): PaymentEvent => ({
  type: 'receiptsIssued',
  at,
  receipts: items.map(({ type, amount }) => {
    const number = numbers[type];
    if (!number) throw new Error(`No receipt number for ${type}.`);
    return { type, amount, ...number, issuedAt: at };
  }),
});

/** The payment after one more event. */
export function evolvePayment(payment: PaymentState | null, event: PaymentEvent): PaymentState {
  if (event.type === 'created') {
    const { type: _, at, ...created } = event;
    return {
      ...created,
      status: 'created',
      amount: created.items.reduce((sum, { amount }) => sum + amount, 0),
      createdAt: at,
      paidAt: null,
      held: null,
      receipts: [],
      unsettled: [],
    };
  }
  if (!payment) throw new Error(`A payment begins with 'created', not with '${event.type}'.`);
  const moved = (move: Parameters<typeof paymentAfter>[1]): PaymentState['status'] => {
    const to = paymentAfter(payment.status, move);
    if (!to) throw new Error(`A payment that is ${payment.status} does not ${move}.`);
    return to;
  };
  switch (event.type) {
    case 'shown':
      return { ...payment, status: moved('show') };
    case 'succeeded':
      return { ...payment, status: moved('succeed'), paidAt: event.paidAt };
    case 'receiptsIssued':
      return { ...payment, receipts: event.receipts };
    case 'failed':
      return { ...payment, status: moved('fail') };
    case 'expired':
      return { ...payment, status: moved('expire') };
    case 'held':
      return { ...payment, status: moved('hold'), held: event.reason, unsettled: withMoney(payment, event) };
    case 'decided': {
      const { type: _, ...decision } = event;
      const rest = { ...payment, unsettled: [], held: null, decisions: [...(payment.decisions ?? []), decision] };
      if (decision.decision === 'settle') return { ...rest, status: moved('settle'), paidAt: event.at };
      return payment.status === 'held' ? { ...rest, status: moved('refund') } : rest;
    }
    case 'leftOver':
      return { ...payment, unsettled: withMoney(payment, event) };
  }
}

const withMoney = (
  { unsettled }: PaymentState,
  { transactionId, amount, currency }: UnsettledMoney,
): PaymentState['unsettled'] => [...unsettled, { transactionId, amount, currency }];
