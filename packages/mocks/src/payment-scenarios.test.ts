import { expect, it } from 'vitest';
import { createMockCenter, starterRecords } from './mock-center.ts';
import { feeAndChargeRecord, payFor } from './payment-scenarios.ts';
import { personas } from './personas.ts';
import { fileDossier } from './scenarios.ts';

it.each([
  ['awaiting', { status: 'awaiting', receipts: [] }],
  ['paid', { status: 'succeeded', receipts: [{ type: 'fee' }, { type: 'charge' }] }],
  ['held', { status: 'held', held: 'amountDiffers', receipts: [] }],
  ['failed', { status: 'failed', receipts: [] }],
] as const)('a dossier that owes both kinds of cost is brought to %s', async (outcome, expected) => {
  const center = await createMockCenter({ catalogue: [...starterRecords, feeAndChargeRecord] });
  const dossier = await fileDossier(center, personas.lan, { procedureCode: feeAndChargeRecord.code });
  expect(await payFor(center, dossier, outcome)).toMatchObject({ amount: 150_000, ...expected });
});

it('what is free is not paid', async () => {
  const center = await createMockCenter();
  await expect(payFor(center, await fileDossier(center, personas.lan))).rejects.toThrow('payment_not_due');
});
