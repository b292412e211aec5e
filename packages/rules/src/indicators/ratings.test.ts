import { describe, expect, it } from 'vitest';
import { addRatings, type RatingCount, ratingMeasures } from './ratings.ts';
import { evaluate, parsePeriod, sumOf } from './index.ts';

const rating = (over: Partial<RatingCount> = {}): RatingCount => ({
  unitId: 'agency-b',
  role: 'competent',
  procedureCode: '1.001193',
  ratedOn: '2026-08-20',
  overall: 'satisfied',
  isRepeated: false,
  count: 1,
  ...over,
});
const rowsOf = (ratings: readonly RatingCount[]) => [...addRatings(new Map(), ratings).values()];

describe('ratings', () => {
  it('count in the month of the province, the procedure, and the unit in the part it served in', () => {
    const at = (cube: string, key: string[]) => ({ cube, key, startsOn: '2026-08-01', counts: { ratedSatisfied: 1 } });
    expect(rowsOf([rating()])).toEqual([
      at('province', []),
      at('competent', ['agency-b']),
      at('procedure', ['1.001193']),
    ]);
    expect(rowsOf([rating({ role: 'receiving' })])[1]).toEqual(at('receiving', ['agency-b']));
  });

  it('add up, one by one and many at once', () => {
    const one = rowsOf([rating(), rating({ ratedOn: '2026-08-31' }), rating({ overall: 'notSatisfied' })]);
    expect(rowsOf([rating({ count: 2 }), rating({ overall: 'notSatisfied' })])).toEqual(one);
    expect(one[0]?.counts).toEqual({ ratedSatisfied: 2, ratedNotSatisfied: 1 });
  });

  it('of one person beyond what counts are told as left out, and change no share', () => {
    const many = rowsOf([rating({ count: 8 }), rating({ overall: 'notSatisfied', isRepeated: true, count: 90 })]);
    const counts = sumOf(many.filter(({ cube }) => cube === 'province').map((row) => row.counts));
    const figure = evaluate('public-board-1', counts, parsePeriod('2026-08'))
      .groups.flatMap(({ figures }) => figures)
      .find(({ id }) => id === 'satisfied');
    expect(figure).toMatchObject({ value: 1, denominator: 8, exclusions: [{ measure: 'ratedRepeatedly', count: 90 }] });
  });

  it('that are withheld leave no count behind, and every other figure as it was', () => {
    const counts = { ratedNotSatisfied: 2, finishedOnTime: 3, finishedLate: 1 };
    const figures = evaluate('766/QĐ-TTg', counts, parsePeriod('2026-08'), ratingMeasures).groups.flatMap(
      (group) => group.figures,
    );
    expect(figures.find(({ id }) => id === 'satisfied')).toMatchObject({
      value: null,
      noData: 'tooFew',
      numerator: 0,
      denominator: 0,
      exclusions: [],
      points: null,
    });
    expect(figures.find(({ id }) => id === 'onTime')).toMatchObject({ value: 0.75, denominator: 4 });
  });
});
