import { describe, expect, it } from 'vitest';
import type { Repositories } from '../ports.ts';
import type { PartSize } from './evaluation.store.ts';
import { createTold } from './told-members.ts';

const size = (id: string, rated: number, month = '2026-08'): PartSize => ({
  id,
  month,
  received: 50,
  settled: 50,
  rated,
});

function toldOf(units: readonly PartSize[], province: readonly PartSize[]) {
  const evaluation = { sizes: async (cube: string) => (cube === 'province' ? province : units) };
  const stores = { evaluation } as unknown as Repositories;
  return createTold()(stores, 'competent', '2026', new Date('2026-09-01T08:00:00+07:00'));
}

describe('which ratings are told', () => {
  it('those of a unit with enough of them, by the month', async () => {
    const told = await toldOf([size('a', 20), size('b', 12)], [size('', 32)]);
    expect([told.of('a'), told.ratings.of('a'), told.ratings.of('b'), told.ratings.province]).toEqual(
      Array.from({ length: 4 }, () => 'month'),
    );
  });

  it('not those of a unit with a few, though its dossiers are, and not those that would give it away', async () => {
    const told = await toldOf([size('a', 20), size('b', 12), size('c', 2)], [size('', 34)]);
    expect(told.of('c')).toBe('month');
    expect(told.ratings.of('c')).toBe('none');
    // The province less `a` would be both together, which is enough to hide in.
    expect(told.ratings.of('b')).toBe('none');
    expect(told.ratings.of('a')).toBe('month');
  });

  it('nor where subtraction would show the few that were said of units in their other part', async () => {
    const told = await toldOf([size('a', 20), size('b', 12)], [size('', 33)]);
    expect(told.ratings.of('b')).toBe('none');
    expect(told.ratings.of('a')).toBe('month');
  });
});
