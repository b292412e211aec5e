import type { BankAccount, BankNotice, Settlement } from '@hcc/schemas';
import { Problem } from '../http/problem.ts';
import type { Partner } from '../partners/partners.store.ts';
import type { Ports } from '../ports.ts';
import { changePayment, closeOpen } from './change-payment.ts';
import { feesOfDossier } from './fees-of-dossier.ts';

/**
 * What a bank says of one transaction, taken once. To a partner without the scope for the payment's own account the
 * payment does not exist.
 * @param partner null: the Center has asked the beneficiary's bank itself
 * @throws Problem `payment_not_found` · `transaction_already_used` when it belongs to another payment
 */
export const settlePayment = (
  { stores, center, log }: Pick<Ports, 'stores' | 'center' | 'log'>,
  {
    id,
    notice,
    partner,
    now,
    requestId,
  }: { id: string; notice: BankNotice; partner: Partner | null; now: Date; requestId: string },
): Promise<Settlement> =>
  stores.transaction(async (tx) => {
    const found = await tx.payments.find(id);
    const beneficiary = found?.state.beneficiary;
    if (!found || !beneficiary || (partner && !maySettle(partner, beneficiary))) {
      log.info({ requestId, payment: id, partner: partner?.id }, 'payment refused to a partner');
      throw new Problem('payment_not_found');
    }
    const record = await tx.dossiers.lock(found.dossierId);
    if (!record) throw new Error('A dossier that has a payment is never deleted.');
    // Behind the lock: a hundred notices at once come one after another, and each sees what the one before left.
    const { payments, standing } = await feesOfDossier(tx, record, id);
    const payment = payments.find((one) => one.id === id) ?? found;
    const actor = partner ? { kind: 'partner', id: partner.id } : { kind: 'center', id: 'bank' };
    const partnerId = partner?.id ?? null;
    const toldOf = await tx.payments.keepNotice({ paymentId: id, partnerId, beneficiary, notice, at: now });
    if (toldOf !== null && toldOf !== id)
      throw new Problem('transaction_already_used', { transaction: notice.transactionId });
    const others = payments.filter((other) => other.id !== id);
    const settled =
      toldOf === id
        ? payment
        : await changePayment(tx, center, {
            record,
            payment,
            command: { type: 'notice', notice, dossier: standing },
            actor,
            now,
          });
    if (settled.state.status === 'succeeded') await closeOpen(tx, center, { record, actor, now }, others);
    return { paymentId: id, status: settled.state.status, held: settled.state.held };
  });

const maySettle = ({ scopes }: Partner, { bankBin, account }: BankAccount): boolean =>
  (scopes['payments:settle'] ?? []).some((one) => one.bankBin === bankBin && one.account === account);
