import { describe, expect, it } from 'vitest';
import { decision766 } from './sets/decision-766.ts';
import {
  begunPeriod,
  evaluate,
  FuturePeriod,
  indicatorSets,
  monthsUpTo,
  parsePeriod,
  periodsUpTo,
  shareToTell,
  tookAtMost,
  UnknownRuleVersion,
  type Counts,
} from './index.ts';

const august = parsePeriod('2026-08');
const figure = (version: string, id: string, counts: Counts) =>
  evaluate(version, counts, august)
    .groups.flatMap(({ figures }) => figures)
    .find((one) => one.id === id);

describe('a figure', () => {
  it('tells what it was made from', () => {
    expect(
      figure('766/QĐ-TTg', 'onTime', {
        finishedEarly: 6,
        finishedOnTime: 3,
        finishedLate: 1,
        finishedUndated: 4,
        withdrawn: 2,
      }),
    ).toEqual({
      id: 'onTime',
      value: 0.9,
      noData: null,
      numerator: 9,
      denominator: 10,
      formula: '(finishedEarly + finishedOnTime) / (finishedEarly + finishedOnTime + finishedLate)',
      needs: null,
      exclusions: [
        { measure: 'finishedUndated', count: 4 },
        { measure: 'finishedAgain', count: 0 },
        { measure: 'withdrawn', count: 2 },
        { measure: 'stopped', count: 0 },
      ],
      ruleVersion: '766/QĐ-TTg',
      period: '2026-08',
      points: { reached: 18, of: 20 },
    });
  });

  it('is no data where nothing finished: neither 0 % nor 100 %', () => {
    expect(figure('766/QĐ-TTg', 'onTime', { received: 40, finishedUndated: 3 })).toMatchObject({
      value: null,
      noData: 'nothingCounted',
      points: null,
    });
  });

  it('says what it would need where dossiers cannot tell it', () => {
    expect(figure('766/QĐ-TTg', 'dossiersPaidOnline', { received: 4 })).toMatchObject({
      value: null,
      noData: 'notMeasured',
      needs: 'payments',
    });
  });

  it('is measured where any of its dossiers tells it, and says how many do not', () => {
    const of = (counts: Counts) => figure('public-board-2', 'papersDigitised', counts);
    expect(of({ papersUncounted: 4 })).toMatchObject({ value: null, noData: 'notMeasured', needs: 'digitisation' });
    expect(of({ granted: 2 })).toMatchObject({ value: null, noData: 'nothingCounted', needs: null });
    expect(of({ papersOnPaper: 4, papersScanned: 3, papersUncounted: 2 })).toMatchObject({
      value: 0.75,
      noData: null,
      needs: null,
      exclusions: [{ measure: 'papersUncounted', count: 2 }],
    });
    // The board as it was drawn before goes on saying what it said.
    expect(figure('public-board-1', 'papersDigitised', { papersOnPaper: 4 })).toMatchObject({ noData: 'notMeasured' });
  });

  it('scores no weight that nobody verified', () => {
    expect(figure('766/QĐ-TTg', 'dossiersOnline', { received: 4, receivedOnline: 3 })).toMatchObject({
      value: 0.75,
      points: null,
    });
  });

  it('of Circular 01/2018 is a mean of 2, 1 and 0 to one decimal', () => {
    const counts = { finishedEarly: 1, finishedOnTime: 1, finishedLate: 1 };
    expect(figure('01/2018/TT-VPCP', 'totalTime', { ...counts, finishedOnTime: 0 })).toMatchObject({ value: 1 });
    expect(figure('01/2018/TT-VPCP', 'totalTime', { ...counts, finishedEarly: 2 })).toMatchObject({ value: 1.3 });
    expect(
      figure('01/2018/TT-VPCP', 'contacts', { finishedWithoutSupplement: 2, finishedAfterMoreSupplements: 1 }),
    ).toMatchObject({ value: 1.3, denominator: 3 });
  });

  it('of nine tenths is the end of the class they fall into', () => {
    expect(tookAtMost({}, 0.9)).toBeNull();
    expect(tookAtMost({ took2: 9, took30: 1 }, 0.9)).toEqual({ days: 2 });
    expect(tookAtMost({ took2: 8, took30: 2 }, 0.9)).toEqual({ days: 30 });
    expect(tookAtMost({ tookLonger: 3 }, 0.9)).toEqual({ days: null });
  });
});

it.each([
  [0, 0],
  [1, 1],
  [0.9714, 0.971],
  [0.99999, 0.999],
  [0.00001, 0.001],
])('a share of %d is told as %d: all and none are told where they are so', (value, told) => {
  expect(shareToTell(value)).toBe(told);
});

describe('the sets', () => {
  it('of Decision 766 come to 100 points in five groups', () => {
    expect(decision766.groups.map(({ points }) => points)).toEqual([18, 20, 22, 22, 18]);
  });

  it.each(indicatorSets)(
    '$version: no group gives more than it has, and every item tells its formula or its need',
    (set) => {
      for (const { points, indicators } of set.groups) {
        const given = indicators.reduce((sum, one) => sum + (one.points ?? 0), 0);
        if (points !== null) expect(given).toBeLessThanOrEqual(points);
        for (const { formula, needs } of indicators) expect(formula === null).toBe(needs !== undefined);
      }
    },
  );

  it('of Circular 01/2018 are nine', () => {
    expect(evaluate('01/2018/TT-VPCP', {}, august).groups[0]?.figures).toHaveLength(9);
  });

  it('that nobody has are refused, and so are those of another time', () => {
    expect(() => evaluate('999/QĐ-TTg', {}, august)).toThrow(UnknownRuleVersion);
    expect(() => evaluate('999/QĐ-TTg', {}, august)).toThrow(/there are public-board-2, public-board-1, 766\/QĐ-TTg/);
    expect(() => evaluate('766/QĐ-TTg', {}, parsePeriod('2022-05'))).toThrow(/in force from 2022-06-23/);
    expect(evaluate('766/QĐ-TTg', {}, parsePeriod('2022-Q2')).period).toBe('2022-Q2');
  });
});

describe('a period', () => {
  it('is a month, a quarter or a year', () => {
    expect(parsePeriod('2028-02')).toMatchObject({ kind: 'month', fromOn: '2028-02-01', toOn: '2028-02-29' });
    expect(parsePeriod('2026-Q3')).toMatchObject({
      fromOn: '2026-07-01',
      toOn: '2026-09-30',
      months: ['2026-07', '2026-08', '2026-09'],
    });
    expect(parsePeriod('2026').months).toHaveLength(12);
  });

  it.each(['', '26', '2026-13', '2026-00', '2026-Q5', '2026-8', '2026-08-01', '1066', '2026 '])('is not %j', (id) => {
    expect(() => parsePeriod(id)).toThrow(RangeError);
  });

  it('of the future is refused, the one under way is not', () => {
    expect(() => begunPeriod('2026-12', '2026-11-30')).toThrow(FuturePeriod);
    expect(begunPeriod('2026-11', '2026-11-01').id).toBe('2026-11');
    expect(begunPeriod('2026', '2026-11-01').id).toBe('2026');
  });

  it('has others of its kind behind it', () => {
    expect(periodsUpTo('2026-02', 'month', 2)).toEqual(['2026-01', '2026-02']);
    expect(periodsUpTo('2026-02', 'quarter', 3)).toEqual(['2025-Q3', '2025-Q4', '2026-Q1']);
    expect(periodsUpTo('2026-02', 'year', 2)).toEqual(['2025', '2026']);
  });

  it('has months behind it, over the turn of a year', () => {
    expect(monthsUpTo('2026-02', 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  });
});
