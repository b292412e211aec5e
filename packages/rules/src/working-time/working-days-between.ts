import type { Calendar } from './calendar.ts';
import type { LocalDate } from './local-time.ts';
import { parseLocalDate } from './local-time.ts';
import { openCalendar } from './open-calendar.ts';

/** The years a count may lie in: before them no dossier of a Center was ever filed. */
const firstDay = parseLocalDate('2000-01-01');
const lastDay = parseLocalDate('2099-12-31');

/** Working days up to and with each day since `firstDay`; a calendar is data that nobody changes, so it is counted once. */
const sums = new WeakMap<Calendar, Int32Array>();

function sumsOf(calendar: Calendar): Int32Array {
  const known = sums.get(calendar);
  if (known) return known;
  const open = openCalendar(calendar);
  const counted = new Int32Array(lastDay - firstDay + 1);
  let sum = 0;
  for (let day = firstDay; day <= lastDay; day++) {
    if (open.day(day).isWorking) sum += 1;
    counted[day - firstDay] = sum;
  }
  sums.set(calendar, counted);
  return counted;
}

/**
 * How many working days come after `from` up to and with `to`; below zero when `to` lies before. The day `from` itself is
 * not counted, as in every period of the law.
 * @throws RangeError outside of the years 2000 to 2099, or when a day cannot be read.
 */
export function workingDaysBetween(calendar: Calendar, from: LocalDate, to: LocalDate): number {
  const counted = sumsOf(calendar);
  const upTo = (date: LocalDate): number => {
    const sum = counted[parseLocalDate(date) - firstDay];
    if (sum === undefined) throw new RangeError(`${date} lies outside of the years 2000 to 2099`);
    return sum;
  };
  return upTo(to) - upTo(from);
}
