import { each, type Indicator, type IndicatorSet } from '../indicator-set.ts';

/** Per dossier 2, 1 or 0; the score is their mean, to one decimal (Art. 13). */
const mean = (id: string, numerator: Indicator['formula'] & {}): Indicator => ({ id, points: 2, formula: numerator });
const missing = (id: string, needs: NonNullable<Indicator['needs']>): Indicator => ({
  id,
  points: 2,
  formula: null,
  needs,
});

const dated = each('finishedEarly', 'finishedOnTime', 'finishedLate');

/**
 * The nine indicators of Circular 01/2018/TT-VPCP Art. 12–15, each 2, 1 or 0. Its forms were replaced in 2025; its
 * formulas are the only ones that were published in full. An indicator without enough data is left out, and then no grade
 * is given: the grades are of all nine.
 */
export const circular01of2018: IndicatorSet = {
  id: 'circular-01-2018',
  version: '01/2018/TT-VPCP',
  legalBasis: 'Thông tư số 01/2018/TT-VPCP, Điều 12–15',
  validFromOn: '2019-01-06',
  validToOn: null,
  groups: [
    {
      id: 'nine',
      points: null,
      indicators: [
        mean('totalTime', {
          kind: 'mean',
          numerator: { finishedEarly: 2, finishedOnTime: 1 },
          denominator: dated,
          excludes: ['finishedUndated', 'finishedAgain', 'withdrawn', 'stopped'],
          decimals: 1,
        }),
        missing('timeOfEachBody', 'steps'),
        mean('contacts', {
          kind: 'mean',
          numerator: { finishedWithoutSupplement: 2, finishedAfterOneSupplement: 1 },
          denominator: each('finishedWithoutSupplement', 'finishedAfterOneSupplement', 'finishedAfterMoreSupplements'),
          excludes: ['finishedAgain', 'withdrawn', 'stopped'],
          decimals: 1,
        }),
        missing('bodiesContacted', 'steps'),
        missing('settledAtOneStop', 'steps'),
        missing('publication', 'publication'),
        missing('attitude', 'complaints'),
        missing('complaintsAnswered', 'complaints'),
        missing('onlineService', 'catalogue'),
      ],
    },
  ],
};
