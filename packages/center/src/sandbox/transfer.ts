/** The sandbox's bank: begins the transfer of what a dossier owes, and tells of it as a bank would. */
import type { DossierRecord } from '../dossiers/dossier-record.ts';
import { beginPayment } from '../payments/begin-payment.ts';
import { feesOfDossier } from '../payments/fees-of-dossier.ts';
import { settlePayment } from '../payments/settle-payment.ts';
import type { Ports } from '../ports.ts';
import type { StoryStep } from './persona.ts';

type Outcome = Extract<StoryStep, { type: 'transfer' }>['outcome'];

/** Whether the bank has still to tell of this; never where nothing is due. */
export async function isTransferDue({ stores }: Pick<Ports, 'stores'>, record: DossierRecord, outcome: Outcome) {
  const { due, payments } = await feesOfDossier(stores, record);
  if (!record.partnerId || !due) return false;
  const told = payments.map(({ state: { status } }) => status);
  if (outcome === 'fails') return !told.includes('failed');
  return outcome === 'succeeds' || !told.includes('held');
}

export async function transfer(
  ports: Ports,
  record: DossierRecord,
  outcome: Outcome,
  requestId: string,
): Promise<void> {
  const { stores, center, clock } = ports;
  const now = clock.now();
  const partner = record.partnerId === null ? null : await stores.partners.find(record.partnerId);
  const payment = await stores.transaction(async (tx) => {
    const locked = await tx.dossiers.lock(record.id);
    const asked = { method: 'transfer', ownerId: record.ownerId ?? 'sandbox', now } as const;
    return locked && beginPayment(tx, center, locked, asked);
  });
  const beneficiary = payment?.state.beneficiary;
  if (!partner || !payment || !beneficiary) return;
  const { bankBin, account } = beneficiary;
  const { amount, reference } = payment.state;
  await settlePayment(ports, {
    id: payment.id,
    notice: {
      transactionId: `SANDBOX-${payment.id}`,
      outcome: outcome === 'fails' ? 'failed' : 'succeeded',
      amount: outcome === 'oneDongShort' ? amount - 1 : amount,
      currency: 'VND',
      account: { bankBin, account },
      reference,
      paidAt: now.toISOString(),
    },
    // The bank of this sandbox, whoever's dossier it is.
    partner: { ...partner, scopes: { 'payments:settle': [{ bankBin, account }] } },
    now,
    requestId,
  });
}
