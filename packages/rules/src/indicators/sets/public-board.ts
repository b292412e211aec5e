import { each, type Indicator, type IndicatorSet } from '../indicator-set.ts';
import { dataReused, papersDigitised } from './digitisation.ts';

const dated = each('finishedEarly', 'finishedOnTime', 'finishedLate');
const settled = each('finishedEarly', 'finishedOnTime', 'finishedLate', 'finishedUndated');
const notJudged = ['finishedUndated', 'finishedAgain', 'withdrawn', 'stopped'] as const;

/** What the public board says in shares and means, beside its counts (`board.ts`; `domain.md` 6.3). The Center's own. */
const publicBoard = (version: string, digitisation: readonly Indicator[]): IndicatorSet => ({
  id: 'public-board',
  version,
  legalBasis: 'Nghị định số 118/2025/NĐ-CP; Nghị định số 224/2026/NĐ-CP, Điều 19',
  // It judges by no law of a day: a board of any time is drawn so.
  validFromOn: '1900-01-01',
  validToOn: null,
  groups: [
    {
      id: 'board',
      points: null,
      indicators: [
        {
          id: 'onTime',
          points: null,
          formula: {
            kind: 'share',
            numerator: each('finishedEarly', 'finishedOnTime'),
            denominator: dated,
            excludes: notJudged,
          },
        },
        {
          id: 'early',
          points: null,
          formula: { kind: 'share', numerator: each('finishedEarly'), denominator: dated, excludes: notJudged },
        },
        {
          id: 'withinStatutory',
          points: null,
          formula: { kind: 'share', numerator: each('withinStatutory'), denominator: dated, excludes: notJudged },
        },
        {
          id: 'online',
          points: null,
          formula: {
            kind: 'share',
            numerator: each('receivedOnline'),
            denominator: each('received'),
            excludes: ['notAccepted', 'withdrawnBeforeIntake', 'stoppedBeforeIntake'],
          },
        },
        {
          id: 'electronicResults',
          points: null,
          formula: {
            kind: 'share',
            numerator: each('grantedElectronic'),
            denominator: each('granted'),
            excludes: ['refused', 'finishedAgain'],
          },
        },
        ...digitisation,
        {
          id: 'refused',
          points: null,
          formula: { kind: 'share', numerator: each('refused'), denominator: settled, excludes: ['notAccepted'] },
        },
        {
          id: 'withoutSupplement',
          points: null,
          formula: {
            kind: 'share',
            numerator: each('finishedWithoutSupplement'),
            denominator: settled,
            excludes: ['finishedAgain'],
          },
        },
        {
          id: 'averageWorkingDays',
          points: null,
          formula: {
            kind: 'mean',
            numerator: each('tookWorkingDays'),
            denominator: settled,
            excludes: ['finishedAgain', 'withdrawn', 'stopped'],
          },
        },
        {
          id: 'promisedWorkingDays',
          points: null,
          formula: { kind: 'mean', numerator: each('promisedWorkingDays'), denominator: dated, excludes: notJudged },
        },
        {
          id: 'statutoryWorkingDays',
          points: null,
          formula: {
            kind: 'mean',
            numerator: each('statutoryWorkingDays'),
            denominator: each('finishedUnderStatutory'),
            excludes: ['finishedAgain', 'withdrawn', 'stopped'],
          },
        },
        {
          id: 'savedWorkingDays',
          points: null,
          formula: { kind: 'mean', numerator: each('savedWorkingDays'), denominator: dated, excludes: notJudged },
        },
        {
          id: 'satisfied',
          points: null,
          formula: {
            kind: 'share',
            numerator: each('ratedVerySatisfied', 'ratedSatisfied'),
            denominator: each('ratedVerySatisfied', 'ratedSatisfied', 'ratedNotSatisfied'),
            excludes: ['ratedRepeatedly'],
          },
        },
      ],
    },
  ],
});

/** As it was drawn while no event said what was digitised or reused. */
export const publicBoard1 = publicBoard('public-board-1', [
  { id: 'papersDigitised', points: null, formula: null, needs: 'digitisation' },
  { id: 'dataReused', points: null, formula: null, needs: 'digitisation' },
]);

/** Papers are shares of papers, and fields of fields: in one figure a form of forty fields would drown its two papers. */
export const publicBoard2 = publicBoard('public-board-2', [
  papersDigitised,
  dataReused,
  {
    id: 'papersSpared',
    points: null,
    formula: {
      kind: 'share',
      numerator: each('papersHeld'),
      denominator: each('papersAsked'),
      excludes: ['reuseUncounted'],
      unmeasured: { measure: 'reuseUncounted', needs: 'digitisation' },
    },
  },
]);
