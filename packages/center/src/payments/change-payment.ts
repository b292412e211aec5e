/** The one way a payment changes: its events, the audit entries and what the partner hears, kept together. */
import { publishedStatus } from '@hcc/rules/dossier';
import {
  decidePayment,
  evolvePayment,
  issueReceipts,
  type PaymentCommand,
  type PaymentEvent,
  type PaymentState,
  type ReceiptNumbers,
} from '@hcc/rules/payment';
import { toLocalDate } from '@hcc/rules/working-time';
import type { CostType, WebhookEventType } from '@hcc/schemas';
import { type AuditEntry, reasonHash } from '../audit/audit-entry.ts';
import { newId } from '../crypto/tokens.ts';
import type { DossierRecord } from '../dossiers/dossier-record.ts';
import type { Center, Repositories } from '../ports.ts';
import type { KeptPayment } from './payments.store.ts';

/** Which payment of which dossier, by whom and when. */
export interface PaymentChange {
  record: DossierRecord;
  payment: { id: string; state: PaymentState | null };
  command: PaymentCommand;
  actor: AuditEntry['actor'];
  now: Date;
}

/** @returns the payment after the command, the same when it changed nothing. The caller has locked the dossier. */
export async function changePayment(
  stores: Repositories,
  center: Center,
  { record, payment: { id, state }, command, actor, now }: PaymentChange,
): Promise<KeptPayment> {
  const at = now.toISOString();
  const events = decidePayment(state, command, at);
  let next = events.reduce<PaymentState | null>(evolvePayment, state);
  if (!next) throw new Error('A decision without events.');
  if (next.status === 'succeeded' && state?.status !== 'succeeded') {
    const issued = issueReceipts(next, await nextNumbers(stores, center, next, at), at);
    events.push(issued);
    next = evolvePayment(next, issued);
  }

  const kept = { id, dossierId: record.id, state: next };
  if (!state) await stores.payments.insert(kept);
  else if (events.length > 0) await stores.payments.update(kept);
  for (const event of events) {
    await stores.audit.append({
      dossierId: record.id,
      at,
      actor,
      action: `payment.${event.type}`,
      detail: detailOf(id, event),
      ...(event.type === 'decided' ? { reason: await reasonHash(event.reason) } : {}),
    });
    await tellPartner(stores, record, id, event);
  }
  return kept;
}

/** Ends what is open of these; what is over stays as it is. */
export async function closeOpen(
  stores: Repositories,
  center: Center,
  change: Pick<PaymentChange, 'record' | 'actor' | 'now'>,
  payments: readonly KeptPayment[],
): Promise<void> {
  for (const payment of payments)
    await changePayment(stores, center, { ...change, payment, command: { type: 'close' } });
}

/** Each kind of cost is counted in a series of its own, anew each year: `QN/P-26`. */
async function nextNumbers(
  { payments }: Repositories,
  { payment: { receiptSeries } }: Center,
  { items }: PaymentState,
  at: string,
): Promise<ReceiptNumbers> {
  const numbers: ReceiptNumbers = {};
  for (const { type } of items) {
    const series = `${receiptSeries}/${letterOf[type]}-${toLocalDate(at).slice(2, 4)}`;
    numbers[type] = { series, number: await payments.nextReceiptNumber(series) };
  }
  return numbers;
}

/** Phí, lệ phí, giá. */
const letterOf: Record<CostType, string> = { fee: 'P', charge: 'L', price: 'G' };

const detailOf = (paymentId: string, event: PaymentEvent): AuditEntry['detail'] => ({
  paymentId,
  ...('transactionId' in event ? { transactionId: event.transactionId } : {}),
  // What an officer wrote may name a person: the trail keeps its hash.
  ...(event.type === 'held' ? { reason: event.reason } : {}),
  ...(event.type === 'decided' ? { decision: event.decision } : {}),
  ...('amount' in event ? { amount: event.amount } : {}),
});

function toldOf(event: PaymentEvent): WebhookEventType | undefined {
  if (event.type === 'held') return 'payment.held';
  const isPaid = event.type === 'succeeded' || (event.type === 'decided' && event.decision === 'settle');
  return isPaid ? 'payment.succeeded' : undefined;
}

/** Thin: no amount, and nothing about a person. A draft has no code to name it by, and is nobody's business yet. */
async function tellPartner(
  { outbox }: Repositories,
  { partnerId, state }: DossierRecord,
  paymentId: string,
  event: PaymentEvent,
): Promise<void> {
  const name = toldOf(event);
  if (!name || !partnerId || !state) return;
  const { code: dossierCode, procedureCode, sequence } = state;
  await outbox.add({
    topic: 'dossier-event',
    payload: {
      id: newId('evt'),
      partnerId,
      event: {
        type: name,
        timestamp: event.at,
        data: { dossierCode, procedureCode, status: publishedStatus(state), step: null, sequence, paymentId },
      },
    },
  });
}
