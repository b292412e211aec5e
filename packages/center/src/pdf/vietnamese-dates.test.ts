import { expect, it } from 'vitest';
import {
  formatDayInFigures,
  formatDayInWords,
  formatInstantInFigures,
  formatInstantInWords,
  formatSigningTime,
} from './vietnamese-dates.ts';

it.each([
  ['2026-11-22', 'ngày 22 tháng 11 năm 2026'],
  ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
  ['2026-03-09', 'ngày 09 tháng 3 năm 2026'],
])('writes %s as %s', (day, words) => {
  expect(formatDayInWords(day)).toBe(words);
});

it('writes instants in the time of Vietnam', () => {
  expect(formatInstantInWords('2026-11-21T18:05:00Z')).toBe('01 giờ 05 phút, ngày 22 tháng 11 năm 2026');
  expect(formatInstantInFigures('2026-11-21T18:05:00Z')).toBe('01:05 22/11/2026');
  expect(formatSigningTime('2026-12-31T17:00:01Z')).toBe('01-01-2027 00:00:01 +07:00');
});

it('writes days in figures, each with two', () => {
  expect(formatDayInFigures('2026-02-05')).toBe('05/02/2026');
});

it('refuses what is no instant, naming it', () => {
  expect(() => formatSigningTime('hôm nay')).toThrow('"hôm nay"');
});
