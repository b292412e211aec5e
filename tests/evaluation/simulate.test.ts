/** Made-up traffic: the same from the same seed, settled by the rules, with figures that the log bears out. */
import { boardOf, checkSumFaults, count, countedRatings, sumOf } from '@hcc/rules/indicators';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyImport, type Center, pilotFilingMode } from '@hcc/center/app';
import { readCatalogueFile } from '../../packages/center/src/catalogue/import/read-files-node.ts';
import type { Db } from '../../packages/center/src/db/db.ts';
import { sqlStores } from '../../packages/center/src/db/sql-stores.ts';
import { rebuildFigures } from '../../packages/center/src/evaluation/rebuild-figures.ts';
import { readCenter } from '../../packages/center/src/process/center-files.ts';
import { shippedFile } from '../../packages/center/src/process/settings.ts';
import { simulate } from '../../packages/center/src/simulation/simulate.ts';
import { databaseKinds, openTestDb } from '../../packages/center/test/test-databases.ts';

const until = new Date('2026-11-20T17:00:00+07:00');
const asked = { dossiers: 500, seed: 7, from: new Date('2026-01-05T00:00:00+07:00'), until };

describe.each(databaseKinds)('on %s', (kind) => {
  let db: Db;
  let center: Center;

  const open = async (): Promise<Db> => {
    const opened = await openTestDb(kind);
    const { records } = await readCatalogueFile(shippedFile('catalogue/starter.json'));
    await applyImport(sqlStores(opened), { records, asOfOn: '2026-01-01', filingModeOf: pilotFilingMode });
    return opened;
  };
  beforeEach(async () => {
    ({ center } = await readCenter(shippedFile('profiles/quangninh.json'), null));
    db = await open();
  });
  afterEach(() => db.close());

  const figures = async (of: Db): Promise<string[]> =>
    (
      await of.query<{ cube: string; key: string; starts_on: string; counts: object }>(
        `select cube, key, starts_on, counts from evaluation_cells`,
      )
    )
      .map((row) =>
        JSON.stringify({ ...row, counts: Object.entries(row.counts).toSorted(([a], [b]) => (a < b ? -1 : 1)) }),
      )
      .toSorted();

  it('leaves the figures that the log itself comes to, and their check sums hold', async () => {
    const { events } = await simulate(db, center, asked);
    expect(events).toBeGreaterThan(asked.dossiers * 3);
    const simulated = await figures(db);
    await rebuildFigures({ stores: sqlStores(db), center, clock: { now: () => until } });
    expect(await figures(db)).toEqual(simulated);
    const rows = await sqlStores(db).evaluation.rows('province', { from: '2026-01-01', to: '2026-11-01' });
    const sums = sumOf(rows.map(({ counts }) => counts));
    for (const measure of [
      ...countedRatings,
      'reappointed',
      'reappointedInTime',
      'fieldsPrefilled',
      'papersHeld',
      'papersScanned',
    ] as const)
      expect(count(sums, measure), measure).toBeGreaterThan(0);
    const board = boardOf({}, sums);
    expect(checkSumFaults(board)).toEqual([]);
    expect(board.notReceived.filed).toBe(asked.dossiers);
    for (const some of [board.resolved.early, board.resolved.late, board.resolved.refused, board.inProgress.total])
      expect(some).toBeGreaterThan(0);
  });

  it('is the same from the same seed, and another from another', async () => {
    await simulate(db, center, asked);
    const [again, other] = [await open(), await open()];
    try {
      await simulate(again, center, asked);
      await simulate(other, center, { ...asked, seed: 8 });
      expect(await figures(again)).toEqual(await figures(db));
      expect(await figures(other)).not.toEqual(await figures(db));
    } finally {
      await again.close();
      await other.close();
    }
  });

  it('nothing of it lies ahead of its last moment, and nothing happens at Tết at a counter', async () => {
    await simulate(db, center, asked);
    const [latest] = await db.query<{ at: string }>('select max(at) as at from dossier_events');
    expect(Date.parse(latest?.at ?? '')).toBeLessThanOrEqual(until.getTime());
    // New Year's Day of the lunar calendar, 2026.
    const counter = await db.query(
      `select 1 from dossier_events where type = 'submitted' and event->>'channel' <> 'online'
         and (at at time zone 'Asia/Ho_Chi_Minh')::date = '2026-02-17'`,
    );
    expect(counter).toEqual([]);
  });
});
