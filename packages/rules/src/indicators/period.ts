import type { LocalDate } from '@hcc/schemas';

/** What figures are told for: a month `2026-08`, a quarter `2026-Q3` or a year `2026`, by the calendar at +07:00. */
export interface Period {
  id: string;
  kind: PeriodKind;
  fromOn: LocalDate;
  toOn: LocalDate;
  /** Ids of its months, in order. */
  months: readonly string[];
}

export type PeriodKind = 'month' | 'quarter' | 'year';
export const periodKinds = ['month', 'quarter', 'year'] as const satisfies PeriodKind[];

/** Nobody keeps figures for a period that has not begun. */
export class FuturePeriod extends RangeError {
  override readonly name = 'FuturePeriod';
}

const two = (n: number): string => String(n).padStart(2, '0');

/** @throws RangeError when it is none of the three ways to write a period. */
export function parsePeriod(id: string): Period {
  const [, year = '', quarter, month] = /^((?:19|20|21)\d{2})(?:-Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(id) ?? [];
  if (year === '') throw new RangeError(`"${id}" is no period: write 2026, 2026-Q3 or 2026-08`);
  const first = month ? Number(month) : quarter ? Number(quarter) * 3 - 2 : 1;
  const last = month ? first : quarter ? first + 2 : 12;
  const kind = month ? 'month' : quarter ? 'quarter' : 'year';
  const months = monthsUpTo(`${year}-${two(last)}`, last - first + 1);
  const lastDay = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return { id, kind, fromOn: `${year}-${two(first)}-01`, toOn: `${year}-${two(last)}-${two(lastDay)}`, months };
}

/** Like {@link parsePeriod}, for a period that has begun. @throws FuturePeriod when its first day is still to come. */
export function begunPeriod(id: string, today: LocalDate): Period {
  const period = parsePeriod(id);
  if (period.fromOn > today)
    throw new FuturePeriod(`${id} begins on ${period.fromOn}: there are no figures for it yet`);
  return period;
}

export const monthOf = (day: LocalDate): string => day.slice(0, 7);

/** The period of a kind in which a month lies. */
export function periodOfMonth(month: string, kind: PeriodKind): string {
  if (kind === 'month') return month;
  const year = month.slice(0, 4);
  return kind === 'year' ? year : `${year}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}

/** The periods of a kind in a year, in order. */
export const periodsOfYear = (year: string, kind: PeriodKind): string[] => [
  ...new Set(parsePeriod(year).months.map((month) => periodOfMonth(month, kind))),
];

/** The `count` periods of a kind that end with the one in which a month lies, in order. */
export const periodsUpTo = (month: string, kind: PeriodKind, count: number): string[] => {
  const monthsOf = { month: 1, quarter: 3, year: 12 }[kind];
  const last = parsePeriod(periodOfMonth(month, kind)).months.at(-1) ?? month;
  return [...new Set(monthsUpTo(last, count * monthsOf).map((one) => periodOfMonth(one, kind)))];
};

/** The `count` months that end with one, in order. */
export function monthsUpTo(month: string, count: number): string[] {
  const last = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const months: string[] = [];
  for (let at = last - count + 1; at <= last; at++) months.push(`${Math.floor(at / 12)}-${two((at % 12) + 1)}`);
  return months;
}
