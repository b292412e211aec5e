import type { SettlementRules } from '../settlement-rules/settlement-rules.ts';
import type { Calendar } from './calendar.ts';
import { endOf, type PromisedDate, promise } from './due-date.ts';
import type { Instant, LocalDate } from './local-time.ts';
import { dayOf, formatInstant, parseInstant, parseLocalDate } from './local-time.ts';
import { isReappointmentInTime } from './office-deadlines.ts';
import { openCalendar } from './open-calendar.ts';
import { TraceRecorder } from './trace-recorder.ts';

export interface ReappointmentQuery {
  /** The date that cannot be kept. It stays on the dossier for ever beside the new one. */
  dueAt: Instant;
  newDueOn: LocalDate;
  calendar: Calendar;
}

/**
 * Why a new date may not be set:
 * - `alreadyReappointed`: the dossier has had as many new dates as the rules allow;
 * - `notLater`: the new day is not after the one it replaces;
 * - `dayOfRest`: offices do not work on the new day, or nobody knows yet whether they do;
 * - `tooLate`: the apology would reach the citizen after the last moment for it.
 */
export type ReappointmentFault = 'alreadyReappointed' | 'notLater' | 'dayOfRest' | 'tooLate';

/**
 * All that stands against a new date, given to the citizen at `at` by a dossier that has had `reappointments` before.
 * `tooLate` is told last: an office that missed the moment still owes an apology, so the caller decides what it stops.
 * @throws RangeError when an instant, the day or the calendar cannot be read.
 */
export function checkReappointment({
  at,
  dueAt,
  newDueOn,
  reappointments,
  calendar,
  rules,
}: ReappointmentQuery & {
  at: Instant;
  reappointments: number;
  rules: Pick<SettlementRules, 'mostReappointments' | 'apologyLeadWorkingDays'>;
}): ReappointmentFault[] {
  const day = parseLocalDate(newDueOn);
  const faults: ReappointmentFault[] = [];
  if (reappointments >= rules.mostReappointments) faults.push('alreadyReappointed');
  if (day <= dayOf(parseInstant(dueAt))) faults.push('notLater');
  if (!openCalendar(calendar).day(day).isWorking) faults.push('dayOfRest');
  if (!isReappointmentInTime(at, dueAt, calendar, rules)) faults.push('tooLate');
  return faults;
}

/** The new date, at the close of its day. @throws RangeError as {@link checkReappointment}. */
export function reappointedDue({ dueAt, newDueOn, calendar }: ReappointmentQuery): PromisedDate {
  const open = openCalendar(calendar);
  const recorder = new TraceRecorder();
  const day = parseLocalDate(newDueOn);
  recorder.lean(day, open.day(day));
  const moment = endOf(open, day);
  recorder.add({ code: 'reappointed', from: formatInstant(parseInstant(dueAt)), to: formatInstant(moment) });
  return promise(calendar, recorder, moment);
}
