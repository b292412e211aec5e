import type { BankNotice } from '@hcc/schemas';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { feeRecord } from '../../test/fee-record.ts';
import { openSession, openTestCenter, send, type TestCenter } from '../../test/test-center.ts';
import { type AskBank, createMissingAsker } from './ask-for-missing.ts';

const minuteMs = 60_000;
const never = new AbortController().signal;

/** Paid first, so that it need not be filed. */
const record = feeRecord('9.000102');

interface Begun {
  id: string;
  reference: string;
  transfer: { bankBin: string; account: string };
}

let center: TestCenter;
let bearer: string;
beforeEach(async () => {
  center = await openTestCenter({ payment: { mode: 'prepaid' }, records: [record] });
  bearer = await openSession(center);
});
afterEach(() => center.close());

async function begin(): Promise<{ dossierId: string; payment: Begun }> {
  const { json } = await send(center, 'POST', '/dossiers', { bearer, json: { procedureCode: record.code } });
  const dossierId = String(json['id']);
  const begun = await send(center, 'POST', `/dossiers/${dossierId}/payments`, { bearer, json: { method: 'transfer' } });
  return { dossierId, payment: begun.json as unknown as Begun };
}

const money = ({ id, reference, transfer: { bankBin, account } }: Begun): BankNotice => ({
  transactionId: `FT-${id}`,
  outcome: 'succeeded',
  amount: 50_000,
  currency: 'VND',
  account: { bankBin, account },
  reference,
  paidAt: center.ports.clock.now().toISOString(),
});

const standing = async (dossierId: string) =>
  (await send(center, 'GET', `/dossiers/${dossierId}/fees`, { bearer })).json as unknown as {
    due: number;
    payments: { status: string; receipts: unknown[] }[];
  };

it('money that no notice told of settles its payment within a quarter of an hour, and once', async () => {
  const [paid, waiting] = [await begin(), await begin()];
  const askBank = vi.fn<AskBank>(async ({ reference }) =>
    reference === paid.payment.reference ? [money(paid.payment)] : [],
  );
  const ask = createMissingAsker(center.ports, askBank);
  expect(await ask(never)).toBe(0);
  expect(askBank).not.toHaveBeenCalled();

  center.advance(6 * minuteMs);
  expect(await ask(never)).toBe(1);
  expect(await standing(paid.dossierId)).toMatchObject({ due: 0, payments: [{ status: 'succeeded' }] });
  expect((await standing(paid.dossierId)).payments[0]?.receipts).toHaveLength(1);
  expect(await standing(waiting.dossierId)).toMatchObject({ due: 50_000, payments: [{ status: 'awaiting' }] });
  // Begun in the same instant: neither is the first.
  expect(new Map(askBank.mock.calls.map(([{ reference, account }]) => [reference, account]))).toEqual(
    new Map(
      [paid, waiting].map(({ payment: { reference, transfer } }) => [
        reference,
        { bankBin: transfer.bankBin, account: transfer.account },
      ]),
    ),
  );
  expect(askBank).toHaveBeenCalledTimes(2);

  // What is settled is asked for no more, and what the bank tells after all changes nothing.
  await ask(never);
  expect(askBank).toHaveBeenCalledTimes(3);
});

it('a đồng too little is held as if it had been told of', async () => {
  const { dossierId, payment } = await begin();
  center.advance(6 * minuteMs);
  await createMissingAsker(center.ports, async () => [{ ...money(payment), amount: 49_999 }])(never);
  expect(await standing(dossierId)).toMatchObject({ due: 50_000, payments: [{ status: 'held' }] });
});

it('a bank that fails for one is asked for the others, and for that one the next time', async () => {
  const [first, second] = [await begin(), await begin()];
  center.advance(6 * minuteMs);
  let isDown = true;
  const ask = createMissingAsker(center.ports, async ({ reference }) => {
    if (reference === first.payment.reference && isDown) throw new Error('the line broke');
    return [money(reference === first.payment.reference ? first.payment : second.payment)];
  });
  expect(await ask(never)).toBe(1);
  isDown = false;
  expect(await ask(never)).toBe(1);
  expect([(await standing(first.dossierId)).due, (await standing(second.dossierId)).due]).toEqual([0, 0]);
});

it('a payment that failed is asked for now and then, and none for longer than three days', async () => {
  const { payment } = await begin();
  const askBank = vi.fn<AskBank>(async () => [{ ...money(payment), outcome: 'failed' }]);
  const ask = createMissingAsker(center.ports, askBank);
  center.advance(6 * minuteMs);
  for (let round = 0; round < 13; round += 1) await ask(never);
  expect(askBank).toHaveBeenCalledTimes(2);
  center.advance(4 * 24 * 60 * minuteMs);
  for (let round = 0; round < 13; round += 1) await ask(never);
  expect(askBank).toHaveBeenCalledTimes(2);
});
