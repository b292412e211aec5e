import type { Calendar } from './calendar.ts';
import type { LocalDate } from './local-time.ts';
import { formatLocalDate, parseLocalDate } from './local-time.ts';
import { openCalendar } from './open-calendar.ts';

/**
 * Whether state offices work on a day. A worked swap Saturday is a working day; a day that hangs on an annual decision
 * is not. Outside `coversFrom` to `coversTo` only weekly rest decides.
 * @throws RangeError when the day or the calendar cannot be read.
 */
export function isWorkingDay(calendar: Calendar, date: LocalDate): boolean {
  return openCalendar(calendar).day(parseLocalDate(date)).isWorking;
}

/** The first working day after `date`, which itself is never the answer. @throws RangeError as {@link isWorkingDay}. */
export function nextWorkingDay(calendar: Calendar, date: LocalDate): LocalDate {
  return formatLocalDate(openCalendar(calendar).nextWorkingDay(parseLocalDate(date)));
}

/**
 * `amount` working days after `date`, that day not counted. A negative amount counts back, as a reminder before a due
 * date does; 0 is `date` itself, or the next working day when it is not one.
 * @throws RangeError when `amount` is not a whole number, or as {@link isWorkingDay}.
 */
export function addWorkingDays(calendar: Calendar, date: LocalDate, amount: number): LocalDate {
  if (!Number.isInteger(amount))
    throw new RangeError(`${amount} working days cannot be added to a day: give a whole number`);
  const open = openCalendar(calendar);
  let day = parseLocalDate(date);
  if (amount === 0 && !open.day(day).isWorking) day = open.nextWorkingDay(day);
  for (let left = Math.abs(amount); left > 0; left--) day = open.nextWorkingDay(day, amount > 0 ? 1 : -1);
  return formatLocalDate(day);
}
