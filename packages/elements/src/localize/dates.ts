/** Days and times as people here read them. Instants are always told in Vietnam's time, whatever the device's zone. */
import type { Locale } from './locale.ts';

/**
 * An instant as the clocks of Vietnam show it: UTC+7, no daylight saving since 1975. Reckoned rather than asked of `Intl`,
 * whose formats cost a tenth of a millisecond each to make: a list of dossiers asks hundreds of times.
 */
const clockOf = (instant: string): string => new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();

/** `2026-08-20` → `20/08/2026`; in Chinese `2026年8月20日`. A day is not an instant: no time zone touches it. */
export function formatDay(localDate: string, locale: Locale): string {
  const [year = '', month = '', day = ''] = localDate.split('-');
  return locale === 'zh-Hans' ? `${year}年${Number(month)}月${Number(day)}日` : `${day}/${month}/${year}`;
}

/** The calendar day in Vietnam of an instant, `YYYY-MM-DD`. */
export const dayOf = (instant: string): string => clockOf(instant).slice(0, 10);

/** `2026-08-20T03:00:00Z` → `10:00`. */
export const formatTime = (instant: string, _locale: Locale): string => clockOf(instant).slice(11, 16);

/** `2026-08-20T03:00:00Z` → `10:00, 20/08/2026`; in Chinese `2026年8月20日 10:00`. */
export function formatInstant(instant: string, locale: Locale): string {
  const day = formatDay(dayOf(instant), locale);
  const time = formatTime(instant, locale);
  return locale === 'zh-Hans' ? `${day} ${time}` : `${time}, ${day}`;
}

/** The name of an ISO weekday: 1 is Monday, "Thứ Hai". */
export function weekdayName(weekday: number, locale: Locale): string {
  // 23 November 2026 was a Monday.
  const day = new Date(Date.UTC(2026, 10, 22 + weekday));
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(day);
}
