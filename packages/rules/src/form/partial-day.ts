/**
 * A day as it stands on papers: whole, or only its month or year (`1931`, `1931-05`, `1931-05-02`), since nobody knows
 * more of it.
 */
export type Precision = 'day' | 'month' | 'year';

/** How much of a day a text says; undefined when it is none that the calendar has. */
export function precisionOf(text: string): Precision | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return undefined;
  const [, , month, day] = match;
  const whole = `${text}-01-01`.slice(0, 10);
  const time = new Date(`${whole}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(whole)) return undefined;
  return day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
}

/**
 * The day that counts where only a year or month is known: its first, as for the age of marriage (Joint Circular
 * 01/2016/TTLT-TANDTC-VKSNDTC-BTP Art. 2).
 */
export function firstDayOf(text: string): string | undefined {
  return precisionOf(text) === undefined ? undefined : `${text}-01-01`.slice(0, 10);
}

/** Birthdays that lie between; negative where the second day is before the first. */
export function wholeYearsBetween(from: string, to: string): number | null {
  const [first, last] = [firstDayOf(from), firstDayOf(to)];
  if (first === undefined || last === undefined) return null;
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  return last.slice(5) < first.slice(5) ? years - 1 : years;
}
