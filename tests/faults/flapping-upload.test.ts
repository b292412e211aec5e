import { expect, it } from 'vitest';
import { flappingUpload } from './flapping-upload.ts';

// A tenth of the file and of the outage; `pnpm run test:faults` does 20 MB and a minute.
it('a file comes through a torn line whole, and little of it twice', { timeout: 180_000 }, async () => {
  const { faults, resentShare } = await flappingUpload({
    fileBytes: 3 * 1024 * 1024,
    bytesPerSecond: 250_000,
    resetEveryMs: 5000,
    outageMs: 2000,
  });
  expect(faults).toEqual([]);
  // A small file is torn as often for its size as a large one, but its headers weigh more.
  expect(resentShare).toBeLessThanOrEqual(0.15);
});
