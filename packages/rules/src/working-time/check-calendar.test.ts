import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Calendar, CalendarDay } from './index.ts';
import { checkCalendar, isWorkingDay } from './index.ts';

const calendar: Calendar = JSON.parse(
  readFileSync(new URL('../../../center/profiles/calendar-vn.json', import.meta.url), 'utf8'),
);
const referenceFile = new URL('../../../../../shared/data/holidays.json', import.meta.url);

describe('the calendar of state offices, 2025 to 2027', () => {
  it('is sound', () => {
    expect(checkCalendar(calendar)).toEqual([]);
  });

  it('has a working day of eight hours', () => {
    expect(calendar.workingHours.reduce((sum, { from, to }) => sum + minutes(to) - minutes(from), 0)).toBe(8 * 60);
  });

  it('makes up for every swapped day', () => {
    expect(count('makeupWorkingDay')).toBe(count('swappedDayOff'));
  });

  it('keeps the twelve holidays of the law, and eleven before 24 November became one', () => {
    expect([count('holiday', '2025'), count('holiday', '2026')]).toEqual([11, 12]);
  });

  // The reference stands beside the repository where this one was made; nothing of it is kept here.
  it.skipIf(!existsSync(referenceFile))(
    'agrees day by day with the reference list (skipped where that list is absent)',
    () => {
      const reference: { days: { date: string; kind: string; status: string }[] } = JSON.parse(
        readFileSync(referenceFile, 'utf8'),
      );
      const expected = reference.days
        .filter(({ date }) => date >= calendar.coversFrom && date <= calendar.coversTo)
        .map(({ date, kind, status }) => `${date} ${kind === 'makeup_working_day' ? 'worked' : 'off'} ${status}`);
      // The reference names one of the two days that may stand beside 2 September 2027; both are undecided.
      const ours = calendar.days.map(
        ({ date, status }) => `${date} ${isWorkingDay(calendar, date) ? 'worked' : 'off'} ${status}`,
      );
      expect(ours.filter((day) => day !== '2027-09-01 off undecided')).toEqual(expected);
    },
  );
});

describe('a calendar with a fault', () => {
  const row = { date: '2026-05-18', kind: 'holiday', name: 'Lễ', status: 'official' } as const;
  // As a file may hold them and the types forbid.
  const unlisted: Pick<CalendarDay, 'kind' | 'status'> = JSON.parse('{ "kind": "feast", "status": "sure" }');
  const faults: [fault: string, change: Partial<Calendar>][] = [
    ['id is empty', { id: '' }],
    ['version is empty', { version: '' }],
    ['8 is no ISO weekday', { weeklyRest: [6, 8] }],
    ['0 is no ISO weekday', { weeklyRest: [0] }],
    ['a weekday stands twice', { weeklyRest: [6, 6] }],
    ['no working day is left', { weeklyRest: [1, 2, 3, 4, 5, 6, 7] }],
    ['coversFrom: "2025" is no day', { coversFrom: '2025' }],
    ['coversTo: "2027-02-29" is no day', { coversTo: '2027-02-29' }],
    ['is after coversTo', { coversFrom: '2028-01-01' }],
    ['"2026-02-30" is no day', { days: [{ ...row, date: '2026-02-30' }] }],
    ['2026-05-18 stands twice', { days: [row, row] }],
    ['2030-05-20 lies outside', { days: [{ ...row, date: '2030-05-20' }] }],
    ['2026-05-18 has no name', { days: [{ ...row, name: '' }] }],
    ['unknown kind "feast"', { days: [{ ...row, kind: unlisted.kind }] }],
    ['unknown status "sure"', { days: [{ ...row, status: unlisted.status }] }],
    ['is a makeupWorkingDay but no day of weekly rest', { days: [{ ...row, kind: 'makeupWorkingDay' }] }],
    [
      'is a swappedDayOff but already a day of weekly rest',
      { days: [{ ...row, date: '2026-05-23', kind: 'swappedDayOff' }] },
    ],
    [
      'is a substituteDayOff but already a day of weekly rest',
      { days: [{ ...row, date: '2026-05-23', kind: 'substituteDayOff' }] },
    ],
    ['workingHours is empty', { workingHours: [] }],
    ['"7:30" to "12:00" is no session', { workingHours: [{ from: '7:30', to: '12:00' }] }],
    ['12:00 to 07:30 ends before it begins', { workingHours: [{ from: '12:00', to: '07:30' }] }],
    [
      'begins before the session ahead of it ends',
      {
        workingHours: [
          { from: '07:30', to: '12:00' },
          { from: '11:00', to: '17:00' },
        ],
      },
    ],
  ];

  it.each(faults)('is told: %s', (fault, change) => {
    expect(checkCalendar({ ...calendar, ...change }).join('\n')).toContain(fault);
  });

  it('is told with all its faults at once', () => {
    expect(checkCalendar({ ...calendar, id: '', version: '', workingHours: [] })).toHaveLength(3);
  });
});

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function count(kind: string, year = ''): number {
  return calendar.days.filter((day) => day.kind === kind && day.date.startsWith(year)).length;
}
