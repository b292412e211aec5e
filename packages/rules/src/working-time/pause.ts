import type { Calendar } from './calendar.ts';
import type { DueDate } from './due-date.ts';
import {
  countWorkingDays,
  countWorkingSeconds,
  dueDate,
  landOnWorkingDay,
  noDate,
  promise,
  toHours,
} from './due-date.ts';
import type { Duration } from './duration.ts';
import { checkDuration } from './duration.ts';
import type { Instant } from './local-time.ts';
import { SECONDS_PER_DAY, dayOf, formatInstant, formatLocalDate, parseInstant } from './local-time.ts';
import type { OpenCalendar } from './open-calendar.ts';
import { openCalendar } from './open-calendar.ts';
import { TraceRecorder } from './trace-recorder.ts';
import type { RemainingTime } from './trace.ts';
import { workingSecondsBetween } from './working-hours.ts';

/**
 * What a pause does to the period. A request for a supplement restarts it unless the sector's law resumes it; waiting
 * for a financial duty resumes it. Consultation between offices is no pause at all.
 */
export type PauseMode = 'resume' | 'restart';

export interface PauseQuery {
  /** The date promised so far; keep the first one for ever beside the new one. `null` stays without a date. */
  due: Instant | null;
  pausedAt: Instant;
  resumedAt: Instant;
  mode: PauseMode;
  /** The whole duration of the procedure: `restart` counts it anew, `resume` takes its unit. */
  duration: Duration;
  calendar: Calendar;
}

export interface RemainingQuery {
  due: Instant;
  at: Instant;
  duration: Duration;
  calendar: Calendar;
}

/**
 * The due date after a pause; never earlier than the one before it.
 *
 * - `resume`: what was left at the pause is counted from `resumedAt`, that day not counted. A period that was in its
 *   last day ends on the day of resumption. Resumed on the day of the pause, or paused after `due`: nothing changes.
 * - `restart`: the whole duration is counted from `resumedAt`.
 * @throws RangeError when `resumedAt` is before `pausedAt`, or as {@link dueDate}.
 */
export function extendForPause({ due, pausedAt, resumedAt, mode, duration, calendar }: PauseQuery): DueDate {
  checkDuration(duration);
  const paused = parseInstant(pausedAt);
  const resumed = parseInstant(resumedAt);
  if (resumed < paused)
    throw new RangeError(`A pause from ${pausedAt} cannot end at ${resumedAt}: the end comes first`);
  const recorder = new TraceRecorder();
  if (due === null || duration.unit === 'none') return noDate(calendar, recorder);

  const open = openCalendar(calendar);
  const dueBefore = parseInstant(due);
  if (mode === 'restart') {
    recorder.add({ code: 'stopped', at: formatInstant(paused) });
    recorder.add({ code: 'restarted', at: formatInstant(resumed) });
    return notBefore(open, recorder, dueBefore, dueDate({ startedAt: resumedAt, duration, calendar }), calendar);
  }
  if (paused > dueBefore) {
    recorder.add({ code: 'alreadyPastDue', dueAt: formatInstant(dueBefore) });
    return keep(open, recorder, dueBefore, calendar);
  }
  const remaining = remainingBetween(open, paused, dueBefore, duration.unit);
  recorder.add({ code: 'paused', at: formatInstant(paused), remaining });
  recorder.add({ code: 'resumed', at: formatInstant(resumed) });
  const isSameDay = dayOf(paused) === dayOf(resumed);
  if (isSameDay && duration.unit !== 'workingHour') return keep(open, recorder, dueBefore, calendar);
  if (duration.unit === 'sameDay')
    return notBefore(open, recorder, dueBefore, dueDate({ startedAt: resumedAt, duration, calendar }), calendar);
  const moment = carryOver(
    open,
    recorder,
    resumed,
    dueBefore,
    remaining,
    workingSecondsBetween(open, paused, dueBefore),
  );
  return promise(calendar, recorder, Math.max(moment, dueBefore));
}

/** What is left of a period at a moment, a part of a day told as a whole one; 0 once `due` has passed, `null` without a period. */
export function remainingTime({ due, at, duration, calendar }: RemainingQuery): RemainingTime | null {
  if (duration.unit === 'none') return null;
  return remainingBetween(openCalendar(calendar), parseInstant(at), parseInstant(due), duration.unit);
}

function remainingBetween(
  open: OpenCalendar,
  at: number,
  due: number,
  unit: Exclude<Duration['unit'], 'none'>,
): RemainingTime {
  switch (unit) {
    case 'workingHour':
      return { unit, amount: toHours(workingSecondsBetween(open, at, due)) };
    case 'sameDay':
      return { unit, amount: 0 };
    case 'workingDay': {
      let days = 0;
      for (let day = dayOf(at) + 1; day <= dayOf(due); day++) if (open.day(day).isWorking) days++;
      return { unit, amount: days };
    }
    default:
      return { unit: 'calendarDay', amount: Math.max(0, dayOf(due) - dayOf(at)) };
  }
}

/** Counts what was left from the moment of resumption; a due time before closing, as of half a day, is kept. */
function carryOver(
  open: OpenCalendar,
  recorder: TraceRecorder,
  resumed: number,
  dueBefore: number,
  remaining: RemainingTime,
  workingSeconds: number,
): number {
  if (remaining.unit === 'workingHour') return countWorkingSeconds(open, recorder, resumed, workingSeconds);
  const timeOfDue = dueBefore - dayOf(dueBefore) * SECONDS_PER_DAY;
  const resumedDay = dayOf(resumed);
  if (remaining.amount === 0) {
    // The hour of the due day may have passed already on the day of resumption: then it is the next day's.
    const isOver = resumedDay * SECONDS_PER_DAY + timeOfDue < resumed;
    const day = isOver ? resumedDay + 1 : resumedDay;
    if (isOver) recorder.add({ code: 'dayOver', at: formatInstant(resumed), next: formatLocalDate(day) });
    return landOnWorkingDay(open, recorder, day) * SECONDS_PER_DAY + timeOfDue;
  }
  recorder.add({ code: 'firstDayNotCounted', date: formatLocalDate(resumedDay) });
  if (remaining.unit === 'workingDay') {
    return dayOf(countWorkingDays(open, recorder, resumedDay, remaining.amount)) * SECONDS_PER_DAY + timeOfDue;
  }
  const end = resumedDay + remaining.amount;
  const { amount } = remaining;
  recorder.add({ code: 'periodEnds', date: formatLocalDate(end), unit: 'calendarDay', amount, isShortened: false });
  return landOnWorkingDay(open, recorder, end) * SECONDS_PER_DAY + timeOfDue;
}

/** The date stays as it was; it still rests on its own day. */
function keep(open: OpenCalendar, recorder: TraceRecorder, dueBefore: number, calendar: Calendar): DueDate {
  recorder.lean(dayOf(dueBefore), open.day(dayOf(dueBefore)));
  return promise(calendar, recorder, dueBefore);
}

/** Joins the steps of a fresh count; a pause never takes away time that was promised before it. */
function notBefore(
  open: OpenCalendar,
  recorder: TraceRecorder,
  dueBefore: number,
  fresh: DueDate,
  calendar: Calendar,
): DueDate {
  if (fresh.dueAt === null || parseInstant(fresh.dueAt) < dueBefore) return keep(open, recorder, dueBefore, calendar);
  return { ...fresh, trace: [...recorder.finish(), ...fresh.trace] };
}
