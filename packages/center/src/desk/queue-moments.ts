import { rulesOn } from '@hcc/rules/settlement-rules';
import { apologyBy, toLocalDate } from '@hcc/rules/working-time';
import type { QueueMoments } from '../dossiers/dossiers.store.ts';
import type { Center } from '../ports.ts';
import { running } from './attention.ts';

/** Longer than any run of days of rest. */
const mostDaysAhead = 40;
/** Vietnam keeps no summer time. */
const dayMs = 86_400_000;

/** The moments that the queue is counted by: today's end, and the last due date whose apology is owed today, by today's rules. */
export function momentsOf({ calendar, rules }: Pick<Center, 'calendar' | 'rules'>, now: Date): QueueMoments {
  const today = toLocalDate(now.toISOString());
  const inForce = rulesOn(rules, today);
  let until = today;
  for (let ahead = 1; ahead <= mostDaysAhead; ahead++) {
    const noon = new Date(Date.parse(`${today}T12:00:00+07:00`) + ahead * dayMs).toISOString();
    if (toLocalDate(apologyBy(noon, calendar, inForce).at) > today) break;
    until = toLocalDate(noon);
  }
  return { now, running, dayTo: endOf(today), apologyUntil: endOf(until), today };
}

const endOf = (day: string): Date => new Date(`${day}T23:59:59.999+07:00`);
