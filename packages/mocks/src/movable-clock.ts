import type { Clock } from '@hcc/center/app';

/** A clock that runs with the real one and can be moved: deadlines, reminders and expiry without waiting. */
export interface MovableClock extends Clock {
  /** Moves it by a span; forward only, since what was issued must not lie in the future. @throws RangeError */
  advance(span: { days?: number; hours?: number; minutes?: number }): void;
  /** Sets it to an instant, `2026-11-23T08:00:00+07:00`. @throws RangeError when that lies before its present. */
  set(instant: string | Date): void;
}

/** @param start where it begins; the real time when absent. */
export function createMovableClock(start?: string | Date): MovableClock {
  let offsetMs = start === undefined ? 0 : instantOf(start) - Date.now();
  const now = (): number => Date.now() + offsetMs;
  const moveTo = (target: number): void => {
    if (target < now()) throw new RangeError('This clock only moves forward: what it stamped would lie in the future.');
    offsetMs = target - Date.now();
  };
  return {
    now: () => new Date(now()),
    advance({ days = 0, hours = 0, minutes = 0 }) {
      const ms = ((days * 24 + hours) * 60 + minutes) * 60_000;
      // By no time at all is no move, though the real clock has ticked on since it was asked.
      if (ms !== 0) moveTo(now() + ms);
    },
    set: (instant) => moveTo(instantOf(instant)),
  };
}

/** How far it stands ahead of the real time, in milliseconds; negative for one that began in the past. */
export const aheadOf = (clock: Pick<Clock, 'now'>): number => clock.now().getTime() - Date.now();

function instantOf(instant: string | Date): number {
  const ms = new Date(instant).getTime();
  if (Number.isNaN(ms)) throw new RangeError(`"${String(instant)}" is no instant; write 2026-11-23T08:00:00+07:00.`);
  return ms;
}
