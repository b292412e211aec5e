import { describe, expect, it } from 'vitest';
import { dueStanding } from './due-standing.ts';

const due = { dueAt: '2026-08-20T17:00:00+07:00' };

describe('dueStanding', () => {
  it.each([
    ['2026-08-18T09:00:00+07:00', { kind: 'ahead', days: 2 }],
    ['2026-08-20T08:00:00+07:00', { kind: 'today' }],
    // A period in days is met by the day (domain.md 4), so the evening is not late yet.
    ['2026-08-20T20:00:00+07:00', { kind: 'today' }],
    ['2026-08-21T00:30:00+07:00', { kind: 'overdue', days: 1 }],
  ])('under way at %s', (now, expected) => {
    expect(dueStanding(due, null, now)).toEqual(expected);
  });

  it.each([
    ['2026-08-18T16:00:00+07:00', { kind: 'early', days: 2 }],
    ['2026-08-20T16:00:00+07:00', { kind: 'onTime' }],
    ['2026-08-24T09:00:00+07:00', { kind: 'late', days: 4 }],
  ])('finished at %s, whatever the day is now', (finishedAt, expected) => {
    expect(dueStanding(due, finishedAt, '2027-01-01T00:00:00Z')).toEqual(expected);
  });

  it('judges a period in hours by the minute', () => {
    const hours = { ...due, duration: { unit: 'workingHour', amount: 8 } } as const;
    expect(dueStanding(hours, null, '2026-08-20T17:30:00+07:00')).toEqual({ kind: 'overdue', days: 0 });
  });

  it('reckons days in Vietnam, whatever the offset of the instant', () => {
    expect(dueStanding(due, null, '2026-08-19T17:30:00Z')).toEqual({ kind: 'today' });
  });

  it('says nothing where nothing is promised', () => {
    expect(dueStanding({ dueAt: null, dueOn: null }, null, '2026-08-20T00:00:00Z')).toBeUndefined();
  });
});
