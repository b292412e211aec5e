/**
 * The dossiers behind a figure, found with what made it: each that was touched in the period is played from its
 * beginning, and stands here when it added something. So what is listed comes to the figure, and no second reckoning
 * can differ from the first.
 */
import { type FlowMeasure, type Increment, openLedger, type Period } from '@hcc/rules/indicators';
import type { CountedDossier, UnitRole } from '@hcc/schemas';
import { createFactsReader } from '../evaluation/keep-figures.ts';
import type { Center, Repositories } from '../ports.ts';

export interface Behind {
  measure: FlowMeasure;
  period: Pick<Period, 'fromOn' | 'toOn'>;
  unitId: string | null;
  role: UnitRole;
  procedureCode: string | null;
}

/** Dossiers read at once, and at most for one page: a rare thing in a large log comes in several short pages. */
const batchSize = 200;
const mostBatches = 10;

/** @returns a page by id, and the id to go on after; null at the end. */
export async function dossiersBehind(
  stores: Repositories,
  { calendar }: Pick<Center, 'calendar'>,
  asked: Behind,
  { after, limit }: { after: string | null; limit: number },
): Promise<{ items: CountedDossier[]; next: string | null }> {
  const factsOf = createFactsReader();
  const items: CountedDossier[] = [];
  let last = after;
  for (let batch = 0; batch < mostBatches; batch++) {
    const ids = await stores.dossiers.touchedIn({ ...spanOf(asked), after: last, limit: batchSize });
    const log = Map.groupBy(await stores.dossiers.eventsOf(ids), ({ dossierId }) => dossierId);
    const ledger = openLedger({ calendar, factsOf: await factsOf(stores, [...log.values()].flat()) });
    for (const id of ids) {
      const events = log.get(id) ?? [];
      const first = events[0]?.event;
      const increments = events.flatMap((logged) => ledger.take(logged)).filter((one) => isOf(one, asked));
      const count = increments.reduce((sum, { counts }) => sum + (counts[asked.measure] ?? 0), 0);
      const [counted] = increments;
      last = id;
      if (count === 0 || !counted || first?.type !== 'submitted') continue;
      items.push({ id, code: first.code, procedureCode: first.procedureCode, countedOn: counted.on, count });
      if (items.length === limit) return { items, next: id };
    }
    if (ids.length < batchSize) return { items, next: null };
  }
  return { items, next: last };
}

/** Whatever counts on a day follows an event of that day: a clock that was set back moves an event to the day of the one before. */
const spanOf = ({ period, unitId, procedureCode }: Behind) => ({
  from: new Date(`${period.fromOn}T00:00:00+07:00`),
  to: new Date(Date.parse(`${period.toOn}T00:00:00+07:00`) + 24 * 3600 * 1000),
  unitId,
  procedureCode,
});

const isOf = ({ on, cell, counts }: Increment, { measure, period, unitId, role, procedureCode }: Behind): boolean =>
  counts[measure] !== undefined &&
  on >= period.fromOn &&
  on <= period.toOn &&
  (unitId === null || cell[role === 'competent' ? 'competentUnitId' : 'receivingUnitId'] === unitId) &&
  (procedureCode === null || cell.procedureCode === procedureCode);
