import { each, type IndicatorSet } from '../indicator-set.ts';
import { dataReused, papersDigitised } from './digitisation.ts';

/**
 * Decision 766/QĐ-TTg of 23 June 2022: 100 points in five groups. Points of groups are sure; of items, those that are
 * named here are (`domain.md` 6.1), and `null` marks a weight that nobody has verified. Since 2026 the Ministry of Justice
 * evaluates and Decree 224/2026/NĐ-CP Art. 19(2) sets new contents: a successor is a file beside this one.
 */
export const decision766: IndicatorSet = {
  id: 'decision-766',
  version: '766/QĐ-TTg',
  legalBasis: 'Quyết định số 766/QĐ-TTg ngày 23/6/2022',
  validFromOn: '2022-06-23',
  validToOn: null,
  groups: [
    {
      id: 'transparency',
      points: 18,
      indicators: [
        { id: 'decisionsPublishedOnTime', points: null, formula: null, needs: 'publication' },
        { id: 'databaseUpdatedOnTime', points: 4, formula: null, needs: 'publication' },
        { id: 'componentsComplete', points: null, formula: null, needs: 'publication' },
        { id: 'dossiersSynced', points: null, formula: null, needs: 'nationalSync' },
      ],
    },
    {
      id: 'progress',
      points: 20,
      indicators: [
        {
          id: 'onTime',
          points: 20,
          formula: {
            kind: 'share',
            numerator: each('finishedEarly', 'finishedOnTime'),
            denominator: each('finishedEarly', 'finishedOnTime', 'finishedLate'),
            excludes: ['finishedUndated', 'finishedAgain', 'withdrawn', 'stopped'],
          },
        },
      ],
    },
    {
      id: 'online',
      points: 22,
      indicators: [
        { id: 'proceduresOnline', points: null, formula: null, needs: 'catalogue' },
        { id: 'servicesUsed', points: null, formula: null, needs: 'catalogue' },
        {
          id: 'dossiersOnline',
          points: null,
          formula: {
            kind: 'share',
            numerator: each('receivedOnline'),
            denominator: each('received'),
            excludes: ['notAccepted', 'withdrawnBeforeIntake', 'stoppedBeforeIntake'],
          },
        },
        { id: 'proceduresPayableOnline', points: null, formula: null, needs: 'payments' },
        { id: 'dossiersPaidOnline', points: null, formula: null, needs: 'payments' },
      ],
    },
    {
      id: 'digitisation',
      points: 22,
      indicators: [
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
        papersDigitised,
        dataReused,
      ],
    },
    {
      id: 'satisfaction',
      points: 18,
      indicators: [
        { id: 'complaintsAnsweredOnTime', points: null, formula: null, needs: 'complaints' },
        { id: 'complaintsSettledWell', points: null, formula: null, needs: 'complaints' },
        {
          id: 'satisfied',
          points: 6,
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
};
