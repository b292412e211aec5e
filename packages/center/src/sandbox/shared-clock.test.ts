import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDb } from '../../test/test-databases.ts';
import type { Db } from '../db/db.ts';
import { sqlStores } from '../db/sql-stores.ts';
import type { Stores } from '../ports.ts';
import { createSharedClock, isMoved } from './shared-clock.ts';

const dayMs = 24 * 3600 * 1000;

describe.each(['pglite', 'postgres'] as const)('the clock of a sandbox on %s', (kind) => {
  let db: Db;
  let stores: Stores;
  beforeAll(async () => {
    db = await openTestDb(kind);
    stores = sqlStores(db);
  });
  afterAll(() => db?.close());

  it('is the real time until it is moved, and then every replica shows the same', async () => {
    const real = { now: () => new Date('2026-11-27T01:00:00Z') };
    const [one, other] = [createSharedClock(stores.sandboxClock, real), createSharedClock(stores.sandboxClock, real)];
    await one.catchUp();
    expect(one.now()).toEqual(real.now());
    expect(isMoved(one.aheadMs())).toBe(false);

    await stores.transaction(async (tx) => tx.sandboxClock.move((await tx.sandboxClock.aheadMs('lock')) + 3 * dayMs));
    await Promise.all([one.catchUp(), other.catchUp()]);
    expect([one.now(), other.now()].map((now) => now.toISOString())).toEqual(Array(2).fill('2026-11-30T01:00:00.000Z'));
    expect(isMoved(other.aheadMs())).toBe(true);
  });

  it('stays where it was when the move fails', async () => {
    const clock = createSharedClock(stores.sandboxClock);
    await clock.catchUp();
    const before = clock.aheadMs();
    await expect(
      stores.transaction(async (tx) => {
        await tx.sandboxClock.move(before + dayMs);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await clock.catchUp();
    expect(clock.aheadMs()).toBe(before);
  });

  it('adds up the moves that come at once', async () => {
    const before = await stores.sandboxClock.aheadMs('find');
    const ahead = (): Promise<void> =>
      stores.transaction(async (tx) => tx.sandboxClock.move((await tx.sandboxClock.aheadMs('lock')) + 1000));
    await Promise.all([ahead(), ahead(), ahead()]);
    expect(await stores.sandboxClock.aheadMs('find')).toBe(before + 3000);
  });
});
