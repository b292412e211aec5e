import type { Duration, Procedure } from '@hcc/sdk';
import { expect, it } from 'vitest';
import { savedBy } from './days-saved.ts';

const method = (duration: Duration): Procedure['methods'][number] => ({
  channel: 'online',
  duration,
  cost: { state: 'free' },
});
const days = (amount: number): Duration => ({ unit: 'workingDay', amount });

it('is the distance to the shortest time of the law', () => {
  expect(savedBy({ committed: days(3), methods: [method(days(5)), method(days(8))] })).toEqual(days(2));
});

it.each([
  ['another unit', { unit: 'calendarDay', amount: 20 }],
  ['the same time', { unit: 'workingDay', amount: 3 }],
  ['a shorter time', { unit: 'workingDay', amount: 2 }],
  ['no time', { unit: 'none' }],
] as const)('is nothing against %s', (_, duration) => {
  expect(savedBy({ committed: days(3), methods: [method(duration)] })).toBeUndefined();
});

it('is nothing without a commitment', () => {
  expect(savedBy({ methods: [method(days(5))] })).toBeUndefined();
});
