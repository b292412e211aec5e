import { expect, it } from 'vitest';
import { failEachCall } from './fail-each-call.ts';

// Every seventh call to the database here, and of the others all; `pnpm run test:faults` lets each fail, on both databases.
it('whichever call fails, a filing ends in one dossier, one payment, its receipts, and no file too many', async () => {
  const { databaseCalls, fileCalls, outboundCalls, failed, faults } = await failEachCall({
    database: 'pglite',
    step: 7,
    faults: ['refused', 'reset'],
  });
  expect(faults).toEqual([]);
  expect(databaseCalls).toBeGreaterThanOrEqual(30);
  expect(fileCalls).toBeGreaterThan(0);
  expect(outboundCalls).toBeGreaterThan(0);
  expect(failed).toBeGreaterThanOrEqual(30);
});
