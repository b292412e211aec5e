import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Calendar, TraceStep } from './index.ts';
import { dueDate } from './index.ts';
import { dueDateVectors } from './vectors.ts';

const calendar: Calendar = JSON.parse(
  readFileSync(new URL('../../../center/profiles/calendar-vn.json', import.meta.url), 'utf8'),
);

describe('due dates worked out by hand', () => {
  it.each(dueDateVectors)('$startedAt, $duration: $trap', ({ startedAt, duration, dueAt, provisional }) => {
    const due = dueDate({ startedAt, duration, calendar });
    expect({ dueAt: due.dueAt, provisional: due.provisional }).toEqual({ dueAt, provisional });
    expect(due.dueOn).toBe(dueAt === null ? null : dueAt.slice(0, 10));
    expect(due.calendarVersion).toBe(calendar.version);
  });
});

describe('the trace of a due date', () => {
  it('tells the worked Saturday apart from the weekend', () => {
    expect(trace('2026-08-20T10:00:00+07:00', 3)).toEqual([
      { code: 'start', at: '2026-08-20T10:00:00+07:00' },
      { code: 'firstDayNotCounted', date: '2026-08-20' },
      { code: 'counted', from: '2026-08-21', to: '2026-08-21', first: 1, last: 1, weekends: 0 },
      { code: 'makeupDayCounted', date: '2026-08-22', n: 2, name: 'Làm bù cho ngày 31/08/2026' },
      { code: 'weekendSkipped', from: '2026-08-23', to: '2026-08-23' },
      { code: 'counted', from: '2026-08-24', to: '2026-08-24', first: 3, last: 3, weekends: 0 },
      { code: 'due', at: '2026-08-24T17:00:00+07:00' },
    ]);
  });

  it('joins the days of one holiday and folds many weekends into one line', () => {
    expect(trace('2026-02-13T10:00:00+07:00', 1).filter(({ code }) => code === 'restDaySkipped')).toEqual([
      {
        code: 'restDaySkipped',
        from: '2026-02-16',
        to: '2026-02-20',
        name: 'Tết Nguyên đán',
        kind: 'holiday',
        status: 'official',
      },
    ]);
    expect(trace('2026-05-18T10:00:00+07:00', 60).slice(2, -1)).toEqual([
      { code: 'counted', from: '2026-05-19', to: '2026-08-10', first: 1, last: 60, weekends: 12 },
    ]);
  });

  it('names each year whose calendar is missing, once', () => {
    const years = trace('2027-12-30T10:00:00+07:00', 300).flatMap((step) =>
      step.code === 'calendarMissing' ? [step.year] : [],
    );
    expect(years).toEqual([2028, 2029]);
  });

  it('says which days hang on an annual decision', () => {
    const undecided = trace('2027-08-31T10:00:00+07:00', 1).flatMap((step) =>
      step.code === 'restDaySkipped' && step.status === 'undecided' ? [step.from] : [],
    );
    expect(undecided).toEqual(['2027-09-01', '2027-09-03']);
  });

  it('counts hours in stretches without rest between them', () => {
    expect(trace('2026-05-21T18:00:00+07:00', 12, 'workingHour').slice(1)).toEqual([
      { code: 'movedToWorkingHours', from: '2026-05-21T18:00:00+07:00', to: '2026-05-22T07:30:00+07:00' },
      { code: 'hoursCounted', from: '2026-05-22T07:30:00+07:00', to: '2026-05-22T17:00:00+07:00', hours: 8 },
      { code: 'weekendSkipped', from: '2026-05-23', to: '2026-05-24' },
      { code: 'hoursCounted', from: '2026-05-25T07:30:00+07:00', to: '2026-05-25T11:30:00+07:00', hours: 4 },
      { code: 'due', at: '2026-05-25T11:30:00+07:00' },
    ]);
  });

  it('says that a month was shortened and that its end moved', () => {
    expect(trace('2026-01-31T10:00:00+07:00', 1, 'month')).toMatchObject([
      { code: 'start' },
      { code: 'firstDayNotCounted' },
      { code: 'periodEnds', date: '2026-02-28', isShortened: true },
      { code: 'weekendSkipped', from: '2026-02-28', to: '2026-03-01' },
      { code: 'movedToWorkingDay', from: '2026-02-28', to: '2026-03-02' },
      { code: 'due' },
    ]);
  });
});

describe('an undecided make-up day', () => {
  it('is taken as off, and what passes over it is provisional', () => {
    const days: Calendar['days'] = [
      { date: '2026-05-23', kind: 'makeupWorkingDay', name: 'Làm bù', status: 'undecided' },
    ];
    const due = dueDate({
      startedAt: '2026-05-22T10:00:00+07:00',
      duration: { unit: 'workingDay', amount: 1 },
      calendar: { ...calendar, days },
    });
    expect(due).toMatchObject({ dueOn: '2026-05-25', provisional: true });
  });
});

describe('what cannot be counted', () => {
  const startedAt = '2026-05-18T10:00:00+07:00';

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 10_001])('refuses %d working days', (amount) => {
    expect(() => dueDate({ startedAt, duration: { unit: 'workingDay', amount }, calendar })).toThrow(RangeError);
  });

  it.each(['calendarDay', 'month', 'year'] as const)('refuses a fraction in %s', (unit) => {
    expect(() => dueDate({ startedAt, duration: { unit, amount: 1.5 }, calendar })).toThrow('whole number');
  });

  it.each([
    '2026-05-18',
    '2026-05-18T10:00:00',
    '2026-02-30T10:00:00Z',
    '2026-05-18T24:00:00Z',
    '2026-05-18T10:60:00Z',
    '2026-05-18T10:00:00+7',
    '',
  ])('refuses "%s" as an instant', (text) => {
    expect(() => dueDate({ startedAt: text, duration: { unit: 'sameDay' }, calendar })).toThrow('is not an instant');
  });

  it('refuses a calendar without working days or hours instead of searching for ever', () => {
    const duration = { unit: 'workingDay', amount: 1 } as const;
    const restless = { ...calendar, weeklyRest: [1, 2, 3, 4, 5, 6, 7], days: [] };
    expect(() => dueDate({ startedAt, duration, calendar: restless })).toThrow('no working day within a year');
    expect(() => dueDate({ startedAt, duration, calendar: { ...calendar, workingHours: [] } })).toThrow(
      'no working hours',
    );
  });
});

function trace(
  startedAt: string,
  amount: number,
  unit: 'workingDay' | 'workingHour' | 'month' = 'workingDay',
): TraceStep[] {
  return dueDate({ startedAt, duration: { unit, amount }, calendar }).trace;
}
