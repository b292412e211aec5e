import { describe, expect, it } from 'vitest';
import {
  at,
  calendar,
  commands,
  context,
  decidesAt,
  filing,
  type Move,
  plain,
  play,
  receivedAt,
  rules,
} from '../dossier/dossier.examples.ts';
import type { Workflow } from '../dossier/index.ts';
import { watchMarks, type WatchMark } from './watch-marks.ts';

const marksOf = (moves: readonly Move[]): WatchMark[] => watchMarks(play(moves).state, { calendar, rules });
const markOf = (moves: readonly Move[], reason: WatchMark['why']['reason']): WatchMark | undefined =>
  marksOf(moves).find(({ why }) => why.reason === reason);
const later = (now: string) => ({ now });

/** All of it on Friday 20 November at ten: two working days end on Wednesday, since Tuesday is a holiday. */
describe('lateness', () => {
  it('is told a working day ahead, holidays left out, and ends where being late begins', () => {
    const dueAt = '2026-11-25T17:00:00+07:00';
    expect(markOf(plain.accepted, 'aboutToBeLate')).toEqual({
      fromAt: '2026-11-23T00:00:00+07:00',
      untilAt: dueAt,
      why: { reason: 'aboutToBeLate', dueAt },
    });
    expect(markOf(plain.accepted, 'late')).toEqual({ fromAt: dueAt, untilAt: null, why: { reason: 'late', dueAt } });
  });

  it.each<Workflow>(['submitted', 'supplementRequested', 'paymentRequired', 'suspended'])(
    'is no matter while no clock runs: %s',
    (workflow) => {
      expect(markOf(plain[workflow], 'late')).toBeUndefined();
      expect(markOf(plain[workflow], 'aboutToBeLate')).toBeUndefined();
    },
  );
});

describe('a stuck step', () => {
  it.each<[workflow: Workflow, step: string, amount: number, unit: string, fromAt: string]>([
    // Eight working hours from Friday ten o'clock: five and a half on Friday, two and a half on Monday.
    ['submitted', 'receive', 8, 'workingHour', '2026-11-23T10:00:00+07:00'],
    ['inTransit', 'handOver', 1, 'workingDay', '2026-11-24T00:00:00+07:00'],
    ['accepted', 'appraise', 2, 'workingDay', '2026-11-26T00:00:00+07:00'],
    ['appraised', 'approve', 1, 'workingDay', '2026-11-24T00:00:00+07:00'],
    ['approved', 'finalise', 1, 'workingDay', '2026-11-24T00:00:00+07:00'],
  ])('of a dossier that is %s: %s', (workflow, step, amount, unit, fromAt) => {
    const mark = markOf(plain[workflow], 'stuck');
    expect(mark?.why).toMatchObject({ step, allowed: { amount, unit } });
    expect(Date.parse(mark?.fromAt ?? '')).toBe(Date.parse(fromAt));
  });

  it('has its time anew after the applicant was waited for', () => {
    const answeredAt = '2026-11-30T09:00:00+07:00';
    const answered: Move[] = [...plain.supplementRequested, [commands.answerSupplement, context(later(answeredAt))]];
    expect(markOf(answered, 'stuck')?.why).toMatchObject({ step: 'appraise', sinceAt: answeredAt });
    const unreceived: Move[] = [
      ...plain.submitted,
      [commands.requestSupplement, at(receivedAt)],
      [commands.answerSupplement, context(later(answeredAt))],
    ];
    expect(markOf(unreceived, 'stuck')?.why).toMatchObject({ step: 'receive', sinceAt: answeredAt });
  });

  it('has none where no date was promised, which leaves no share of it', () => {
    const undated = { committed: { unit: 'none' }, statutory: { unit: 'none' } } as const;
    const moves: Move[] = [
      [filing(), context()],
      [commands.accept, at(receivedAt, { durations: undated })],
    ];
    expect(marksOf(moves)).toEqual([]);
  });
});

describe('what was done twice', () => {
  const asked = (now: string): Move => [commands.requestSupplement, at(decidesAt, later(now))];
  const answered = (now: string): Move => [commands.answerSupplement, context(later(now))];

  it('a second notice stands there from when it was given, and one alone does not', () => {
    expect(markOf(plain.supplementRequested, 'repeatedSupplements')).toBeUndefined();
    const twice: Move[] = [
      ...plain.supplementRequested,
      answered('2026-11-23T08:00:00+07:00'),
      asked('2026-11-23T09:00:00+07:00'),
    ];
    expect(markOf(twice, 'repeatedSupplements')).toEqual({
      fromAt: '2026-11-23T09:00:00+07:00',
      untilAt: null,
      why: { reason: 'repeatedSupplements', times: 2 },
    });
  });

  it('a new date stands there with the one it replaces', () => {
    const moves: Move[] = [
      ...plain.accepted,
      [commands.proposeReappointment, at(decidesAt)],
      [commands.signReappointment, at(decidesAt)],
    ];
    expect(markOf(moves, 'reappointed')?.why).toEqual({
      reason: 'reappointed',
      times: 1,
      firstDueOn: '2026-11-25',
      dueOn: '2026-12-10',
    });
    expect(markOf(moves, 'late')?.fromAt).toContain('2026-12-10');
  });
});

it.each<Workflow>(['completed', 'returned', 'notAccepted', 'withdrawn', 'stopped'])(
  'nothing is watched once the work is over: %s',
  (workflow) => {
    expect(marksOf(plain[workflow])).toEqual([]);
  },
);

it('no reason stands there twice', () => {
  for (const moves of Object.values(plain)) {
    const reasons = marksOf(moves).map(({ why }) => why.reason);
    expect(new Set(reasons).size).toBe(reasons.length);
  }
});
