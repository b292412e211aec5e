import { expect, it } from 'vitest';
import { hoursToday, standingAt, textOf, weekdayOf } from './opening.ts';

const weekdays = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, from: '07:30', to: '12:00' },
  { weekday, from: '13:30', to: '17:00' },
]);
// 23 November 2026 is a Monday.
const at = (time: string): Date => new Date(`2026-11-23T${time}:00+07:00`);
const until = (day: string, time: string): string => `${day}T${time}:00+07:00`;

it('stands as the Center said until that changes', () => {
  const open = { isOpen: true, until: until('2026-11-23', '12:00') };
  expect(standingAt({ open }, at('11:59'))).toBe(open);
});

it('turns at that moment, and no longer says until when', () => {
  expect(standingAt({ open: { isOpen: true, until: until('2026-11-23', '12:00') } }, at('12:00'))).toEqual({
    isOpen: false,
    until: null,
  });
});

it('is silent where the Center is', () => {
  expect(standingAt({ open: null }, at('09:00'))).toBeUndefined();
});

it('tells the hours of the day in Vietnam', () => {
  const point = { openingHours: weekdays, open: { isOpen: true, until: until('2026-11-23', '12:00') } };
  expect(textOf(hoursToday(point, at('09:00')))).toBe('07:30–12:00, 13:30–17:00');
  // 23:30 on Sunday in UTC is Monday morning.
  expect(hoursToday({ ...point, open: null }, new Date('2026-11-22T23:30:00Z'))).toHaveLength(2);
});

it('has no hours on a holiday that falls on a weekday', () => {
  const open = { isOpen: false, until: until('2026-11-24', '07:30') };
  expect(hoursToday({ openingHours: weekdays, open }, at('09:00'))).toEqual([]);
  // After closing time the same answer means nothing but that the day is over.
  expect(hoursToday({ openingHours: weekdays, open }, at('17:30'))).toHaveLength(2);
});

it('counts Sunday as the seventh day', () => {
  expect(weekdayOf('2026-11-22')).toBe(7);
});
