/** A Center that is paid first (thu trước); what holds everywhere is told by the conformance suite. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { feeRecord } from '../../test/fee-record.ts';
import { openSession, openTestCenter, send, type TestCenter } from '../../test/test-center.ts';
import { applyImport } from '../catalogue/apply-import.ts';
import { pilotFilingMode } from '../catalogue/import/filing-mode.ts';
import { sweep } from '../process/sweep.ts';

const bankSecret = 'sk_test_sandbox_bank_528805f4d64eb1cef76a7f8e584e45c744d70f29';
const code = '9.000101';
const dayMs = 24 * 3600 * 1000;

const record = feeRecord(code);
const answers = {
  'submitter.fullName': 'Nguyễn Thị Mẫu',
  'submitter.personalId': '022190000001',
  'submitter.phone': '0912000001',
  'submitter.for': 'self',
  'handIn.unit': 'qn-branch-193',
  'return.method': 'electronic',
  'declaration.truth': true,
};

let center: TestCenter;
beforeEach(async () => {
  center = await openTestCenter({ payment: { mode: 'prepaid' } });
  await applyImport(center.ports.stores, { records: [record], asOfOn: '2026-02-01', filingModeOf: pilotFilingMode });
});
afterEach(() => center.close());

async function newDraft(): Promise<{ bearer: string; id: string }> {
  const bearer = await openSession(center);
  const { json } = await send(center, 'POST', '/dossiers', { bearer, json: { procedureCode: code } });
  const id = String(json['id']);
  await send(center, 'PATCH', `/dossiers/${id}`, { bearer, json: { answers } });
  return { bearer, id };
}

interface Asked {
  id: string;
  amount: number;
  reference: string;
  transfer: { bankBin: string; account: string };
}

const begin = async (bearer: string, id: string): Promise<Asked> =>
  (await send(center, 'POST', `/dossiers/${id}/payments`, { bearer, json: { method: 'transfer' } }))
    .json as unknown as Asked;

const settle = ({ id, amount, reference, transfer: { bankBin, account } }: Asked) =>
  send(center, 'POST', `/payments/${id}/settlement`, {
    bearer: bankSecret,
    json: {
      transactionId: `FT-${id}`,
      outcome: 'succeeded',
      amount,
      currency: 'VND',
      account: { bankBin, account },
      reference,
      paidAt: '2026-02-02T08:00:00+07:00',
    },
  });

it('a draft waits for its payment, and a code that was shown is none', async () => {
  const { bearer, id } = await newDraft();
  const submit = () => send(center, 'POST', `/dossiers/${id}/submission`, { bearer });
  const refused = await submit();
  expect(refused).toMatchObject({ status: 422, code: 'payment_required' });
  expect(refused.json['detail']).toContain('50000');
  const payment = await begin(bearer, id);
  expect(await submit()).toMatchObject({ status: 422, code: 'payment_required' });
  expect(await settle(payment)).toMatchObject({ status: 200, json: { status: 'succeeded' } });
  expect((await submit()).status).toBe(201);
});

it('a claim of exemption is filed with the dossier, since only there somebody decides on it', async () => {
  const { bearer, id } = await newDraft();
  await send(center, 'POST', `/dossiers/${id}/exemption`, { bearer, json: { group: 'elderly' } });
  expect((await send(center, 'POST', `/dossiers/${id}/submission`, { bearer })).status).toBe(201);
  expect((await send(center, 'GET', `/dossiers/${id}/fees`, { bearer })).json).toMatchObject({ due: 50_000 });
});

it('a draft for which money may be on its way is not swept away', async () => {
  const [paying, left] = [await newDraft(), await newDraft()];
  const payment = await begin(paying.bearer, paying.id);
  center.advance(40 * dayMs);
  await sweep(center.ports);
  const { dossiers } = center.ports.stores;
  expect(await dossiers.find(left.id)).toBeNull();
  expect(await dossiers.find(paying.id)).not.toBeNull();
  expect(await settle(payment)).toMatchObject({ status: 200, json: { status: 'succeeded' } });
});
