import { describe, expect, it } from 'vitest';
import type { Counts } from '../indicators/index.ts';
import { unusualPatterns } from './patterns.ts';

const unit = (unitId: string, counts: Counts) => ({ unitId, counts });
const others = unit('others', { received: 1000, finishedOnTime: 900, finishedLate: 50, supplementRequested: 100 });

describe('a unit stands out', () => {
  it('with a share of late ones far above that of all others, told with both shares', () => {
    expect(unusualPatterns([others, unit('slow', { received: 40, finishedOnTime: 20, finishedLate: 20 })])).toEqual([
      {
        unitId: 'slow',
        pattern: 'late',
        own: { numerator: 20, denominator: 40 },
        others: { numerator: 50, denominator: 950 },
      },
    ]);
  });

  it('with the most cases first', () => {
    const found = unusualPatterns([
      others,
      unit('a', { received: 30, supplementRequested: 20 }),
      unit('b', { received: 60, supplementRequested: 50 }),
    ]);
    expect(found.map(({ unitId }) => unitId)).toEqual(['b', 'a']);
  });
});

describe('a unit does not stand out', () => {
  it.each<[what: string, counts: Counts]>([
    ['with a few cases, whatever their share', { finishedLate: 4, finishedOnTime: 0 }],
    ['with less than twice the share', { finishedOnTime: 920, finishedLate: 80 }],
    ['with what chance brings', { finishedOnTime: 45, finishedLate: 6 }],
    ['with nothing', {}],
  ])('%s', (_what, counts) => {
    expect(unusualPatterns([others, unit('u', counts)]).filter(({ unitId }) => unitId === 'u')).toEqual([]);
  });

  it('from nobody', () => {
    expect(unusualPatterns([unit('alone', { finishedOnTime: 1, finishedLate: 99 })])).toEqual([]);
  });
});
