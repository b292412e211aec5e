import type { CatalogueEntry, CatalogueIndex } from '@hcc/schemas';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { context, entry } from './catalogue.examples.ts';
import { fromColumns, toColumns } from './columns.ts';

const index = (entries: CatalogueIndex['entries']): CatalogueIndex => ({
  version: 'v1',
  entries,
  ...context,
  lifeEvents: [...context.lifeEvents],
  streetWords: [{ say: ['sổ đỏ'], official: ['giấy chứng nhận quyền sử dụng đất'] }],
});

describe('columns', () => {
  it('give back the rows they were made from', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            code: fc.string(),
            name: fc.string(),
            level: fc.constantFrom<CatalogueEntry['level']>('provincial', 'district', 'commune'),
            fields: fc.array(fc.nat(3)),
            unitId: fc.option(fc.string(), { nil: null }),
            cost: fc.constantFrom<CatalogueEntry['cost'][]>(
              { state: 'free' },
              { state: 'notStated' },
              { state: 'stated', items: [{ type: 'fee', amount: 8000 }] },
            ),
          }),
        ),
        (rows) => {
          const given = index(rows.map(entry));
          expect(fromColumns(toColumns(given))).toEqual(given);
        },
      ),
    );
  });

  it('hold a value once, however many rows say it', () => {
    const { columns } = toColumns(index([entry({ code: '1.000001' }), entry({ code: '1.000002' })]));
    expect(columns.audiences).toEqual({ values: [['citizen']], places: [0, 0] });
  });

  it('that were cut on the way are refused', () => {
    const columns = toColumns(index([entry({ code: '1.000001' }), entry({ code: '1.000002' })]));
    expect(() => fromColumns({ ...columns, names: columns.names.slice(0, columns.names.indexOf(0)) })).toThrow(
      RangeError,
    );
  });
});
