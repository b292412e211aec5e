import { expect, it } from 'vitest';
import { stopUnderLoad } from './stop-under-load.ts';

// Six people and two seconds here; `pnpm run test:faults` has thirty, and ten.
it('a Center that is stopped under load ends in time, and nobody sees anything of it', async () => {
  const outcome = await stopUnderLoad({ lanes: 6, loadMs: 2000 });
  expect(outcome.faults).toEqual([]);
  expect(outcome.exitCode).toBe(0);
  expect(outcome.stoppedAfterMs).toBeLessThan(20_000);
  expect(outcome.told).toEqual(['1 submitted', '2 accepted']);
  expect(outcome.filed).toBeGreaterThan(6);
  expect(outcome.uploaded).toBeGreaterThan(0);
});
