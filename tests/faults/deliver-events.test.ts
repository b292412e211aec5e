import { expect, it } from 'vitest';
import { deliverEvents } from './deliver-events.ts';

// A tenth of the endpoints here; `pnpm run test:faults` has a thousand, of which a hundred are broken (reliability F15).
it('receivers that are broken, each in its way, keep nothing from those that are well', async () => {
  const outcome = await deliverEvents({ database: 'pglite', good: 90, broken: 16, events: 106 * 4, overMs: 4000 });
  expect(outcome.missing).toBe(0);
  expect(outcome.repeated).toBe(0);
  expect(outcome.mostOpen).toBeLessThanOrEqual(4);
  expect(outcome.p95Ms).toBeLessThan(5000);
});
