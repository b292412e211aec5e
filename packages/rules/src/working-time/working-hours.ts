import type { Calendar } from './calendar.ts';
import type { Instant } from './local-time.ts';
import { SECONDS_PER_DAY, dayOf, formatInstant, parseInstant } from './local-time.ts';
import type { OpenCalendar } from './open-calendar.ts';
import { openCalendar } from './open-calendar.ts';

/**
 * When a filing counts as received: at once inside working hours, their closing minute included; otherwise at the start
 * of the next working session. Online filings arrive at any hour, so theirs goes through here before it starts a clock.
 * @throws RangeError when the instant or the calendar cannot be read.
 */
export function receivedWorkingInstant(at: Instant, calendar: Calendar): Instant {
  return formatInstant(toWorkingMoment(openCalendar(calendar), parseInstant(at)));
}

/** The moment itself when it lies inside a session (both ends included), else the start of the next session. */
export function toWorkingMoment(open: OpenCalendar, moment: number): number {
  const day = dayOf(moment);
  const secondOfDay = moment - day * SECONDS_PER_DAY;
  if (open.day(day).isWorking) {
    const session = open.sessions.find(({ to }) => secondOfDay <= to);
    if (session) return day * SECONDS_PER_DAY + Math.max(session.from, secondOfDay);
  }
  return open.nextWorkingDay(day) * SECONDS_PER_DAY + open.opensAt;
}

/** Working seconds between two moments; 0 when `to` is not after `from`. */
export function workingSecondsBetween(open: OpenCalendar, from: number, to: number): number {
  let seconds = 0;
  for (let day = dayOf(from); day <= dayOf(to); day++) {
    if (!open.day(day).isWorking) continue;
    for (const session of open.sessions) {
      const start = Math.max(from, day * SECONDS_PER_DAY + session.from);
      const end = Math.min(to, day * SECONDS_PER_DAY + session.to);
      seconds += Math.max(0, end - start);
    }
  }
  return seconds;
}

/** The second of the day at which `seconds` of that day's working time are over, counted from opening. */
export function secondOfDayAfter(open: OpenCalendar, seconds: number): number {
  let left = seconds;
  for (const { from, to } of open.sessions) {
    if (left <= to - from) return from + left;
    left -= to - from;
  }
  return open.closesAt;
}
