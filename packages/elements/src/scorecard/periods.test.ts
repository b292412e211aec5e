import { describe, expect, it } from 'vitest';
import { vi } from './locales/vi.ts';
import { monthAt, periodAround, periodName, periodsToChoose } from './periods.ts';

it('periods are called as people call them', () => {
  expect(['2026-08', '2026-Q3', '2026'].map((id) => periodName(id, vi))).toEqual([
    'Tháng 08/2026',
    'Quý 3/2026',
    'Năm 2026',
  ]);
});

describe('the periods to choose from', () => {
  it('are the newest first', () => {
    const { month, quarter, year } = periodsToChoose('2026-02', '2026-02');
    expect([month[0], month[1], month[2], month.length]).toEqual(['2026-02', '2026-01', '2025-12', 24]);
    expect(quarter.slice(0, 2)).toEqual(['2026-Q1', '2025-Q4']);
    expect(year.slice(0, 2)).toEqual(['2026', '2025']);
  });

  it('hold the one that is shown, however old', () => {
    expect(periodsToChoose('2026-02', '2001-02').month.at(-1)).toBe('2001-02');
    expect(periodsToChoose('2026-02', '2001').year.at(-1)).toBe('2001');
    expect(periodsToChoose('2026-02', '2001').month).toHaveLength(24);
  });
});

it('a period lies in a quarter and a year', () => {
  expect(periodAround('2026-08-01', 'quarter')).toBe('2026-Q3');
  expect(periodAround('2026-08-01', 'year')).toBe('2026');
});

it('the month is that of Vietnam', () => {
  expect(monthAt(new Date('2026-10-31T17:00:00Z'))).toBe('2026-11');
  expect(monthAt(new Date('2026-10-31T16:59:59Z'))).toBe('2026-10');
});
