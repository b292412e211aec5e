import { describe, expect, it } from 'vitest';
import { ratedUnit, ratingOccasions } from './ratings.rules.ts';

type Judged = Parameters<typeof ratingOccasions>[0];
const round = (answeredAt: string | null) => ({ answeredAt }) as Judged['supplements'][number];

describe('what may be rated', () => {
  it.each<[what: string, dossier: Judged, occasions: string]>([
    ['nothing while it is under way', { workflow: 'accepted', outcome: null, supplements: [] }, ''],
    [
      'nothing while the applicant is asked',
      { workflow: 'supplementRequested', outcome: null, supplements: [round(null)] },
      '',
    ],
    [
      'an answered supplement',
      { workflow: 'accepted', outcome: null, supplements: [round('2026-08-20T08:00:00Z')] },
      'supplement',
    ],
    ['a result that is ready', { workflow: 'completed', outcome: 'granted', supplements: [] }, 'result'],
    [
      'a result in hand',
      { workflow: 'returned', outcome: 'granted', supplements: [round('2026-08-20T08:00:00Z')] },
      'result supplement',
    ],
    ['not an approval that nobody has signed', { workflow: 'approved', outcome: 'granted', supplements: [] }, ''],
    ['a refusal at intake', { workflow: 'notAccepted', outcome: null, supplements: [] }, 'refusal'],
    [
      'a refusal in time, which is a result of its own',
      { workflow: 'completed', outcome: 'refused', supplements: [] },
      'refusal',
    ],
    ['not what was withdrawn', { workflow: 'withdrawn', outcome: null, supplements: [] }, ''],
  ])('%s', (_, dossier, occasions) => {
    expect(ratingOccasions(dossier).join(' ')).toBe(occasions);
  });
});

it('is about who received it, until it was accepted', () => {
  const units = { receivingUnit: { id: 'point', name: '' }, competentUnit: { id: 'commune', name: '' } };
  expect(ratedUnit({ ...units, acceptedAt: null })).toEqual({ unitId: 'point', role: 'receiving' });
  expect(ratedUnit({ ...units, acceptedAt: '2026-08-20T08:00:00Z' })).toEqual({ unitId: 'commune', role: 'competent' });
});
