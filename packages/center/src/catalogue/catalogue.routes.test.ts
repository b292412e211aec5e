/** What the catalogue's operations tell after a second import; what needs none is in the conformance suite. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bankKey, openTestCenter, send, type TestCenter } from '../../test/test-center.ts';
import { applyImport } from './apply-import.ts';
import { readCatalogueFile } from './import/read-files-node.ts';
import { shippedFile } from '../process/settings.ts';

const birth = '1.001193';
const death = '1.000656';
/** The test center's own import is of 1 January. */
const later = '2026-03-01';

let center: TestCenter;
beforeAll(async () => {
  center = await openTestCenter();
  const { records } = await readCatalogueFile(shippedFile('catalogue/starter.json'));
  const amended = (records as { code: string; name: string }[])
    .filter(({ code }) => code !== death)
    .map((record) => (record.code === birth ? { ...record, name: 'Đăng ký khai sinh kiểu mới' } : record));
  const added = { ...amended[0], code: '1.999999', name: 'Thủ tục mới' };
  const { outcome } = await applyImport(center.ports.stores, { records: [...amended, added], asOfOn: later });
  expect(outcome).toBe('applied');
});
afterAll(() => center.close());

const get = async (path: string, headers: Record<string, string> = {}) =>
  (await send(center, 'GET', path, { bearer: bankKey, headers })).json;

it.each([
  ['vi', 'Tên thủ tục: từ “Thủ tục đăng ký khai sinh” thành “Đăng ký khai sinh kiểu mới”'],
  ['en', 'Name: from “Thủ tục đăng ký khai sinh” to “Đăng ký khai sinh kiểu mới”'],
  ['zh', '名称：由“Thủ tục đăng ký khai sinh”改为“Đăng ký khai sinh kiểu mới”'],
])('changes are told in %s', async (language, text) => {
  const { items } = await get('/catalogue/changes', { 'accept-language': language });
  expect(items).toMatchObject([
    { code: death, kind: 'repealed', effectiveOn: later, changes: [] },
    { code: birth, kind: 'amended', effectiveOn: later },
    { code: '1.999999', name: 'Thủ tục mới', kind: 'added', effectiveOn: later, changes: [] },
  ]);
  expect(items).toContainEqual(expect.objectContaining({ code: birth, changes: [{ part: 'name', text }] }));
});

it('changes come page by page, and since a day', async () => {
  const codes: unknown[] = [];
  for (let query: string | null = 'limit=1'; query !== null;) {
    const { items, nextCursor } = (await get(`/catalogue/changes?${query}`)) as {
      items: { code: string }[];
      nextCursor: string | null;
    };
    codes.push(...items.map(({ code }) => code));
    query = nextCursor && `limit=1&cursor=${nextCursor}`;
  }
  expect(codes).toEqual([death, birth, '1.999999']);
  expect((await get(`/catalogue/changes?since=${later}`))['items']).toHaveLength(3);
  expect((await get('/catalogue/changes?since=2026-03-02'))['items']).toEqual([]);
});

it('a procedure is read as it held on a day', async () => {
  const nameOn = async (query: string) => (await get(`/procedures/${birth}${query}`))['name'];
  expect(await nameOn('?asOf=2026-02-28')).toBe('Thủ tục đăng ký khai sinh');
  expect(await nameOn(`?asOf=${later}`)).toBe('Đăng ký khai sinh kiểu mới');
  expect(await nameOn('')).toBe('Đăng ký khai sinh kiểu mới');
  expect(await get(`/procedures/${birth}/versions`)).toMatchObject({
    items: [
      { name: 'Đăng ký khai sinh kiểu mới', validFromOn: later, validToOn: null },
      { name: 'Thủ tục đăng ký khai sinh', validFromOn: '2026-01-01', validToOn: '2026-02-28' },
    ],
  });
});

it('a repealed procedure is found on its days alone, in no list, and keeps its versions', async () => {
  expect(await get(`/procedures/${death}`)).toMatchObject({ code: 'procedure_not_found' });
  expect(await get(`/procedures/${death}?asOf=2026-02-28`)).toMatchObject({ code: death, validToOn: '2026-02-28' });
  expect(await get(`/procedures/${death}/versions`)).toMatchObject({ items: [{ validToOn: '2026-02-28' }] });
  expect(await get(`/procedures?q=${death}`)).toMatchObject({ items: [], total: 0 });
});

it('the next request after an import sees the new catalogue in the index, lists and facets', async () => {
  const index = (await get('/catalogue')) as { version: string; codes: string[] };
  const facets = (await get('/facets')) as { version: string; total: number };
  expect(index.codes).toContain('1.999999');
  expect(facets).toMatchObject({ version: index.version, total: index.codes.length });
  expect(await get('/procedures?q=1.999999')).toMatchObject({ items: [{ name: 'Thủ tục mới' }] });
});
