/**
 * Vietnam's civil time as plain numbers: UTC+07:00 all year since 1975, no summer time. `Date` is not used, so the
 * zone of the process has nothing to act on.
 *
 * Inside the engine a day is its number since 1970-01-01 and a moment is its seconds since 1970-01-01T00:00:00+07:00.
 */

/** A moment as RFC 3339 with an offset, such as `2026-08-20T10:00:00+07:00` or `2026-08-20T03:00:00Z`. */
export type Instant = string;
/** A calendar day in Vietnam, `YYYY-MM-DD`. */
export type LocalDate = string;
/** A time of day in Vietnam, `HH:mm`, from `00:00` to `23:59`. */
export type ClockTime = string;

export const SECONDS_PER_DAY = 86_400;

const OFFSET_SECONDS = 7 * 3600;
const INSTANT = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
const LOCAL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const CLOCK_TIME = /^(\d{2}):(\d{2})$/;

/**
 * The day in Vietnam on which an instant falls: `2026-08-20T17:30:00Z` is already `2026-08-21`.
 * @throws RangeError when the text is not RFC 3339 with an offset.
 */
export function toLocalDate(at: Instant): LocalDate {
  return formatLocalDate(dayOf(parseInstant(at)));
}

/**
 * Seconds of Vietnam's civil time. Fractions of a second are dropped; a leap second counts as the second before it.
 * @throws RangeError when the text is not RFC 3339 with an offset.
 */
export function parseInstant(at: Instant): number {
  const [, date = '', hour, minute, second, sign, offsetHour = '0', offsetMinute = '0'] = INSTANT.exec(at) ?? [];
  const day = tryParseLocalDate(date);
  if (day === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) throw notAnInstant(at);
  if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) throw notAnInstant(at);
  const offset = (Number(offsetHour) * 3600 + Number(offsetMinute) * 60) * (sign === '-' ? -1 : 1);
  const written = day * SECONDS_PER_DAY + Number(hour) * 3600 + Number(minute) * 60 + Math.min(Number(second), 59);
  return written - offset + OFFSET_SECONDS;
}

/** RFC 3339 with `+07:00`, to the second. */
export function formatInstant(seconds: number): Instant {
  const day = dayOf(seconds);
  const rest = seconds - day * SECONDS_PER_DAY;
  return `${formatLocalDate(day)}T${formatClockTime(rest)}:${pad(rest % 60)}+07:00`;
}

/** The day number on which a moment falls. */
export function dayOf(seconds: number): number {
  return Math.floor(seconds / SECONDS_PER_DAY);
}

/** @throws RangeError when the text is not a real day written `YYYY-MM-DD`. */
export function parseLocalDate(date: LocalDate): number {
  const day = tryParseLocalDate(date);
  if (day === undefined) throw new RangeError(`"${date}" is not a calendar day: write YYYY-MM-DD, such as 2026-08-20`);
  return day;
}

/** Like {@link parseLocalDate}, but `undefined` for what is no day, such as `2026-02-30`. */
export function tryParseLocalDate(date: string): number | undefined {
  const [, year, month, dayOfMonth] = (LOCAL_DATE.exec(date) ?? []).map(Number);
  if (year === undefined || month === undefined || dayOfMonth === undefined) return undefined;
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return undefined;
  return toDay(year, month, dayOfMonth);
}

/** @throws RangeError outside the years 0000 to 9999, which `YYYY` cannot write. */
export function formatLocalDate(day: number): LocalDate {
  const { year, month, dayOfMonth } = fromDay(day);
  if (year < 0 || year > 9999) throw new RangeError(`The year ${year} cannot be written as YYYY-MM-DD`);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(dayOfMonth)}`;
}

/** Seconds since midnight. @throws RangeError when the text is not `HH:mm`. */
export function parseClockTime(time: ClockTime): number {
  const seconds = tryParseClockTime(time);
  if (seconds === undefined) throw new RangeError(`"${time}" is not a time of day: write HH:mm, such as 15:00`);
  return seconds;
}

/** Like {@link parseClockTime}, but `undefined` for what is no time of day. */
export function tryParseClockTime(time: string): number | undefined {
  const [, hour, minute] = (CLOCK_TIME.exec(time) ?? []).map(Number);
  if (hour === undefined || minute === undefined || hour > 23 || minute > 59) return undefined;
  return hour * 3600 + minute * 60;
}

/** `HH:mm` of seconds since midnight; seconds are left out. */
export function formatClockTime(secondOfDay: number): ClockTime {
  return `${pad(Math.floor(secondOfDay / 3600))}:${pad(Math.floor(secondOfDay / 60) % 60)}`;
}

/** ISO 8601: Monday is 1, Sunday is 7. */
export function isoWeekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1; // day 0 was a Thursday
}

export function yearOf(day: number): number {
  return fromDay(day).year;
}

/** The same day of the month `months` later, or that month's last day where it has no such day (`isShortened`). */
export function addMonths(day: number, months: number): { day: number; isShortened: boolean } {
  const { year, month, dayOfMonth } = fromDay(day);
  const monthsSinceYearZero = year * 12 + (month - 1) + months;
  const endYear = Math.floor(monthsSinceYearZero / 12);
  const endMonth = monthsSinceYearZero - endYear * 12 + 1;
  const lastDay = daysInMonth(endYear, endMonth);
  return { day: toDay(endYear, endMonth, Math.min(dayOfMonth, lastDay)), isShortened: dayOfMonth > lastDay };
}

// Years are counted from March, so that a leap day is the last day of its year:
// Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil and civil_from_days.

function toDay(year: number, month: number, dayOfMonth: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function fromDay(day: number): { year: number; month: number; dayOfMonth: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function notAnInstant(at: string): RangeError {
  return new RangeError(`"${at}" is not an instant: write RFC 3339 with an offset, such as 2026-08-20T10:00:00+07:00`);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
