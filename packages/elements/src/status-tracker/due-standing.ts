/** How a dossier stands against the date it was promised for; words and colours are the templates' own. */
import type { Duration } from '@hcc/sdk';
import { lateness } from '@hcc/rules/working-time';
import { dayOf } from '../localize/dates.ts';

export type DueStanding =
  | {
      readonly kind: 'ahead' | 'overdue' | 'early' | 'late';
      /** Calendar days; 0 where only the hour was missed. */ readonly days: number;
    }
  | { readonly kind: 'today' | 'onTime' };

export interface Promised {
  readonly dueAt: string | null;
  readonly dueOn?: string | null;
  readonly duration?: Duration;
}

/**
 * While it is under way, against `now`; once finished, by the rule that judges it. `undefined` where no date is promised.
 * @param finishedAt when the result was ready; when it is collected has no part in it.
 */
export function dueStanding(
  { dueAt, dueOn, duration }: Promised,
  finishedAt: string | null,
  now: string,
): DueStanding | undefined {
  const dueDay = dueOn ?? (dueAt ? dayOf(dueAt) : null);
  if (dueDay === null) return undefined;
  const days = (instant: string): number => Math.abs(Date.parse(dayOf(instant)) - Date.parse(dueDay)) / 86_400_000;
  const finish = (instant: string) => lateness(dueAt ?? `${dueDay}T23:59:59+07:00`, instant, duration?.unit);
  if (finishedAt) {
    const kind = finish(finishedAt);
    return kind === 'onTime' ? { kind } : { kind, days: days(finishedAt) };
  }
  if (finish(now) === 'late') return { kind: 'overdue', days: days(now) };
  return dayOf(now) === dueDay ? { kind: 'today' } : { kind: 'ahead', days: days(now) };
}
