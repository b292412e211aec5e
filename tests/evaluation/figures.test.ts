/** Figures as the database keeps them: each event once, whatever happens, and the same numbers when made anew. */
import {
  addToCubes,
  boardOf,
  checkSumFaults,
  count,
  openLedger,
  sumOf,
  type CubeRow,
  type LoggedEvent,
} from '@hcc/rules/indicators';
import {
  agencyElsewhere,
  commands,
  context,
  decidesAt,
  electronicMoves,
  onSiteMoves,
  plain,
  play,
  type Move,
} from '../../packages/rules/src/dossier/dossier.examples.ts';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sqlStores } from '../../packages/center/src/db/sql-stores.ts';
import type { Db } from '../../packages/center/src/db/db.ts';
import { readCenter } from '../../packages/center/src/process/center-files.ts';
import { shippedFile } from '../../packages/center/src/process/settings.ts';
import type { Ports } from '@hcc/center/app';
import { databaseKinds, openTestDb } from '../../packages/center/test/test-databases.ts';
import { countRatings } from '../../packages/center/src/evaluation/count-ratings.ts';
import { createFigureKeeper } from '../../packages/center/src/evaluation/keep-figures.ts';
import { comparedCubes, hasHappened, partSumsOf } from '../../packages/center/src/evaluation/part-sums.ts';
import { migrationsDirectory } from '../../packages/center/src/db/migrate.ts';
import { rebuildFigures } from '../../packages/center/src/evaluation/rebuild-figures.ts';

