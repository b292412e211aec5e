import type { Calendar, CalendarDay } from './calendar.ts';
import { isoWeekday, parseClockTime, parseLocalDate } from './local-time.ts';

/** What the calendar says of one day. */
export interface DayFacts {
  isWorking: boolean;
  /** The row that names the day, if it has one. */
  row: CalendarDay | undefined;
  /** Whether the calendar covers the day; if not, only weekly rest decided. */
  isCovered: boolean;
  /** Whether the answer can still change: not covered, or hanging on an annual decision. */
  isProvisional: boolean;
}

/** A calendar made ready for counting in day numbers and seconds of the day. */
export interface OpenCalendar {
  day(day: number): DayFacts;
  /** The first working day after `day` (`step` 1) or before it (`step` -1). */
  nextWorkingDay(day: number, step?: 1 | -1): number;
  sessions: readonly { from: number; to: number }[];
  opensAt: number;
  closesAt: number;
  secondsPerDay: number;
}

/** No year has a year without work in it; a calendar that says so is broken, and would be searched for ever. */
const LONGEST_REST_DAYS = 366;

/** A calendar is data that nobody changes, so it is made ready once. */
const opened = new WeakMap<Calendar, OpenCalendar>();

/** @throws RangeError when days or hours cannot be read; `checkCalendar` names every such fault at once. */
export function openCalendar(calendar: Calendar): OpenCalendar {
  const known = opened.get(calendar) ?? makeReady(calendar);
  opened.set(calendar, known);
  return known;
}

function makeReady(calendar: Calendar): OpenCalendar {
  const rows = new Map(calendar.days.map((row) => [parseLocalDate(row.date), row]));
  const coversFrom = parseLocalDate(calendar.coversFrom);
  const coversTo = parseLocalDate(calendar.coversTo);
  const sessions = calendar.workingHours.map(({ from, to }) => ({
    from: parseClockTime(from),
    to: parseClockTime(to),
  }));
  const first = sessions[0];
  const last = sessions.at(-1);
  if (!first || !last) throw new RangeError(`Calendar ${calendar.id} has no working hours: give at least one session`);

  const day = (number: number): DayFacts => {
    const row = rows.get(number);
    const isWeeklyRest = calendar.weeklyRest.includes(isoWeekday(number));
    const isCovered = number >= coversFrom && number <= coversTo;
    const isUndecided = row?.status === 'undecided';
    const isWorking = row?.kind === 'makeupWorkingDay' ? !isUndecided : !row && !isWeeklyRest;
    // A day of weekly rest stays one, whether or not a holiday falls on it as well.
    const canChange = isUndecided && (!isWeeklyRest || row.kind === 'makeupWorkingDay');
    return { isWorking, row, isCovered, isProvisional: canChange || !isCovered };
  };

  return {
    day,
    nextWorkingDay(from, step = 1) {
      for (let number = from + step; Math.abs(number - from) <= LONGEST_REST_DAYS; number += step) {
        if (day(number).isWorking) return number;
      }
      throw new RangeError(`Calendar ${calendar.id} has no working day within a year: check weeklyRest and days`);
    },
    sessions,
    opensAt: first.from,
    closesAt: last.to,
    secondsPerDay: sessions.reduce((sum, { from, to }) => sum + (to - from), 0),
  };
}
