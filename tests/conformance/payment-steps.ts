/** A bank's and a payer's moves. */
import { feeAndChargeRecord, fileDossier, type FiledDossier, personas } from '@hcc/mocks';
import type { BankNotice, Payment } from '@hcc/sdk';
import quangninh from '@hcc/center/profiles/quangninh.json' with { type: 'json' };
import type { Backend } from './backends.ts';
import { partnerClient, sessionClient } from './steps.ts';

export const paidProcedure = feeAndChargeRecord;
/** Its record names no amount. */
export const untoldProcedure = '1.000656';

const { bankBin, account } = quangninh.payment.beneficiary;

/** What a bank would say of a transfer as it was asked for, but for what is given. */
export const noticeOf = (asked: { amount: number; reference: string }, more: Partial<BankNotice> = {}): BankNotice => ({
  transactionId: `FT${crypto.randomUUID()}`,
  outcome: 'succeeded',
  amount: asked.amount,
  currency: 'VND',
  account: { bankBin, account },
  reference: asked.reference,
  paidAt: '2026-11-27T09:00:00+07:00',
  ...more,
});

export interface Payer {
  dossier: FiledDossier;
  client: ReturnType<typeof sessionClient>;
  payment: Payment;
}

export const owing = async (backend: Backend, procedureCode = paidProcedure.code): Promise<Omit<Payer, 'payment'>> => {
  const dossier = await fileDossier(backend, personas.lan, { procedureCode });
  return { dossier, client: sessionClient(backend, dossier.session ?? '') };
};

/** Filed, with a transfer that is awaited. */
export async function paying(backend: Backend, method: 'transfer' | 'counter' = 'transfer'): Promise<Payer> {
  const { dossier, client } = await owing(backend);
  return { dossier, client, payment: await client.payments.create(dossier.id, { method }) };
}

export const settle = (backend: Backend, { payment }: Pick<Payer, 'payment'>, more: Partial<BankNotice> = {}) =>
  partnerClient(backend).payments.settle(payment.id, noticeOf(payment, more));
