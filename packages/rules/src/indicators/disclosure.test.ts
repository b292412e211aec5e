/** What is told to everybody, and that nobody reckons back what is not. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTold, parsePeriod, periodKinds, periodsOfYear, resolutionsOf, type Member } from './index.ts';

const year = '2026';
const least = 5;
const months = periodsOfYear(year, 'month');

const members = (table: Record<string, readonly number[]>): Member[] =>
  Object.entries(table).map(([id, sizes]) => ({
    id,
    months: new Map(sizes.map((size, index) => [months[index] ?? '', [size]])),
  }));

const even = (size: number): number[] => Array.from({ length: 12 }, () => size);

describe('resolutions', () => {
  it('are months where every month has none or enough', () => {
    const { total, members: told } = resolutionsOf(members({ a: even(9), b: [7, 0, 0, ...even(5)] }), year, least);
    expect([total, told.get('a'), told.get('b')]).toEqual(['month', 'month', 'month']);
  });

  it('of one small unit pull the smallest other along', () => {
    const { members: told } = resolutionsOf(members({ a: even(90), b: even(20), small: [3] }), year, least);
    expect(Object.fromEntries(told)).toEqual({ a: 'month', b: 'none', small: 'none' });
  });

  it('of two small ones that are enough together pull nobody', () => {
    const { members: told } = resolutionsOf(members({ a: even(90), b: [3], c: [4] }), year, least);
    expect(Object.fromEntries(told)).toEqual({ a: 'month', b: 'none', c: 'none' });
  });

  it('go by quarters where months are small and quarters are not', () => {
    const { members: told } = resolutionsOf(members({ a: even(90), b: even(3), c: even(4) }), year, least);
    expect(Object.fromEntries(told)).toEqual({ a: 'month', b: 'quarter', c: 'quarter' });
  });

  it('of a unit without a dossier are no secret', () => {
    const { members: told } = resolutionsOf(members({ a: even(90), b: [] }), year, least);
    expect(told.get('b')).toBe('month');
  });

  it('leave a province that is small itself without a figure', () => {
    expect(resolutionsOf(members({ a: [1], b: [2] }), year, least)).toEqual({
      total: 'none',
      members: new Map([
        ['a', 'none'],
        ['b', 'none'],
      ]),
    });
  });

  it('mind both sizes of a cell: received and settled', () => {
    const member = (id: string, received: number, settled: number): Member => ({
      id,
      months: new Map([['2026-05', [received, settled]]]),
    });
    const { members: told } = resolutionsOf([member('a', 50, 50), member('b', 50, 2), member('c', 3, 40)], year, least);
    expect(Object.fromEntries(told)).toEqual({ a: 'month', b: 'none', c: 'none' });
  });
});

/** A prime beyond every count here, so that reckoning modulo it is reckoning. */
const prime = 1_000_003;
const inverse = (of: number): number => {
  let result = 1;
  for (let power = prime - 2, base = of; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
};

/** Everything that follows from sums by adding and subtracting, in echelon form. */
function echelon(rows: readonly (readonly number[])[]): { pivot: number; row: number[] }[] {
  const basis: { pivot: number; row: number[] }[] = [];
  for (const given of rows) {
    const row = reduced(basis, given);
    const pivot = row.findIndex((one) => one !== 0);
    if (pivot < 0) continue;
    const scale = inverse(row[pivot] ?? 1);
    basis.push({ pivot, row: row.map((one) => (one * scale) % prime) });
  }
  return basis;
}

function reduced(basis: readonly { pivot: number; row: readonly number[] }[], given: readonly number[]): number[] {
  let row = [...given];
  for (const { pivot, row: by } of basis) {
    const times = row[pivot] ?? 0;
    if (times !== 0) row = row.map((one, index) => (((one - times * (by[index] ?? 0)) % prime) + prime) % prime);
  }
  return row;
}

const tables = fc.array(
  fc.array(fc.oneof(fc.constant(0), fc.nat(4), fc.integer({ min: 5, max: 30 })), { minLength: 12, maxLength: 12 }),
  { minLength: 2, maxLength: 6 },
);

it('no small number can be had back from what is told, by any adding and subtracting', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const given = members(Object.fromEntries(table.map((sizes, index) => [`u${index}`, sizes])));
      const { total, members: told } = resolutionsOf(given, year, least);
      const at = (member: number, month: string): number => member * 12 + months.indexOf(month);
      const vector = (cells: readonly number[]): number[] => {
        const row = Array.from({ length: table.length * 12 }, () => 0);
        for (const cell of cells) row[cell] = 1;
        return row;
      };
      const valueOf = (cells: readonly number[]): number =>
        cells.reduce((sum, cell) => sum + (table[Math.floor(cell / 12)]?.[cell % 12] ?? 0), 0);
      const everybody = table.map((_, index) => index);
      const cellsOf = (who: readonly number[], period: string): number[] =>
        who.flatMap((index) => parsePeriod(period).months.map((month) => at(index, month)));

      const known: number[][] = [];
      for (const kind of periodKinds)
        for (const period of periodsOfYear(year, kind)) {
          if (isTold(total, kind)) known.push(cellsOf(everybody, period));
          for (const index of everybody)
            if (isTold(told.get(`u${index}`) ?? 'none', kind)) known.push(cellsOf([index], period));
          // Whoever is told nought of a sum knows every part of it: no count lies below nought.
          const rest = everybody.filter((index) => !isTold(told.get(`u${index}`) ?? 'none', kind));
          const hidden = cellsOf(rest, period);
          if (isTold(total, kind) && valueOf(hidden) === 0) known.push(...hidden.map((cell) => [cell]));
        }
      const basis = echelon(known.map(vector));
      for (const kind of periodKinds)
        for (const period of periodsOfYear(year, kind))
          for (const index of everybody) {
            const cells = cellsOf([index], period);
            const value = valueOf(cells);
            const isSmall = value > 0 && value < least;
            if (isSmall) expect(reduced(basis, vector(cells)).some((one) => one !== 0)).toBe(true);
          }
    }),
    { numRuns: 300 },
  );
}, 120_000);

it('tells as much as it may: where nothing is small, all of it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 5, max: 90 }), { minLength: 12, maxLength: 12 }), {
        minLength: 1,
        maxLength: 8,
      }),
      (table) => {
        const given = members(Object.fromEntries(table.map((sizes, index) => [`u${index}`, sizes])));
        const { total, members: told } = resolutionsOf(given, year, least);
        expect([total, ...told.values()].every((one) => one === 'month')).toBe(true);
      },
    ),
  );
});
