/** How much waits for each officer of a unit: counted by the database, however many dossiers there are. */
import { toLocalDate } from '@hcc/rules/working-time';
import type { Officer, Workload } from '@hcc/schemas';
import type { Center, Repositories } from '../ports.ts';

export type Load = Workload['total'];

const nothing: Load = { open: 0, overdue: 0, dueToday: 0, waiting: 0, finishedToday: 0 };

export async function workloadOf(
  stores: Repositories,
  center: Center,
  { unit }: Officer,
  now: Date,
): Promise<Workload> {
  const day = toLocalDate(now.toISOString());
  const loads = await stores.dossiers.workload(unit.id, {
    now,
    dayFrom: new Date(`${day}T00:00:00+07:00`),
    dayTo: new Date(`${day}T23:59:59.999+07:00`),
  });
  return {
    at: now.toISOString(),
    unit,
    total: [...loads.values()].reduce(sum, nothing),
    officers: center.officers
      .filter((officer) => officer.unit.id === unit.id)
      .map(({ id, name, title }) => ({ officer: { id, name, title }, ...(loads.get(id) ?? nothing) })),
    unclaimed: loads.get(null) ?? nothing,
  };
}

const sum = (a: Load, b: Load): Load => ({
  open: a.open + b.open,
  overdue: a.overdue + b.overdue,
  dueToday: a.dueToday + b.dueToday,
  waiting: a.waiting + b.waiting,
  finishedToday: a.finishedToday + b.finishedToday,
});
