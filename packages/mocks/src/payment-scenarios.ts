/** Paying, by real HTTP calls of the payer and of the sandbox's bank: what a story or a test about money starts from. */
import type { BankNotice, Payment } from '@hcc/schemas';
import { sandboxKeys } from './sandbox-keys.ts';
import { call, type Drivable, type FiledDossier } from './scenarios.ts';

/** `held`: the bank tells of one đồng less. */
export type PaymentOutcome = 'awaiting' | 'paid' | 'held' | 'failed';

/**
 * A record for the option `catalogue`, made up so that phí and lệ phí are due for one dossier: 100.000 and 50.000 đồng.
 */
export const feeAndChargeRecord = {
  code: '9.000101',
  name: 'Cấp giấy phép mẫu có phí và lệ phí',
  kind: 'standard',
  levels: ['province'],
  fields: [{ name: 'Mẫu' }],
  audiences: ['citizen'],
  methods: [
    {
      channel: 'online',
      fees: [
        { type: 'fee', amount: 100_000, currency: 'VND', text: '100.000 đồng/hồ sơ' },
        { type: 'charge', amount: 50_000, currency: 'VND', text: '50.000 đồng/giấy phép' },
      ],
    },
  ],
  dossier: [{ components: [{ name: 'Đơn đề nghị', original: 1, copy: 0 }] }],
  steps: [],
  results: [{ name: 'Giấy phép mẫu' }],
  legalBasis: [],
};

/**
 * Begins a transfer for what a dossier owes, and has the sandbox's bank tell of it.
 * @throws Error in the Center's words when nothing is due, or the amount cannot be told.
 */
export async function payFor(
  center: Drivable,
  { id, session }: FiledDossier,
  outcome: PaymentOutcome = 'paid',
): Promise<Payment> {
  if (session === null) throw new Error('A dossier handed in at a counter is paid there.');
  const read = { bearer: session };
  const { json: payment } = await call<Payment>(center, 'POST', `/dossiers/${id}/payments`, {
    ...read,
    body: { method: 'transfer' },
  });
  if (outcome === 'awaiting' || !payment.transfer) return payment;
  const { bankBin, account, amount, reference } = payment.transfer;
  const notice: BankNotice = {
    transactionId: `SANDBOX-${payment.id}`,
    outcome: outcome === 'failed' ? 'failed' : 'succeeded',
    amount: outcome === 'held' ? amount - 1 : amount,
    currency: 'VND',
    account: { bankBin, account },
    reference,
    paidAt: (center.clock?.now() ?? new Date()).toISOString(),
  };
  await call(center, 'POST', `/payments/${payment.id}/settlement`, { bearer: sandboxKeys.bank.secret, body: notice });
  return (await call<Payment>(center, 'GET', `/dossiers/${id}/payments/${payment.id}`, read)).json;
}
