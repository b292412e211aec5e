import { buildVietQr } from '@hcc/rules/vietqr';
import type { DeskPayment, Payment, PaymentStatus, TransferInstructions } from '@hcc/schemas';
import type { PaymentState } from '@hcc/rules/payment';
import type { Center } from '../ports.ts';
import type { KeptPayment } from './payments.store.ts';

/** A payment as its owner sees it: over when its time is over, whether or not anybody has written that down. */
export function toPayment({ id, dossierId, state }: KeptPayment, center: Center, now: Date): Payment {
  const status = statusAt(state, now);
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
    transfer: status === 'awaiting' ? transferOf(state, center) : null,
    reference: state.reference,
    receipts: [...state.receipts],
  };
}

export function toDeskPayment(payment: KeptPayment, dossierCode: string, center: Center, now: Date): DeskPayment {
  const { transfer: _, ...shown } = toPayment(payment, center, now);
  return { ...shown, dossierCode, unsettled: [...payment.state.unsettled] };
}

const statusAt = ({ status, expiresAt }: PaymentState, now: Date): PaymentStatus =>
  (status === 'created' || status === 'awaiting') && new Date(expiresAt) <= now ? 'expired' : status;

function transferOf({ beneficiary, amount, reference }: PaymentState, center: Center): TransferInstructions | null {
  if (!beneficiary) return null;
  const { bankName, accountName, isSample } = center.payment.beneficiary;
  const { bankBin, account } = beneficiary;
  return {
    bankBin,
    bankName,
    account,
    accountName,
    amount,
    reference,
    qrPayload: buildVietQr({ bankBin, number: account, kind: 'account', amount, purpose: reference }),
    isSample,
  };
}
