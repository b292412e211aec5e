import { expect, it } from 'vitest';
import { weekHours } from './week-hours.ts';

const told = (hours: Parameters<typeof weekHours>[0]): string[] =>
  weekHours(hours).map(
    ({ first, last, spans }) => `${first}-${last} ${spans.map(({ from, to }) => `${from}–${to}`).join(' ')}`,
  );
const day = (weekday: number, ...spans: readonly (readonly [string, string])[]) =>
  spans.map(([from, to]) => ({ weekday, from, to }));
const morning = ['07:30', '12:00'] as const;
const afternoon = ['13:30', '17:00'] as const;

it('tells days with the same hours together, the afternoon after the morning however they were written', () => {
  const hours = [1, 2, 3, 4, 5].flatMap((weekday) => day(weekday, afternoon, morning));
  expect(told([...hours, ...day(6, ['07:30', '11:00'])])).toEqual(['1-5 07:30–12:00 13:30–17:00', '6-6 07:30–11:00']);
});

it('does not join days over one that is closed or has other hours', () => {
  expect(told([...day(1, morning), ...day(2, morning), ...day(4, morning), ...day(5, morning, afternoon)])).toEqual([
    '1-2 07:30–12:00',
    '4-4 07:30–12:00',
    '5-5 07:30–12:00 13:30–17:00',
  ]);
});

it('tells nothing of a unit without hours', () => {
  expect(told([])).toEqual([]);
});
