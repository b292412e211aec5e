import type { Calendar } from './calendar.ts';
import type { Duration } from './duration.ts';
import { checkDuration } from './duration.ts';
import type { Instant, LocalDate } from './local-time.ts';
import {
  SECONDS_PER_DAY,
  addMonths,
  dayOf,
  formatClockTime,
  formatInstant,
  formatLocalDate,
  parseClockTime,
  parseInstant,
} from './local-time.ts';
import type { OpenCalendar } from './open-calendar.ts';
import { openCalendar } from './open-calendar.ts';
import { TraceRecorder } from './trace-recorder.ts';
import type { TraceStep } from './trace.ts';
import { secondOfDayAfter, toWorkingMoment } from './working-hours.ts';

/** When a result is promised, and how that came about. Both `null` when the procedure promises no date. */
export type DueDate = PromisedDate | NoDate;

export interface PromisedDate {
  /** For hours the exact moment; for all other units the end of the working day, or of the share of it that is counted. */
  dueAt: Instant;
  /** The day of `dueAt`, always a working day. */
  dueOn: LocalDate;
  /** The date rests on a day that an annual decision may still change, or that the calendar does not cover. */
  provisional: boolean;
  calendarVersion: string;
  trace: TraceStep[];
}

export interface NoDate {
  dueAt: null;
  dueOn: null;
  provisional: false;
  calendarVersion: string;
  trace: TraceStep[];
}

export interface DueDateQuery {
  /**
   * When the complete dossier reached the competent unit (Decree 118/2025 as amended by 309/2026, Art. 17(3)). It is
   * taken as it is: pass an online filing through `receivedWorkingInstant` and paper taken in elsewhere through
   * `expectedArrival` first.
   */
  startedAt: Instant;
  duration: Duration;
  calendar: Calendar;
}

/**
 * The date a result is due.
 *
 * Civil Code 2015 Arts 147-148: the first day of a period is not counted; a period in days, months or years whose last
 * day is a day of rest ends with the next working day; a month without the corresponding day ends with its last day.
 * Periods in working hours count inside the working hours only, from the first minute.
 * @throws RangeError when the instant, the duration or the calendar cannot be read.
 */
export function dueDate({ startedAt, duration, calendar }: DueDateQuery): DueDate {
  checkDuration(duration);
  const open = openCalendar(calendar);
  const recorder = new TraceRecorder();
  const start = parseInstant(startedAt);
  recorder.add({ code: 'start', at: formatInstant(start) });
  if (duration.unit === 'none') return noDate(calendar, recorder);
  return promise(calendar, recorder, momentDue(open, recorder, start, duration));
}

/** The answer of a procedure that promises no date. */
export function noDate(calendar: Calendar, recorder: TraceRecorder): NoDate {
  recorder.add({ code: 'noDatePromised' });
  return { dueAt: null, dueOn: null, provisional: false, calendarVersion: calendar.version, trace: recorder.finish() };
}

/** Closes a count at the moment it arrived at. */
export function promise(calendar: Calendar, recorder: TraceRecorder, moment: number): PromisedDate {
  const dueAt = formatInstant(moment);
  recorder.add({ code: 'due', at: dueAt });
  return {
    dueAt,
    dueOn: formatLocalDate(dayOf(moment)),
    provisional: recorder.isProvisional,
    calendarVersion: calendar.version,
    trace: recorder.finish(),
  };
}

// oxlint-disable-next-line typescript/consistent-return -- the compiler sees that every unit has its case
function momentDue(
  open: OpenCalendar,
  recorder: TraceRecorder,
  start: number,
  duration: Exclude<Duration, { unit: 'none' }>,
): number {
  const startDay = dayOf(start);
  switch (duration.unit) {
    case 'workingHour':
      return countWorkingSeconds(open, recorder, start, Math.round(duration.amount * 3600));
    case 'sameDay':
      return endOf(open, sameDay(open, recorder, start, duration.cutOff));
    case 'workingDay':
      recorder.add({ code: 'firstDayNotCounted', date: formatLocalDate(startDay) });
      return countWorkingDays(open, recorder, startDay, duration.amount);
    case 'calendarDay':
    case 'month':
    case 'year': {
      const { unit, amount } = duration;
      recorder.add({ code: 'firstDayNotCounted', date: formatLocalDate(startDay) });
      const months = unit === 'year' ? amount * 12 : amount;
      const end = unit === 'calendarDay' ? { day: startDay + amount, isShortened: false } : addMonths(startDay, months);
      recorder.add({ code: 'periodEnds', date: formatLocalDate(end.day), unit, amount, isShortened: end.isShortened });
      return endOf(open, landOnWorkingDay(open, recorder, end.day));
    }
  }
}

