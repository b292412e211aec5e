import { describe, expect, it } from 'vitest';
import type { Counts } from '../indicators/index.ts';
import { adviceOf, adviceRules, type ProcedureSums } from './index.ts';

const birth = { code: '1.001193', name: 'Đăng ký khai sinh' };
const paper = { id: 'to-khai', name: 'Tờ khai' };
const sums = (counts: Counts, more: Partial<ProcedureSums> = {}): ProcedureSums => ({
  procedure: birth,
  counts: { received: 100, ...counts },
  components: [],
  committed: { unit: 'workingDay', amount: 10 },
  ...more,
});
const only = (counts: Counts, more: Partial<ProcedureSums> = {}) => adviceOf([sums(counts, more)]);

describe('days that are lost', () => {
  const late: Counts = {
    finishedEarly: 60,
    finishedOnTime: 20,
    finishedLate: 20,
    lateWorkingDays: 90,
    spentAppraisal: 400,
    lateSpentAppraisal: 120,
    spentApproval: 180,
    lateSpentApproval: 100,
  };

  it('are lost where late dossiers stand longer than the others', () => {
    const [lost] = only(late).lostDays.items;
    expect(lost).toMatchObject({
      procedure: birth,
      lateWorkingDays: 90,
      late: { numerator: 20, denominator: 100 },
      why: 'approval',
    });
    // Of 20 late and 80 others: 100 / 20 - 80 / 80 at the approval, 120 / 20 - 280 / 80 before it.
    expect(lost?.steps).toEqual([
      {
        stage: 'approval',
        late: { numerator: 100, denominator: 20 },
        inTime: { numerator: 80, denominator: 80 },
        excess: 4,
      },
      {
        stage: 'appraisal',
        late: { numerator: 120, denominator: 20 },
        inTime: { numerator: 280, denominator: 80 },
        excess: 2.5,
      },
    ]);
  });

  it('name the papers that were asked for, the most often first', () => {
    const components = [
      { component: { id: 'other', name: null }, counts: { askedMissing: 1 } },
      { component: paper, counts: { askedMissing: 2, askedFaulty: 3 } },
    ];
    expect(only(late, { components }).lostDays.items[0]?.askedFor).toEqual([
      { component: paper, askedFor: { numerator: 5, denominator: 6 } },
      { component: { id: 'other', name: null }, askedFor: { numerator: 1, denominator: 6 } },
    ]);
  });

  it('are none where nothing was late', () => {
    expect(only({ finishedOnTime: 100 }).lostDays).toEqual({ items: [], total: 0 });
  });

  it('have no reason where late dossiers stand nowhere longer', () => {
    const even = { finishedOnTime: 50, finishedLate: 50, spentAppraisal: 100, lateSpentAppraisal: 50 };
    expect(only(even).lostDays.items[0]?.why).toBeNull();
  });
});

describe('a shorter time', () => {
  it('is the shortest that enough would have kept', () => {
    const [shorter] = only({ worked2: 60, worked5: 36, worked10: 4 }).shorterTime.items;
    expect(shorter).toMatchObject({
      committedWorkingDays: 10,
      proposedWorkingDays: 5,
      stillOnTime: { numerator: 96, denominator: 100 },
    });
    expect(shorter?.within.map(({ workingDays, stillOnTime }) => [workingDays, stillOnTime.numerator])).toEqual([
      [1, 0],
      [2, 60],
      [3, 60],
      [4, 60],
      [5, 96],
      [7, 96],
    ]);
  });

  it.each<[string, Counts, Partial<ProcedureSums>]>([
    ['where too many would come late', { worked2: 90, worked10: 10 }, {}],
    ['where it is promised in other units', { worked2: 100 }, { committed: { unit: 'calendarDay', amount: 10 } }],
    ['where the ways of filing are promised different things', { worked2: 100 }, { committed: null }],
    ['where one day is promised already', { worked0: 100 }, { committed: { unit: 'workingDay', amount: 1 } }],
    ['from few that were settled', { worked2: 29 }, {}],
  ])('is not proposed %s', (_, counts, more) => {
    expect(only(counts, more).shorterTime.total).toBe(0);
  });
});

describe('full online service', () => {
  const ripe: Counts = {
    receivedOnline: 70,
    granted: 80,
    grantedElectronic: 60,
    finishedWithoutSupplement: 75,
    finishedAfterOneSupplement: 5,
  };

  it('is for what is mostly filed and settled so, and seldom incomplete', () => {
    expect(only(ripe).fullOnline.items).toEqual([
      {
        procedure: birth,
        filedOnline: { numerator: 70, denominator: 100 },
        electronicResults: { numerator: 60, denominator: 80 },
        withoutSupplement: { numerator: 75, denominator: 80 },
      },
    ]);
  });

  it.each<[string, Counts]>([
    ['what is there already', { receivedOnline: 99, grantedElectronic: 80 }],
    ['what is filed at counters', { receivedOnline: 49 }],
    ['what ends on paper', { grantedElectronic: 39 }],
    ['what is often incomplete', { finishedWithoutSupplement: 10 }],
    ['what was never granted', { granted: 0, grantedElectronic: 0 }],
  ])('is not for %s', (_, counts) => {
    expect(only({ ...ripe, ...counts }).fullOnline.total).toBe(0);
  });
});

describe('fewer papers', () => {
  const asked = (counts: Counts) => only({}, { components: [{ component: paper, counts }] }).fewerComponents;

  it('are those that had to be asked for', () => {
    expect(asked({ askedMissing: 3, askedFaulty: 2 }).items).toEqual([
      { procedure: birth, component: paper, askedFor: { numerator: 5, denominator: 100 }, missing: 3, faulty: 2 },
    ]);
  });

  it('are not those that seldom had to', () => {
    expect(asked({ askedMissing: 4 }).total).toBe(0);
  });
});

describe('what is told', () => {
  it('says nothing of few dossiers, and how many procedures that leaves', () => {
    const late: Counts = { finishedLate: 20, lateWorkingDays: 40 };
    const advice = adviceOf([sums(late), sums({ ...late, received: 29 }), sums({ received: 0 })]);
    expect(advice.looked).toEqual({ numerator: 1, denominator: 2 });
    expect(advice.lostDays.total).toBe(1);
    expect(advice.ruleVersion).toBe(adviceRules.version);
  });

  it('is what weighs most, whatever order it came in', () => {
    const all = Array.from({ length: 40 }, (_, index) =>
      sums(
        { finishedLate: 5, lateWorkingDays: index },
        { procedure: { code: `1.${String(100_000 + index)}`, name: '' } },
      ),
    );
    const told = adviceOf(all).lostDays;
    expect(told.total).toBe(40);
    expect(told.items.map(({ lateWorkingDays }) => lateWorkingDays)).toEqual(
      Array.from({ length: adviceRules.most }, (_, index) => 39 - index),
    );
    expect(adviceOf(all.toReversed()).lostDays).toEqual(told);
  });
});
