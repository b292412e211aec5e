import { buildIndex, searchAll } from '@hcc/rules/search';
import type { CatalogueEntry, CatalogueIndex } from '@hcc/schemas';
import { expect, it, vi } from 'vitest';
import type { LoadedCatalogue } from './catalogue-cache.ts';
import { createFindProcedures } from './find-procedures.ts';

const entry = (code: string, name: string, level: CatalogueEntry['level']): CatalogueEntry => ({
  code,
  name,
  level,
  words: '',
  fields: [],
  audiences: ['citizen'],
  channels: ['counter'],
  mode: 'here',
  lifeEvents: [],
  unitId: null,
  cost: { state: 'free' },
  duration: { unit: 'none' },
});
const entries = [
  entry('1.000001', 'Đăng ký khai sinh', 'commune'),
  entry('1.000002', 'Đăng ký khai sinh có yếu tố nước ngoài', 'provincial'),
];

function catalogueOf(version: string): LoadedCatalogue {
  const index: CatalogueIndex = { version, entries, fields: [], lifeEvents: [], units: [], streetWords: [] };
  return {
    version,
    index,
    entries: new Map(entries.map((one) => [one.code, one])),
    search: buildIndex(index),
    summaries: new Map(),
    indexText: { text: '', etag: '' },
    related: () => [],
  };
}

it('searches once for the same words and filters, and anew for another version', () => {
  const search = vi.fn(searchAll);
  const find = createFindProcedures([], search as typeof searchAll);
  const first = catalogueOf('v1');
  const codes = (...asked: Parameters<typeof find>) =>
    find(...asked)
      .slice(0, 10)
      .map(({ entry: { code } }) => code);
  for (const _ of [1, 2, 3]) expect(codes(first, 'khai sinh', {})).toEqual(['1.000001', '1.000002']);
  expect(search).toHaveBeenCalledTimes(1);
  expect(codes(first, 'khai sinh', { level: 'provincial' })).toEqual(['1.000002']);
  expect(codes(first, 'khai sinh', { level: 'commune' })).toEqual(['1.000001']);
  expect(codes(first, 'khai sin', {})).toEqual(['1.000001', '1.000002']);
  expect(search).toHaveBeenCalledTimes(4);
  expect(codes(catalogueOf('v2'), 'khai sinh', {})).toEqual(['1.000001', '1.000002']);
  expect(search).toHaveBeenCalledTimes(5);
});

it('keeps no more than the last hundred', () => {
  const search = vi.fn(searchAll);
  const find = createFindProcedures([], search as typeof searchAll);
  const catalogue = catalogueOf('v1');
  for (let turn = 0; turn <= 100; turn++) find(catalogue, `khai sinh ${turn}`, {});
  find(catalogue, 'khai sinh 100', {});
  expect(search).toHaveBeenCalledTimes(101);
  find(catalogue, 'khai sinh 0', {});
  expect(search).toHaveBeenCalledTimes(102);
});
