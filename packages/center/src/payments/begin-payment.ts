import type { PaymentMethod } from '@hcc/schemas';
import { newId } from '../crypto/tokens.ts';
import type { DossierRecord } from '../dossiers/dossier-record.ts';
import { Problem } from '../http/problem.ts';
import type { Center, Repositories } from '../ports.ts';
import { changePayment, closeOpen } from './change-payment.ts';
import { feesOfDossier, itemsOf } from './fees-of-dossier.ts';
import type { KeptPayment } from './payments.store.ts';

/** A day to carry a transfer out or to come to a counter. Money that comes later counts all the same. */
const lifeMs = 24 * 3600 * 1000;

/**
 * The open payment of what is due: the one there is, or a new one in its place. The dossier is locked.
 * @throws Problem `payment_not_due` · `amount_not_told`
 */
export async function beginPayment(
  stores: Repositories,
  center: Center,
  record: DossierRecord,
  { method, ownerId, now }: { method: PaymentMethod; ownerId: string; now: Date },
): Promise<KeptPayment> {
  const { quote, due, payments } = await feesOfDossier(stores, record);
  const { mode, beneficiary } = center.payment;
  if (due === null) throw new Problem('amount_not_told', { code: record.procedureCode });
  if (due === 0 || (!record.state && mode === 'postpaid')) throw new Problem('payment_not_due');

  const actor = { kind: 'applicant', id: ownerId };
  const open = payments.find(
    ({ state: { status, expiresAt, ...asked } }) =>
      (status === 'created' || status === 'awaiting') &&
      asked.method === method &&
      asked.amount === due &&
      now < new Date(expiresAt),
  );
  if (open) return open;
  await closeOpen(stores, center, { record, actor, now }, payments);
  return changePayment(stores, center, {
    record,
    payment: { id: newId('pay'), state: null },
    command: {
      type: 'create',
      method,
      items: itemsOf(quote),
      reference: newReference(),
      beneficiary: method === 'transfer' ? beneficiary : null,
      lifeMs,
    },
    actor,
    now,
  });
}

/** Without letters that are taken for digits, so that it can be typed: 50 random bits, no secret. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const newReference = (): string =>
  `HCC${Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => alphabet[byte % 32]).join('')}`;
