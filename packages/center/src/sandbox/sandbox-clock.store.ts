import type { Sql } from '../db/db.ts';

/** How far the sandbox's clock stands ahead of the real time. A Center in live mode never asks. */
export interface SandboxClockStore {
  /** @param how `lock` keeps others from moving it until the transaction ends. */
  aheadMs(how: 'find' | 'lock'): Promise<number>;
  move(aheadMs: number): Promise<void>;
}

export const sqlSandboxClockStore = (sql: Sql): SandboxClockStore => ({
  async aheadMs(how) {
    const [row] = await sql.query<{ ahead_ms: number }>(
      `select ahead_ms from sandbox_clock ${how === 'lock' ? 'for update' : ''}`,
    );
    return row?.ahead_ms ?? 0;
  },
  async move(aheadMs) {
    await sql.query('update sandbox_clock set ahead_ms = $1', [aheadMs]);
  },
});
