import type { Calendar } from './calendar.ts';
import { endOf, promise } from './due-date.ts';
import type { PromisedDate } from './due-date.ts';
import { parseLocalDate, type LocalDate } from './local-time.ts';
import { openCalendar } from './open-calendar.ts';
import { TraceRecorder } from './trace-recorder.ts';

/**
 * The new date of an apology: nobody counts it, a leader sets it; due at the close of that day.
 * @throws RangeError when it is no working day: nobody could hand out a result on it.
 */
export function setDate(day: LocalDate, calendar: Calendar): PromisedDate {
  const open = openCalendar(calendar);
  const number = parseLocalDate(day);
  if (!open.day(number).isWorking) throw new RangeError(`${day} is no working day: set the date to one`);
  const recorder = new TraceRecorder();
  recorder.lean(number, open.day(number));
  recorder.add({ code: 'dateSet', date: day });
  return promise(calendar, recorder, endOf(open, number));
}