/** The end of the `amount`th working day after `fromDay`; of half that day's hours when the amount ends in a half. */
export function countWorkingDays(open: OpenCalendar, recorder: TraceRecorder, fromDay: number, amount: number): number {
  const whole = Math.floor(amount);
  let day = fromDay;
  for (let n = 1; n <= whole; n++) {
    day = walkToWorkingDay(open, recorder, day + 1);
    recorder.counted(day, n, open.day(day));
  }
  const part = amount - whole;
  if (part === 0) return endOf(open, day);
  day = walkToWorkingDay(open, recorder, day + 1);
  // To the minute, as the trace tells it: nobody is promised half of one.
  const until = secondOfDayAfter(open, Math.round((part * open.secondsPerDay) / 60) * 60);
  recorder.add({ code: 'partOfDayCounted', date: formatLocalDate(day), part, until: formatClockTime(until) });
  return day * SECONDS_PER_DAY + until;
}

/** The moment at which `seconds` of working time have passed since `start`. */
export function countWorkingSeconds(
  open: OpenCalendar,
  recorder: TraceRecorder,
  start: number,
  seconds: number,
): number {
  if (seconds <= 0) return toWorkingMoment(open, start);
  let day = dayOf(start);
  let left = seconds;
  const first = toWorkingMoment(open, start);
  if (first !== start)
    recorder.add({ code: 'movedToWorkingHours', from: formatInstant(start), to: formatInstant(first) });
  // One stretch of days without rest between them is one line of the trace.
  let stretch: { from: number; to: number; seconds: number } | undefined;
  const closeStretch = (): void => {
    if (stretch)
      recorder.add({
        code: 'hoursCounted',
        from: formatInstant(stretch.from),
        to: formatInstant(stretch.to),
        hours: toHours(stretch.seconds),
      });
    stretch = undefined;
  };
  for (; ; day++) {
    const facts = open.day(day);
    recorder.lean(day, facts);
    if (!facts.isWorking) {
      closeStretch();
      recorder.skipped(day, facts);
      day = walkToWorkingDay(open, recorder, day + 1);
    }
    for (const session of open.sessions) {
      const from = Math.max(first, day * SECONDS_PER_DAY + session.from);
      const to = Math.min(day * SECONDS_PER_DAY + session.to, from + left);
      if (to <= from) continue;
      left -= to - from;
      stretch = { from: stretch?.from ?? from, to, seconds: (stretch?.seconds ?? 0) + to - from };
      if (left > 0) continue;
      closeStretch();
      return to;
    }
  }
}

/** `day` itself when offices work on it, else the next working day (Civil Code 2015 Art. 148(5)). */
export function landOnWorkingDay(open: OpenCalendar, recorder: TraceRecorder, day: number): number {
  const workingDay = walkToWorkingDay(open, recorder, day);
  if (workingDay !== day) {
    recorder.add({ code: 'movedToWorkingDay', from: formatLocalDate(day), to: formatLocalDate(workingDay) });
  }
  return workingDay;
}

/** The close of the working day. */
export function endOf(open: OpenCalendar, day: number): number {
  return day * SECONDS_PER_DAY + open.closesAt;
}

export function toHours(seconds: number): number {
  return Math.round((seconds / 3600) * 10_000) / 10_000;
}

/**
 * The working day itself; received after the cut-off, the next one. 15:00 is the cut-off of some sectors (Decree 23/2015
 * Art. 7 for certification) and comes with the procedure; where the law names no hour, the day counts until it closes.
 */
function sameDay(open: OpenCalendar, recorder: TraceRecorder, start: number, cutOff: string | undefined): number {
  const day = dayOf(start);
  // A cut-off after closing would promise an hour that has passed.
  const lastSecond = Math.min(cutOff === undefined ? open.closesAt : parseClockTime(cutOff), open.closesAt);
  const isTooLate = open.day(day).isWorking && start - day * SECONDS_PER_DAY > lastSecond;
  if (isTooLate) {
    recorder.lean(day, open.day(day));
    recorder.add({ code: 'sameDayCutOff', at: formatInstant(start), cutOff: formatClockTime(lastSecond) });
  }
  const dueDay = walkToWorkingDay(open, recorder, isTooLate ? day + 1 : day);
  recorder.add({ code: 'sameDay', date: formatLocalDate(dueDay) });
  return dueDay;
}

/** The first working day from `day` on, every day of rest before it written down. */
function walkToWorkingDay(open: OpenCalendar, recorder: TraceRecorder, day: number): number {
  const target = open.day(day).isWorking ? day : open.nextWorkingDay(day);
  for (let passed = day; passed < target; passed++) {
    recorder.lean(passed, open.day(passed));
    recorder.skipped(passed, open.day(passed));
  }
  recorder.lean(target, open.day(target));
  return target;
}