describe.each(databaseKinds)('on %s', (kind) => {
  let db: Db;
  let ports: Pick<Ports, 'stores' | 'center' | 'clock'>;

  beforeEach(async () => {
    const [opened, { center }] = await Promise.all([
      openTestDb(kind),
      readCenter(shippedFile('profiles/quangninh.json'), null),
    ]);
    db = opened;
    ports = { stores: sqlStores(db), center, clock: { now: () => new Date('2026-12-01T08:00:00+07:00') } };
  }, 60_000);
  afterEach(() => db.close());

  const lives: readonly (readonly Move[])[] = [electronicMoves, onSiteMoves, ...Object.values(plain)];
  const logOf = (moves: readonly Move[], dossierId: string): LoggedEvent[] =>
    play(moves).events.map((event, index) => ({ dossierId, sequence: index + 1, event }));

  /** As `keepChange` leaves them: the events and the message that they are to be counted. */
  async function happen(log: readonly LoggedEvent[]): Promise<void> {
    const [first] = log;
    const last = log.at(-1);
    if (!first || !last) return;
    const { dossierId } = first;
    await db.query(
      `insert into dossiers (id, workflow, record, version) values ($1, 'submitted', '{}', 1) on conflict (id) do nothing`,
      [dossierId],
    );
    await ports.stores.transaction(async (tx) => {
      await tx.dossiers.appendEvents(
        dossierId,
        first.sequence,
        log.map(({ event }) => event),
      );
      const payload = { dossierId, first: first.sequence, last: last.sequence };
      await tx.outbox.add({ topic: 'dossier-tally', payload });
    });
  }

  /** The cells, and the few sums beside them by which parts are compared. */
  const kept = async (): Promise<string[]> => [...(await keptCells()), ...(await keptParts())];
  const keptCells = async (): Promise<string[]> =>
    (
      await db.query<{ cube: string; key: string; starts_on: string; counts: Record<string, number> }>(
        `select cube, key, starts_on, counts from evaluation_cells where counts <> '{}'`,
      )
    )
      .map(({ cube, key, starts_on, counts }) => `${cube} ${key} ${starts_on} ${inOrder(counts)}`)
      .toSorted();
  const keptParts = async (): Promise<string[]> =>
    (await db.query<Record<string, string | number>>(`select * from evaluation_parts order by cube, starts_on, id`))
      .filter(({ rated, happened, moved, moved_waiting: waiting }) =>
        [rated, happened, moved, waiting].some((n) => n !== 0),
      )
      .map((row) => JSON.stringify(row));
  const inOrder = (counts: object): string =>
    JSON.stringify(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)));

  it('count what happened, step by step, to the same sums as the whole log at once', async () => {
    const keep = createFigureKeeper(ports);
    const logs = lives.map((moves, index) => logOf(moves, `dos_${index}`));
    const longest = Math.max(...logs.map((log) => log.length));
    for (let step = 0; step < longest; step++) {
      for (const log of logs) await happen(log.slice(step, step + 1));
      await keep();
    }
    const ledger = openLedger({ calendar: ports.center.calendar, factsOf: () => ({ field: '', level: '' }) });
    const rows = new Map<string, CubeRow>();
    for (const logged of logs.flat()) addToCubes(rows, ledger.take(logged));
    expect(await keptCells()).toEqual(
      [...rows.values()]
        .filter(({ counts }) => Object.keys(counts).length > 0)
        .map(({ cube, key, startsOn, counts }) => `${cube} ${JSON.stringify(key)} ${startsOn} ${inOrder(counts)}`)
        .toSorted(),
    );
    const [province] = await ports.stores.evaluation.rows('province', { from: '2026-11-01', to: '2026-11-01' });
    expect(count(province?.counts ?? {}, 'filed')).toBe(lives.length);
  });

  it('count nothing twice and lose nothing when the worker dies before its end', async () => {
    const keep = createFigureKeeper(ports);
    await happen(logOf(electronicMoves, 'dos_1'));
    const { transaction } = ports.stores;
    const dying = createFigureKeeper({
      ...ports,
      stores: {
        ...ports.stores,
        transaction: (work, options) =>
          transaction(async (tx) => {
            await work(tx);
            throw new Error('killed');
          }, options),
      },
    });
    await expect(dying()).rejects.toThrow('killed');
    expect(await kept()).toEqual([]);
    await keep();
    const once = await kept();
    expect(once.length).toBeGreaterThan(0);
    await keep();
    expect(await kept()).toEqual(once);
  });

  it('are the same when two workers are at it at once', async () => {
    for (const [index, moves] of lives.entries()) await happen(logOf(moves, `dos_${index}`));
    await Promise.all([createFigureKeeper(ports)(), createFigureKeeper(ports)()]);
    await createFigureKeeper(ports)();
    const together = await kept();
    await rebuildFigures(ports);
    expect(together).toEqual(await kept());
  });

  it('are the same numbers when made anew, with some of it counted before and some not', async () => {
    const keep = createFigureKeeper(ports);
    for (const [index, moves] of lives.entries()) {
      await happen(logOf(moves, `dos_${index}`).slice(0, 2));
      if (index % 2 === 0) await keep();
    }
    const { events } = await rebuildFigures(ports);
    const anew = await kept();
    // Nothing is left that would be counted a second time.
    await keep();
    expect(await kept()).toEqual(anew);
    for (const [index, moves] of lives.entries()) await happen(logOf(moves, `dos_${index}`).slice(2));
    await keep();
    const followed = await kept();
    const whole = await rebuildFigures(ports);
    expect(await kept()).toEqual(followed);
    expect([events, whole.events]).toEqual([
      lives.reduce((sum, moves) => sum + Math.min(2, play(moves).events.length), 0),
      lives.reduce((sum, moves) => sum + play(moves).events.length, 0),
    ]);
  });

  it('count each rating once, with two workers at it and a third that died, and the same when made anew', async () => {
    await happen(logOf(electronicMoves, 'dos_1'));
    for (let number = 0; number < 40; number++)
      await ports.stores.transaction((tx) =>
        tx.ratings.keep(
          {
            unitId: number % 2 === 0 ? 'agency-b' : 'dept-a',
            role: number % 2 === 0 ? 'competent' : 'receiving',
            procedureCode: '1.001193',
            ratedOn: number % 3 === 0 ? '2026-10-31' : '2026-11-01',
            occasion: 'result',
            overall: number % 5 === 0 ? 'notSatisfied' : 'satisfied',
            answers: {},
            words: null,
          },
          // Four people, each ten times: three of each count.
          { mark: `mark-${number}`, source: `source-${number % 4}`, month: '2026-11-01', mostOfOneSource: 3 },
        ),
      );
    const { transaction } = ports.stores;
    const dying: Ports['stores'] = {
      ...ports.stores,
      transaction: (work, options) =>
        transaction(async (tx) => {
          await work(tx);
          throw new Error('killed');
        }, options),
    };
    await expect(countRatings({ stores: dying })).rejects.toThrow('killed');
    await Promise.all([createFigureKeeper(ports)(), createFigureKeeper(ports)()]);
    await createFigureKeeper(ports)();
    const followed = await kept();
    const rows = await ports.stores.evaluation.rows('province', { from: '2026-10-01', to: '2026-11-30' });
    const sum = (...measures: Parameters<typeof count>[1][]): number =>
      rows.reduce((all, { counts }) => all + count(counts, ...measures), 0);
    expect([sum('ratedSatisfied', 'ratedNotSatisfied'), sum('ratedRepeatedly')]).toEqual([12, 28]);
    await rebuildFigures(ports);
    expect(await kept()).toEqual(followed);
    await createFigureKeeper(ports)();
    expect(await kept()).toEqual(followed);
  });

  it('count an event once that is told of twice, in whatever order they are told of', async () => {
    const keep = createFigureKeeper(ports);
    const log = logOf(electronicMoves, 'dos_1');
    await happen(log);
    await keep();
    const once = await kept();
    await ports.stores.evaluation.clear();
    // The last event first, and each of them twice.
    for (const { sequence } of log.toReversed())
      for (const _ of [1, 2])
        await ports.stores.outbox.add({
          topic: 'dossier-tally',
          payload: { dossierId: 'dos_1', first: sequence, last: sequence },
        });
    await keep();
    expect(await kept()).toEqual(once);
    const [first] = log;
    // The log itself has no place for an event twice.
    if (first) await expect(ports.stores.dossiers.appendEvents('dos_1', 1, [first.event])).rejects.toThrow(/duplicate/);
  });

  it('of a unit that is closed in the middle of a month go over to those that follow it, and every check sum holds', async () => {
    const keep = createFigureKeeper(ports);
    const move = plain.accepted;
    const moved = [...move, [commands.followSuccessors, context({ actor: { kind: 'center' } })]] as const;
    // Two go to one unit that follows, a third one was settled before.
    await happen(logOf(moved, 'dos_1'));
    await happen(logOf([...moved], 'dos_2'));
    await happen(logOf(electronicMoves, 'dos_3'));
    await keep();
    const boardFor = async (id: string) => {
      const rows = await ports.stores.evaluation.rows('competent', { key: [id], from: '2026-01-01', to: '2026-12-01' });
      return boardOf({}, sumOf(rows.map(({ counts }) => counts)));
    };
    const [old, next] = [await boardFor(decidesAt.id), await boardFor(agencyElsewhere.id)];
    expect([checkSumFaults(old), checkSumFaults(next)]).toEqual([[], []]);
    expect(old).toMatchObject({ received: { total: 3 }, moved: -2, resolved: { total: 1 }, inProgress: { total: 0 } });
    expect(next).toMatchObject({ received: { total: 0 }, moved: 2, inProgress: { total: 2 } });
  });

  it('compare the parts by the same sums as their cells have, month by month and those of before the sums as well', async () => {
    const keep = createFigureKeeper(ports);
    const { evaluation } = ports.stores;
    const moved = [...plain.accepted, [commands.followSuccessors, context({ actor: { kind: 'center' } })]] as const;
    for (const [index, moves] of [...lives, moved].entries()) {
      const log = logOf(moves, `dos_${index}`);
      await happen(log.slice(0, 1));
      await keep();
      await happen(log.slice(1));
    }
    await keep();
    const asked = { from: '2026-01-01', to: '2026-12-31' };
    for (const cube of comparedCubes) {
      const cells = Map.groupBy(await evaluation.rows(cube, asked), ({ key: [id = ''] }) => id);
      const again = [...cells]
        .map(([id, rows]) => ({ id, ...partSumsOf(sumOf(rows.map(({ counts }) => counts))) }))
        .filter(hasHappened);
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
      expect((await evaluation.parts(cube, asked)).toSorted(byId), cube).toEqual(again.toSorted(byId));
      expect(again.length).toBeGreaterThan(0);
    }
    const parts = await keptParts();
    await db.query('delete from evaluation_parts');
    const name = (await readdir(migrationsDirectory)).find((one) => one.endsWith('_evaluation_parts.sql')) ?? '';
    const migration = await readFile(join(migrationsDirectory, name), 'utf8');
    await db.query(migration.slice(migration.indexOf('insert into')));
    expect(await keptParts()).toEqual(parts);
  });

  it('reads a log longer than a page, cut in the middle of a dossier', async () => {
    const all = logOf(electronicMoves, 'dos_a');
    await happen(all);
    await happen(logOf(onSiteMoves, 'dos_b'));
    const first = await ports.stores.dossiers.eventsAfter(null, 3);
    const rest = await ports.stores.dossiers.eventsAfter({ dossierId: 'dos_a', sequence: 3 }, 100);
    expect(first).toEqual(all.slice(0, 3));
    expect([...first, ...rest]).toHaveLength(all.length + play(onSiteMoves).events.length);
  });
});
