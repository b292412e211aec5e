import { describe, expect, it } from 'vitest';
import type { Duration, StatedPeriods } from './index.ts';
import { periodsFor } from './index.ts';

const days = (amount: number): Duration => ({ unit: 'workingDay', amount });
const hours = (amount: number): Duration => ({ unit: 'workingHour', amount });
const none: Duration = { unit: 'none' };

const method = (channel: 'online' | 'counter' | 'post', duration: Duration, variantId?: string) => ({
  channel,
  duration,
  ...(variantId !== undefined && { variantId }),
});

/** Times of a change of a vehicle's owner, 1.013076: by case, and one of an hour that nothing binds to a case. */
const byCase: StatedPeriods = {
  methods: [
    method('online', days(2), 'new-plate'),
    method('online', days(7), 'old-plate'),
    method('online', hours(1)),
    method('counter', days(3)),
    method('post', none),
  ],
};

describe('the period of the law', () => {
  it.each([
    ['of the case', { channel: 'online', variantId: 'new-plate' }, days(2)],
    ['of another case', { channel: 'online', variantId: 'old-plate' }, days(7)],
    ['the longest while nothing tells the case', { channel: 'online' }, days(7)],
    ['that of no case for a case without its own', { channel: 'online', variantId: 'lost-plate' }, hours(1)],
    ['of the way of filing', { channel: 'counter' }, days(3)],
    ['the longest of the others where a way of filing states none', { channel: 'post' }, days(7)],
  ] as const)('is %s', (_what, asked, expected) => {
    expect(periodsFor(byCase, asked).statutory).toEqual(expected);
  });

  it('is the longest of the other cases where no period is left for this one', () => {
    const methods = [method('online', days(2), 'a'), method('online', days(5), 'b')];
    expect(periodsFor({ methods }, { channel: 'online', variantId: 'c' }).statutory).toEqual(days(5));
  });

  it('is none where nothing is stated', () => {
    expect(periodsFor({ methods: [method('online', none)] }, { channel: 'online' })).toEqual({
      statutory: none,
      committed: none,
    });
    expect(periodsFor({ methods: [] }, { channel: 'online' }).statutory).toEqual(none);
  });
});

describe('the period the Center commits to', () => {
  it.each([
    ['stands where it is shorter', days(4), days(4)],
    ['is the law where it is longer than a case needs', days(8), days(5)],
    ['is the law where there is none', undefined, days(5)],
    ['stands in another unit', hours(4), hours(4)],
  ])('%s', (_what, committed, expected) => {
    expect(periodsFor({ methods: [method('online', days(5))], committed }, { channel: 'online' })).toEqual({
      statutory: days(5),
      committed: expected,
    });
  });

  it('is kept where the law names none', () => {
    expect(periodsFor({ methods: [], committed: days(3) }, { channel: 'online' })).toEqual({
      statutory: none,
      committed: days(3),
    });
  });
});
