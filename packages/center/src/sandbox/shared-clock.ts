import type { Clock } from '../ports.ts';
import type { SandboxClockStore } from './sandbox-clock.store.ts';

/**
 * The clock of a sandbox: the real time, and how far it was moved, which the store tells every replica. `now` cannot
 * wait, so whoever begins something catches up first: each request, and each round of the worker.
 * @param real what it is ahead of.
 */
export function createSharedClock(
  store: SandboxClockStore,
  real: Clock = { now: () => new Date() },
): Clock & Required<Pick<Clock, 'aheadMs' | 'catchUp'>> {
  let aheadMs = 0;
  return {
    now: () => new Date(real.now().getTime() + aheadMs),
    aheadMs: () => aheadMs,
    async catchUp() {
      aheadMs = await store.aheadMs('find');
    },
  };
}

/** Less than a second is the time that two looks at a clock take. */
export const isMoved = (aheadMs: number): boolean => Math.abs(aheadMs) >= 1000;
