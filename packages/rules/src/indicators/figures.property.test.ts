/** Figures against a slow, obvious recomputation: every dossier played again for every question. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { logs } from '../../test/random-log.ts';
import { judgedPromise, punctuality, replay, type DossierState } from '../dossier/index.ts';
import { calendar } from '../dossier/dossier.examples.ts';
import { toLocalDate, workingDaysBetween } from '../working-time/index.ts';
import {
  addToCubes,
  boardOf,
  checkSumFaults,
  count,
  openLedger,
  parsePeriod,
  sumOf,
  type Board,
  type Counts,
  type CubeId,
  type CubeRow,
  type LoggedEvent,
} from './index.ts';

const facts = { field: 'Hộ tịch', level: 'commune' } as const;
const ledgerOf = () => openLedger({ calendar, factsOf: () => facts });

function fold(log: readonly LoggedEvent[]): CubeRow[] {
  const ledger = ledgerOf();
  const rows = new Map<string, CubeRow>();
  for (const logged of log) addToCubes(rows, ledger.take(logged));
  expect(ledger.held()).toBe(0);
  return [...rows.values()].filter(({ counts }) => Object.keys(counts).length > 0);
}

const byId = (rows: readonly CubeRow[]) =>
  rows
    .map(({ cube, startsOn, key, counts }) => [cube, startsOn, ...key, JSON.stringify(sorted(counts))].join(' | '))
    .toSorted();
const sorted = (counts: Counts) => Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** What is kept, of rows of one cube and key, as a board: by months, as the Center reads it. */
function boardFrom(rows: readonly CubeRow[], cube: CubeId, key: readonly string[], periodId: string): Board {
  const { fromOn, toOn } = parsePeriod(periodId);
  const own = rows.filter((row) => row.cube === cube && row.key.join() === key.join());
  return boardOf(
    sumOf(own.filter(({ startsOn }) => startsOn < fromOn).map(({ counts }) => counts)),
    sumOf(own.filter(({ startsOn }) => startsOn >= fromOn && startsOn <= toOn).map(({ counts }) => counts)),
  );
}

/** The same without a fold: where does every dossier stand at the end of each day, and what happened in between? */
function boardAgain(log: readonly LoggedEvent[], isOf: (state: DossierState) => boolean, periodId: string): Board {
  const { fromOn, toOn } = parsePeriod(periodId);
  const before: Counts = {};
  const during: Counts = {};
  const add = (to: Counts, measure: keyof Counts, by = 1) => (to[measure] = (to[measure] ?? 0) + by);
  for (const events of Map.groupBy(log, ({ dossierId }) => dossierId).values()) {
    const stateOn = (day: string): DossierState | null =>
      replay(events.filter(({ event }) => toLocalDate(event.at) <= day).map(({ event }) => event));
    const dayAhead = new Date(Date.parse(fromOn) - 86_400_000).toISOString().slice(0, 10);
    for (const [day, to, step] of [
      [dayAhead, before, 1],
      [toOn, during, 1],
      // What was there before is told by `before`; the period adds the difference.
      [dayAhead, during, -1],
    ] as const) {
      const state = stateOn(day);
      if (!state || !isOf(state)) continue;
      const { workflow, acceptedAt } = state;
      const isWaiting = workflow === 'submitted' || (workflow === 'supplementRequested' && acceptedAt === null);
      const stock = isWaiting
        ? 'waiting'
        : workflow === 'supplementRequested'
          ? 'pausedSupplement'
          : workflow === 'paymentRequired'
            ? 'pausedPayment'
            : workflow === 'suspended'
              ? 'pausedSuspension'
              : ['inTransit', 'accepted', 'appraised', 'approved'].includes(workflow)
                ? 'running'
                : null;
      if (!stock) continue;
      add(to, stock, step);
      const isAnew = state.fallenResults.some(({ kind }) => kind === 'superseded');
      const due = isWaiting || isAnew ? null : judgedPromise(state)?.due.dueOn;
      if (due && due <= day) add(to, stock === 'running' ? 'runningOverdue' : 'pausedOverdue', step);
    }
    let state: DossierState | null = null;
    for (const [index, { event }] of events.entries()) {
      const was: DossierState | null = state;
      const is = replay(events.slice(0, index + 1).map((one) => one.event));
      if (!is) throw new Error('An event leaves a dossier.');
      state = is;
      const day = toLocalDate(event.at);
      if (day < fromOn || day > toOn) continue;
      const isOpen = (one: DossierState) =>
        !['completed', 'returned', 'notAccepted', 'withdrawn', 'stopped'].includes(one.workflow);
      if (event.type === 'unitsSucceeded' && was && isOpen(is)) {
        const isUnreceived = is.acceptedAt === null;
        if (isOf(is)) add(during, isUnreceived ? 'movedWaiting' : 'moved');
        if (isOf(was)) add(during, isUnreceived ? 'movedWaiting' : 'moved', -1);
      }
      if (!isOf(is)) continue;
      if (event.type === 'submitted') add(during, 'filed');
      if (event.type === 'notAccepted') add(during, 'notAccepted');
      if (event.type === 'accepted') {
        add(during, 'received');
        add(
          during,
          is.channel === 'online' ? 'receivedOnline' : is.channel === 'post' ? 'receivedPost' : 'receivedCounter',
        );
      }
      if (event.type === 'resultReissued') add(during, 'reopened');
      if (event.type === 'stopped') add(during, is.acceptedAt === null ? 'stoppedBeforeIntake' : 'stopped');
      if (event.type === 'withdrawn') add(during, is.acceptedAt === null ? 'withdrawnBeforeIntake' : 'withdrawn');
      if (is.workflow === 'completed' && was?.workflow !== 'completed') {
        const isFirst = !is.fallenResults.some(({ kind }) => kind === 'superseded');
        const how = punctuality(is);
        if (!isFirst) add(during, 'finishedAgain');
        else {
          if (is.outcome === 'refused') add(during, 'refused');
          add(during, how === 'early' ? 'finishedEarly' : how === 'late' ? 'finishedLate' : 'finishedOnTime');
        }
      }
    }
  }
  return boardOf(before, during);
}

