/**
 * What the Center keeps against a slow, obvious recomputation over its raw log: the whole life of every dossier, by
 * made-up traffic of several seeds, for every unit and several kinds of periods.
 */
import {
  boardOf,
  checkSumFaults,
  parsePeriod,
  sumOf,
  type Board,
  type CubeRow,
  type LoggedEvent,
} from '@hcc/rules/indicators';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardAgain } from '../../packages/rules/test/board-again.ts';
import { dossiersBehind } from '../../packages/center/src/advice/behind-figure.ts';
import { simulate } from '../../packages/center/src/simulation/simulate.ts';
import { openTestCenter, type TestCenter } from '../../packages/center/test/test-center.ts';

const until = new Date('2026-11-20T17:00:00+07:00');
const asked = { dossiers: 250, from: new Date('2026-03-02T00:00:00+07:00'), until };
const periods = ['2026-03', '2026-06', '2026-Q3', '2026', '2026-11'];

describe.each([3, 11])('of seed %i', (seed) => {
  let center: TestCenter;
  let log: LoggedEvent[];
  beforeAll(async () => {
    center = await openTestCenter();
    await simulate(center.db, center.ports.center, { ...asked, seed });
    log = await center.ports.stores.dossiers.eventsAfter(null, 1_000_000);
  }, 60_000);
  afterAll(() => center.close());

  const boardsOf = (rows: readonly CubeRow[], period: string): Board => {
    const { fromOn, toOn } = parsePeriod(period);
    // A due day that lies ahead is no overdue dossier yet: the log ends before it.
    const countsIn = (isIn: (row: CubeRow) => boolean) => sumOf(rows.filter(isIn).map(({ counts }) => counts));
    return boardOf(
      countsIn(({ startsOn }) => startsOn < fromOn),
      countsIn(({ startsOn }) => startsOn >= fromOn && startsOn <= toOn),
    );
  };

  it.each(['competent', 'receiving'] as const)(
    'boards of every %s unit are those of the log, and their sums hold',
    async (role) => {
      const kept = Map.groupBy(
        await center.ports.stores.evaluation.rows(role, { from: '2000-01-01', to: '2100-01-01' }),
        ({ key: [id = ''] }) => id,
      );
      const unitOf = new Map(
        log.flatMap(({ dossierId, event }) =>
          event.type === 'submitted'
            ? [[dossierId, (role === 'competent' ? event.competentUnit : event.receivingUnit).id] as const]
            : [],
        ),
      );
      const logs = Map.groupBy(log, ({ dossierId }) => unitOf.get(dossierId) ?? '');
      expect([...kept.keys()].toSorted()).toEqual([...logs.keys()].toSorted());
      expect(kept.size).toBeGreaterThan(5);
      for (const [id, own] of logs)
        for (const period of periods) {
          const board = boardsOf(kept.get(id) ?? [], period);
          expect(checkSumFaults(board), `${id} ${period}`).toEqual([]);
          expect(board, `${id} ${period}`).toEqual(boardAgain(own, () => true, period));
        }
    },
    60_000,
  );

  it('the dossiers behind a figure come to the figure, over as many pages as it takes', async () => {
    const { stores } = center.ports;
    const year = parsePeriod('2026');
    const rows = await stores.evaluation.rows('competent', { from: year.fromOn, to: year.toOn });
    const [busiest] = [...Map.groupBy(rows, ({ key: [id = ''] }) => id)].toSorted(
      ([, a], [, b]) => b.length - a.length,
    );
    if (!busiest) throw new Error('Nothing was counted.');
    const [unitId, own] = busiest;
    const counts = sumOf(own.map((row) => row.counts));
    for (const measure of ['received', 'finishedEarly', 'tookWorkingDays', 'supplementRequested'] as const) {
      const behind = {
        measure,
        period: year,
        unitId,
        role: 'competent',
        procedureCode: null,
      } as const;
      const found = [];
      let after: string | null = null;
      do {
        const page = await dossiersBehind(stores, center.ports.center, behind, { after, limit: 3 });
        found.push(...page.items);
        after = page.next;
      } while (after !== null);
      expect(
        found.reduce((sum, { count }) => sum + count, 0),
        measure,
      ).toBe(counts[measure] ?? 0);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    }
    expect(counts.received).toBeGreaterThan(3);
  });
});
