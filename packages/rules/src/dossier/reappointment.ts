import { addWorkingDays, toLocalDate } from '../working-time/index.ts';
import type { DecisionContext } from './dossier-commands.ts';
import type { DatePromise } from './dossier-parts.ts';

/** The last day on which an apology comes in time: a working day ahead of the date it replaces; null where none is promised. */
export const lastDayForApology = (
  promise: DatePromise | null,
  { calendar, rules }: Pick<DecisionContext, 'calendar' | 'rules'>,
): string | null =>
  promise?.due.dueOn ? addWorkingDays(calendar, promise.due.dueOn, -rules.apologyLeadWorkingDays) : null;

export function isReappointmentInTime(
  promise: DatePromise,
  context: Pick<DecisionContext, 'now' | 'calendar' | 'rules'>,
): boolean {
  const lastDay = lastDayForApology(promise, context);
  return lastDay !== null && toLocalDate(context.now) <= lastDay;
}