const periods = ['2026-10', '2026-11', '2026-12', '2026-Q4', '2026', '2027-01'];
const agencies = ['agency-b', 'agency-w', 'agency-z'];

it('figures of every unit and period are those of a recomputation over the raw log, and their check sums hold', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const rows = fold(log);
      for (const period of periods) {
        const whole = boardFrom(rows, 'province', [], period);
        expect(whole).toEqual(boardAgain(log, () => true, period));
        expect(checkSumFaults(whole)).toEqual([]);
        for (const id of agencies) {
          const board = boardFrom(rows, 'competent', [id], period);
          expect(board).toEqual(boardAgain(log, ({ competentUnit }) => competentUnit.id === id, period));
          expect(checkSumFaults(board)).toEqual([]);
        }
        for (const id of ['dept-a', 'dept-far']) {
          const board = boardFrom(rows, 'receiving', [id], period);
          expect(board).toEqual(boardAgain(log, ({ receivingUnit }) => receivingUnit.id === id, period));
          expect(checkSumFaults(board)).toEqual([]);
        }
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

it('times taken, promised and allowed are those of each dossier, one by one', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const again = { took: 0, promised: 0, allowed: 0, dated: 0, underLaw: 0 };
      for (const events of Map.groupBy(log, ({ dossierId }) => dossierId).values()) {
        const first = events.findIndex((_, at) => stateAt(events, at)?.workflow === 'completed');
        const state = stateAt(events, first);
        if (!state?.acceptedAt || !state.completedAt) continue;
        const from = toLocalDate(state.acceptedAt);
        const upTo = (day: string) => Math.max(0, workingDaysBetween(calendar, from, day));
        again.took += upTo(toLocalDate(state.completedAt));
        const due = judgedPromise(state)?.due.dueOn;
        const law = state.statutory?.due.dueOn;
        if (due) again.promised += upTo(due);
        if (due) again.dated += 1;
        if (law) again.allowed += upTo(law);
        if (law) again.underLaw += 1;
      }
      const sums = sumOf(
        fold(log)
          .filter(({ cube }) => cube === 'province')
          .map(({ counts }) => counts),
      );
      expect({
        took: count(sums, 'tookWorkingDays'),
        promised: count(sums, 'promisedWorkingDays'),
        allowed: count(sums, 'statutoryWorkingDays'),
        dated: count(sums, 'finishedEarly', 'finishedOnTime', 'finishedLate'),
        underLaw: count(sums, 'finishedUnderStatutory'),
      }).toEqual(again);
    }),
    { numRuns: 100 },
  );
}, 60_000);

const stateAt = (events: readonly LoggedEvent[], at: number): DossierState | null =>
  replay(events.slice(0, at + 1).map(({ event }) => event));

it('order and repetition change nothing: a log shuffled and told twice gives the same rows', () => {
  fc.assert(
    fc.property(
      logs.chain((log) =>
        fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 })),
      ),
      ([log, shuffled]) => {
        expect(byId(fold(shuffled))).toEqual(byId(fold(log)));
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

it('days add up to months, and the parts of every cube to the province', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const rows = fold(log);
      const sum = (cube: CubeId) => sorted(sumOf(rows.filter((row) => row.cube === cube).map(({ counts }) => counts)));
      for (const cube of ['province-day', 'competent', 'receiving', 'procedure', 'whole'] as const) {
        const more = sumOf(rows.filter((row) => row.cube === cube).map(({ counts }) => counts));
        expect(sorted(more)).toEqual(sum('province'));
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);

it('meets every kind of move, so that nothing above holds for want of cases', () => {
  const met = new Set(fc.sample(logs, { numRuns: 200, seed: 7 }).flatMap((log) => log.map(({ event }) => event.type)));
  for (const type of [
    'supplementRequested',
    'supplementAnswered',
    'paymentRequired',
    'suspended',
    'resumed',
    'reappointed',
    'refused',
    'stamped',
    'signed',
    'returned',
    'withdrawn',
    'stopped',
    'notAccepted',
    'resultReissued',
    'unitsSucceeded',
    'takenOver',
  ] as const)
    expect(met, type).toContain(type);
});

it('keeps out of order what it cannot place, until it can', () => {
  const log = fc.sample(logs, { numRuns: 1, seed: 3 })[0]?.filter(({ dossierId }) => dossierId === 'dos_0') ?? [];
  const ledger = ledgerOf();
  const [first, ...rest] = log;
  for (const logged of rest) expect(ledger.take(logged)).toEqual([]);
  expect(ledger.held()).toBe(rest.length);
  const all = first ? ledger.take(first) : [];
  expect(count(sumOf(all.map(({ counts }) => counts)), 'filed')).toBe(1);
  expect(ledger.held()).toBe(0);
});
