/** What a receipt for money says (biên lai thu phí, lệ phí). */
import { toLocalDate } from '@hcc/rules/working-time';
import type { PaymentState } from '@hcc/rules/payment';
import type { PaymentReceipt } from '@hcc/schemas';
import type { DossierRecord } from '../dossiers/dossier-record.ts';
import type { PaymentReceiptData } from '../pdf/payment-receipt-document.ts';
import type { Center } from '../ports.ts';

export function paymentReceiptDataOf(
  { answers, state, procedureCode }: DossierRecord,
  payment: PaymentState,
  { type, amount, series, number, issuedAt }: PaymentReceipt,
  center: Center,
): PaymentReceiptData {
  const payer = answers['submitter.fullName'];
  return {
    type,
    unit: center.name.vi,
    place: center.placeOfIssue,
    issuedOn: toLocalDate(issuedAt),
    series,
    number: String(number).padStart(7, '0'),
    payer: typeof payer === 'string' ? payer : '',
    ...(state ? { dossierCode: state.code } : {}),
    procedure: { code: procedureCode, name: state?.procedureName ?? '' },
    amount,
    method: payment.method === 'transfer' ? 'Chuyển khoản' : 'Tiền mặt tại quầy',
    reference: payment.reference,
    paidAt: payment.paidAt ?? issuedAt,
    createdAt: issuedAt,
    isTest: center.mode === 'sandbox',
  };
}
