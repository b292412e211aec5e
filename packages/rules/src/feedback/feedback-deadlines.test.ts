import { expect, it } from 'vitest';
import { calendar } from '../dossier/dossier.examples.ts';
import { feedbackDeadlines } from './feedback-deadlines.ts';
import { feedbackRules, feedbackRulesOn } from './feedback-rules.ts';

const rules = feedbackRulesOn('2026-11-20');

it.each([
  // Tuesday 24 November 2026 is a holiday.
  ['in working hours', '2026-11-20T10:00:00+07:00', '2026-11-30T17:00:00+07:00', '2026-12-14T17:00:00+07:00'],
  ['late in the evening', '2026-11-20T23:30:00+07:00', '2026-11-30T17:00:00+07:00', '2026-12-14T17:00:00+07:00'],
  ['on a Sunday', '2026-11-22T09:00:00+07:00', '2026-11-30T17:00:00+07:00', '2026-12-14T17:00:00+07:00'],
])('working days count from the day after it came, %s', (_when, receivedAt, acknowledgeByAt, answerByAt) => {
  expect(feedbackDeadlines(receivedAt, calendar, rules)).toEqual({ acknowledgeByAt, answerByAt });
});

it('the version in force on the day counts, and none before the first', () => {
  const [first] = feedbackRules;
  if (!first) throw new Error('There is a version.');
  const next = { ...first, version: 'next', inForceFromOn: '2027-01-01' };
  expect(feedbackRulesOn('2026-12-31', [next, first]).version).toBe(first.version);
  expect(feedbackRulesOn('2027-01-01', [next, first]).version).toBe('next');
  expect(() => feedbackRulesOn('2008-01-01')).toThrow('No feedback rules are in force on 2008-01-01');
});
