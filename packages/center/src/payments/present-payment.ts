import { buildVietQr } from '@hcc/rules/vietqr';
import type { DeskPayment, Payment, TransferInstructions } from '@hcc/schemas';
import { type DossierStanding, mayDecide, type PaymentState } from '@hcc/rules/payment';
import type { DossierRecord, FiledRecord } from '../dossiers/dossier-record.ts';
import { hasEnded } from './fees-of-dossier.ts';
import type { KeptPayment } from './payments.store.ts';

/**
 * A payment as its owner sees it: over when its time is over or its dossier has ended, whether or not anybody has
 * written that down, so that nobody is shown an account for what is not owed.
 */
export function toPayment({ id, dossierId, state }: KeptPayment, record: DossierRecord, now: Date): Payment {
  const isOpen = state.status === 'created' || state.status === 'awaiting';
  const isOver = new Date(state.expiresAt) <= now || hasEnded(record);
  const status = isOpen && isOver ? 'expired' : state.status;
  return {
    id,
    dossierId,
    status,
    method: state.method,
    amount: state.amount,
    items: [...state.items],
    createdAt: state.createdAt,
    expiresAt: state.expiresAt,
    paidAt: state.paidAt,
    held: state.held,
    transfer: status === 'awaiting' ? transferOf(state) : null,
    reference: state.reference,
    receipts: [...state.receipts],
  };
}

export function toDeskPayment(
  payment: KeptPayment,
  record: FiledRecord,
  standing: DossierStanding,
  now: Date,
): DeskPayment {
  const { transfer: _, ...shown } = toPayment(payment, record, now);
  return {
    ...shown,
    dossierCode: record.state.code,
    unsettled: [...payment.state.unsettled],
    decisions: (payment.state.decisions ?? []).map(({ by, money, ...decision }) => ({
      ...decision,
      by: `${by.title} ${by.name}`,
      money: [...money],
    })),
    maySettle: mayDecide(payment.state, 'settle', standing),
  };
}

function transferOf({ beneficiary, amount, reference }: PaymentState): TransferInstructions | null {
  if (!beneficiary) return null;
  const { bankBin, account } = beneficiary;
  const qrPayload = buildVietQr({ bankBin, number: account, kind: 'account', amount, purpose: reference });
  return { ...beneficiary, amount, reference, qrPayload };
}
