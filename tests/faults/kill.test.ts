import { expect, it } from 'vitest';
import { killDuringSubmissions } from './kill-during-submissions.ts';
import { seededRandom } from './seeded-random.ts';

// Two kills a database here; `pnpm run test:faults` does ten and more.
it.each(['pglite', 'postgres'] as const)(
  'nothing acknowledged is lost, doubled or half-done when %s loses its service',
  { timeout: 180_000 },
  async (database) => {
    const seed = Date.now() % 1_000_000;
    const { faults } = await killDuringSubmissions({ database, kills: 2, parallel: 50, random: seededRandom(seed) });
    expect(faults, `seed ${seed}`).toEqual([]);
  },
);
