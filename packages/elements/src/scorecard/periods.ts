/** Which periods somebody may choose, and what they are called. */
import { periodOfMonth, periodsUpTo } from '@hcc/rules/indicators';
import type { Strings } from './locales/vi.ts';

export type PeriodKind = 'month' | 'quarter' | 'year';

export function periodName(id: string, strings: Pick<Strings, PeriodKind>): string {
  const [year = '', part] = id.split('-');
  if (part === undefined) return strings.year(year);
  return part.startsWith('Q') ? strings.quarter(part.slice(1), year) : strings.month(part, year);
}

/** As many of each as a list can hold and a person wants. */
const lengths: Readonly<Record<PeriodKind, number>> = { month: 24, quarter: 8, year: 5 };

/** The newest first. @param month the latest that has begun, `2026-11`; @param shown is offered however old it is. */
export function periodsToChoose(month: string, shown: string): Readonly<Record<PeriodKind, readonly string[]>> {
  const of = (kind: PeriodKind): string[] => {
    const periods = periodsUpTo(month, kind, lengths[kind]).toReversed();
    return kindOf(shown) === kind && !periods.includes(shown) ? [...periods, shown] : periods;
  };
  return { month: of('month'), quarter: of('quarter'), year: of('year') };
}

const kindOf = (id: string): PeriodKind => (/-Q/.test(id) ? 'quarter' : id.length === 4 ? 'year' : 'month');

/** The quarter or year around the days of a period. */
export const periodAround = (fromOn: string, kind: PeriodKind): string => periodOfMonth(fromOn.slice(0, 7), kind);

/** The month at +07:00, `2026-11`. */
export const monthAt = (now: Date): string => new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 7);
