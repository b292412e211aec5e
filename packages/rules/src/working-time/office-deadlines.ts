import type { SettlementRules } from '../settlement-rules/settlement-rules.ts';
import type { Calendar } from './calendar.ts';
import { countWorkingDays, countWorkingSeconds, endOf } from './due-date.ts';
import type { Instant } from './local-time.ts';
import { dayOf, formatInstant, formatLocalDate, parseInstant } from './local-time.ts';
import { openCalendar } from './open-calendar.ts';
import { TraceRecorder } from './trace-recorder.ts';
import type { TraceStep } from './trace.ts';

/** By when the office itself must have done something. No promise to anybody, so a day of rest never prolongs it. */
export interface Deadline {
  at: Instant;
  /** It rests on a day that an annual decision may still change, or that the calendar does not cover. */
  provisional: boolean;
  trace: TraceStep[];
}

/**
 * By when an online filing is accepted, refused or sent back: so many working hours after it was sent, of which those
 * outside working hours count for nothing (Decree 45/2020 Art. 11).
 * @throws RangeError when the instant or the calendar cannot be read.
 */
export function acceptBy(
  submittedAt: Instant,
  calendar: Calendar,
  { acceptWithinWorkingHours }: Pick<SettlementRules, 'acceptWithinWorkingHours'>,
): Deadline {
  const recorder = new TraceRecorder();
  const submitted = parseInstant(submittedAt);
  recorder.add({ code: 'start', at: formatInstant(submitted) });
  const end = countWorkingSeconds(openCalendar(calendar), recorder, submitted, acceptWithinWorkingHours * 3600);
  return close(recorder, { code: 'acceptBy', at: formatInstant(end) });
}

/**
 * By when a file found wanting is sent back for a supplement: the close of the last of so many working days after its
 * receipt, that day not counted (Decree 61/2018 Art. 19(4), unless the sector's law says otherwise).
 * @throws RangeError when the instant or the calendar cannot be read.
 */
export function supplementBy(
  receivedAt: Instant,
  calendar: Calendar,
  { supplementWithinWorkingDays }: Pick<SettlementRules, 'supplementWithinWorkingDays'>,
): Deadline {
  const recorder = new TraceRecorder();
  const received = parseInstant(receivedAt);
  recorder.add({ code: 'start', at: formatInstant(received) });
  recorder.add({ code: 'firstDayNotCounted', date: formatLocalDate(dayOf(received)) });
  const end = countWorkingDays(openCalendar(calendar), recorder, dayOf(received), supplementWithinWorkingDays);
  return close(recorder, { code: 'supplementBy', at: formatInstant(end) });
}

/**
 * The last moment at which an apology with a new date is still in time: the close of the working day that lies so many
 * working days before the day the result is due (Decree 61/2018 Art. 19(9): "chậm nhất 01 ngày trước ngày hết hạn").
 * Of a period shorter than that it lies before the period began, and no apology can be in time.
 * @throws RangeError when the instant or the calendar cannot be read.
 */
export function apologyBy(
  dueAt: Instant,
  calendar: Calendar,
  { apologyLeadWorkingDays }: Pick<SettlementRules, 'apologyLeadWorkingDays'>,
): Deadline {
  const open = openCalendar(calendar);
  const recorder = new TraceRecorder();
  const due = parseInstant(dueAt);
  let last = dayOf(due);
  for (let left = apologyLeadWorkingDays; left > 0; left--) last = open.nextWorkingDay(last, -1);
  recorder.add({ code: 'workingDaysAhead', of: formatInstant(due), amount: apologyLeadWorkingDays });
  for (let day = last; day < dayOf(due); day++) {
    const facts = open.day(day);
    recorder.lean(day, facts);
    if (!facts.isWorking) recorder.skipped(day, facts);
  }
  return close(recorder, { code: 'apologyBy', at: formatInstant(endOf(open, last)) });
}

/** Whether an apology with a new date, given to the citizen at `at`, is in time. The last second of it still is. */
export function isReappointmentInTime(
  at: Instant,
  dueAt: Instant,
  calendar: Calendar,
  rules: Pick<SettlementRules, 'apologyLeadWorkingDays'>,
): boolean {
  return parseInstant(at) <= parseInstant(apologyBy(dueAt, calendar, rules).at);
}

function close(recorder: TraceRecorder, step: TraceStep & { at: Instant }): Deadline {
  recorder.add(step);
  return { at: step.at, provisional: recorder.isProvisional, trace: recorder.finish() };
}
