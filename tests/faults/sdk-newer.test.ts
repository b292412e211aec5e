/** A newer Center: every answer with unknown fields, enum values, codes, ids and headers. Nothing of this version breaks. */
import { createClient, ConflictError } from '@hcc/sdk';
import { createCheckedClient } from '@hcc/sdk/validate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bankKey, openTestCenter, type TestCenter } from '../../packages/center/test/test-center.ts';

let center: TestCenter;
beforeAll(async () => void (center = await openTestCenter()));
afterAll(() => center.close());

/** What the contract calls an enum, as far as these answers hold one. */
const enums = new Set(['level', 'status', 'type', 'mode', 'kind', 'track', 'channel', 'audience']);

/** Each object with its members in another order, a field more, and other words where the contract lists some. */
function newer(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(newer);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, it]) => [
    name,
    enums.has(name) && typeof it === 'string' ? `${it}-of-2031` : newer(it),
  ]);
  return { brandNew: { deep: [null, 1] }, ...Object.fromEntries(entries.toReversed()) };
}

const fetchNewer = async (request: Request): Promise<Response> => {
  const response = await center.fetch(request);
  const headers = new Headers(response.headers);
  headers.set('x-brand-new', '1');
  headers.set('hcc-mode', 'rehearsal');
  return Response.json(newer(await response.json()), { status: response.status, headers });
};

it('is read by this version, with its answers held to the contract', async () => {
  const client = createCheckedClient({ baseUrl: 'http://center.test', key: bankKey, fetch: fetchNewer });
  const [procedure] = await client.procedures.list({ q: 'khai sinh' }).atMost(1);
  expect(procedure).toMatchObject({ code: expect.any(String), brandNew: { deep: [null, 1] } });
  const code = procedure?.code ?? '';
  expect((await client.procedures.get(code)).level).toMatch(/-of-2031$/);
  const form = await client.procedures.form(code);
  const types = form.pages.flatMap(({ groups }) => groups.flatMap(({ fields }) => fields.map(({ type }) => type)));
  expect(types.length).toBeGreaterThan(0);
  expect(types.every((type) => type.endsWith('-of-2031'))).toBe(true);
  await client.units.list().atMost(5);
  await client.procedures.facets();
});

it('says no with a code of its own: the class follows the status, the code arrives as it is', async () => {
  const body = {
    code: 'x'.repeat(255),
    errors: [{ pointer: '/new', code: 'of-2031', message: '', more: 1 }],
    more: [],
  };
  const client = createClient({
    baseUrl: 'http://center.test',
    fetch: async () => Response.json(body, { status: 409 }),
  });
  const { error } = await client.units.get('u'.repeat(255)).result();
  expect(error).toBeInstanceOf(ConflictError);
  expect(error).toMatchObject({ code: body.code, pointer: '/new', retryable: false });
});
