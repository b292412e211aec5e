/** Figures against a slow, obvious recomputation: every dossier played again for every question. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { boardAgain } from '../../test/board-again.ts';
import { logs } from '../../test/random-log.ts';
import { judgedPromise, replay, type DossierState, type PaperCount } from '../dossier/index.ts';
import { calendar } from '../dossier/dossier.examples.ts';
import { toLocalDate, workingDaysBetween } from '../working-time/index.ts';
import {
  addToCubes,
  boardOf,
  checkSumFaults,
  count,
  lateSpentMeasure,
  openLedger,
  parsePeriod,
  spentMeasure,
  stages,
  sumOf,
  workedMeasures,
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

it('the days of all stages are the days it took, of the late ones too, and each with a date is in one class', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const all = sumOf(fold(log).flatMap(({ cube, counts }) => (cube === 'province' ? [counts] : [])));
      expect(count(all, ...stages.map(spentMeasure))).toBe(count(all, 'tookWorkingDays'));
      for (const stage of stages)
        expect(count(all, lateSpentMeasure(stage))).toBeLessThanOrEqual(count(all, spentMeasure(stage)));
      expect(count(all, ...workedMeasures)).toBe(count(all, 'finishedEarly', 'finishedOnTime', 'finishedLate'));
    }),
    { numRuns: 150 },
  );
}, 60_000);

it('what was reused and digitised is what each life tells, and a life that does not tell it is counted as one', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const again: Counts = {};
      const add = (counts: Counts) => {
        for (const [name, more] of Object.entries(counts) as [keyof Counts, number][])
          if (more > 0) again[name] = (again[name] ?? 0) + more;
      };
      for (const events of Map.groupBy(log, ({ dossierId }) => dossierId).values()) {
        const [first] = events;
        if (first?.event.type !== 'submitted') throw new Error('A life begins with its filing.');
        if (events.some(({ event }) => event.type === 'accepted'))
          add({ ...(first.event.reuse ?? { reuseUncounted: 1 }) });
        const result = events[events.findIndex((_, at) => stateAt(events, at)?.workflow === 'completed')]?.event;
        if (!result) continue;
        const { papers } = result as { papers?: PaperCount };
        add(papers ? { papersOnPaper: papers.onPaper, papersScanned: papers.scanned } : { papersUncounted: 1 });
      }
      const kept = sumOf(fold(log).flatMap(({ cube, counts }) => (cube === 'province' ? [counts] : [])));
      const told = Object.fromEntries(Object.entries(kept).filter(([name]) => /^(?:fields|papers|reuse)/.test(name)));
      expect(sorted(told)).toEqual(sorted(again));
    }),
    { numRuns: 60 },
  );
}, 60_000);

it('papers that were asked for are those that the notices name, by procedure, month and paper', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const asked = new Map<string, number>();
      const procedures = new Map<string, string>();
      for (const { dossierId, event } of log) {
        if (event.type === 'submitted') procedures.set(dossierId, event.procedureCode);
        if (event.type !== 'supplementRequested') continue;
        for (const { componentId, fault } of event.items) {
          const key = `${procedures.get(dossierId)} ${componentId} ${toLocalDate(event.at).slice(0, 7)} ${fault}`;
          if (componentId !== undefined) asked.set(key, (asked.get(key) ?? 0) + 1);
        }
      }
      const kept = fold(log).flatMap(({ cube, key, startsOn, counts }) =>
        cube === 'component'
          ? (['askedMissing', 'askedFaulty'] as const).flatMap((measure) =>
              counts[measure]
                ? [
                    [
                      `${key.join(' ')} ${startsOn.slice(0, 7)} ${measure.slice(5).toLowerCase()}`,
                      counts[measure],
                    ] as const,
                  ]
                : [],
            )
          : [],
      );
      expect(new Map(kept)).toEqual(asked);
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
