import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Calendar } from './index.ts';
import { checkYears } from './index.ts';

const calendar: Calendar = JSON.parse(
  readFileSync(new URL('../../../center/profiles/calendar-vn.json', import.meta.url), 'utf8'),
);
const without = (...dates: string[]): Calendar => ({
  ...calendar,
  days: calendar.days.filter(({ date }) => !dates.includes(date)),
});

describe('the years of the calendar', () => {
  it('have the holidays of the law', () => {
    expect(checkYears(calendar)).toEqual([]);
  });

  it('cannot be more by moving the last day alone', () => {
    const faults = checkYears({ ...calendar, coversTo: '2028-12-31' });
    expect(faults).toHaveLength(6);
    expect(faults[0]).toBe(
      'days: 2028-01-01 (Tết Dương lịch) is a holiday by law and has no row, add it or end coversTo before 2028',
    );
    expect(faults.at(-1)).toBe('days: 2028 has 0 holidays, the law gives 12: add the others');
  });

  it('may end within a year, with what lies before', () => {
    expect(checkYears({ ...without('2027-09-02', '2027-11-24'), coversTo: '2027-06-30' })).toEqual([]);
    expect(checkYears({ ...without('2027-05-01'), coversTo: '2027-06-30' })).toHaveLength(1);
  });

  it.each([
    ['a holiday of Tết', ['2026-02-18'], 'days: 2026 has 11 holidays, the law gives 12: add the others'],
    ['24 November of 2026', ['2026-11-24'], 'days: 2026-11-24 (Ngày Văn hóa Việt Nam) is a holiday by law'],
    [
      'the day for Hùng Kings on a Sunday',
      ['2026-04-27'],
      'days: 2026 has 1 holidays on days of weekly rest and 0 days in lieu',
    ],
  ])('miss %s aloud', (_what, dates, fault) => {
    expect(checkYears(without(...dates)).join('\n')).toContain(fault);
  });
});
