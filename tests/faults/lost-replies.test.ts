import { expect, it } from 'vitest';
import { loseReplies } from './lose-replies.ts';
import { seededRandom } from './seeded-random.ts';

// 300 filings a database here; `pnpm run test:faults` does 10,000.
it.each(['pglite', 'postgres'] as const)(
  'with 30 % of replies lost, no filing on %s is lost or doubled',
  { timeout: 180_000 },
  async (database) => {
    const seed = Date.now() % 1_000_000;
    const outcome = await loseReplies({ database, filings: 300, share: 0.3, random: seededRandom(seed) });
    expect(outcome, `seed ${seed}`).toMatchObject({ duplicates: 0, lost: 0, faults: [] });
    expect(outcome.lostReplies / outcome.requests).toBeGreaterThan(0.25);
  },
);
