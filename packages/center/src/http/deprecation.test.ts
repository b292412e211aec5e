/** H12: an operation on its way out says so in every answer, in the contract, and to pages that may read it. */
import type { Operation } from '@hcc/schemas/contract';
import * as z from 'zod';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openapiDocument } from '../../../../schemas/scripts/openapi-document.ts';
import { bankKey, openTestCenter, type TestCenter } from '../../test/test-center.ts';
import { createBind } from './bind-operation.ts';
import { Problem } from './problem.ts';

let center: TestCenter;
beforeAll(async () => void (center = await openTestCenter()));
afterAll(() => center.close());

const old = {
  id: 'getOldThing',
  method: 'GET',
  path: '/old-thing',
  capability: 'sandbox',
  summary: 'A thing of before',
  credentials: ['publishableKey'],
  query: z.strictObject({ missing: z.string().optional() }),
  deprecated: { sinceOn: '2026-01-01', sunsetOn: '2027-01-01', instead: 'Use `getNewThing`.' },
  result: { status: 200, body: z.object({ ok: z.boolean() }) },
  errors: ['unit_not_found'],
} as const satisfies Operation;

async function ask(query = ''): Promise<Response> {
  const bound = createBind(center.ports)(old, async ({ query: { missing } }) => {
    if (missing) throw new Problem('unit_not_found', { id: missing });
    return { body: { ok: true } };
  });
  const headers = { authorization: `Bearer ${bankKey}`, origin: 'http://localhost:4002' };
  return bound.respond(new Request(`http://center.test/v1${old.path}${query}`, { headers }), {}, 'req_1');
}

it.each([
  ['', 200],
  ['?missing=x', 404],
  ['?unknown=x', 400],
])('says since when there is something better, and until when it is there: %s', async (query, status) => {
  const { status: answered, headers } = await ask(query);
  expect(answered).toBe(status);
  // RFC 9745 2.1 and RFC 8594 3: the beginning of the day in Vietnam.
  expect(headers.get('deprecation')).toBe(`@${Date.parse('2026-01-01T00:00:00+07:00') / 1000}`);
  expect(headers.get('sunset')).toBe('Thu, 31 Dec 2026 17:00:00 GMT');
  expect(headers.get('access-control-expose-headers')).toContain('Deprecation, Sunset');
});

it('stands in the document, with what to use instead', () => {
  const { paths } = openapiDocument([old]) as { paths: Record<string, { get: Record<string, unknown> }> };
  expect(paths['/v1/old-thing']?.get).toMatchObject({
    deprecated: true,
    description: 'Deprecated since 2026-01-01. Use `getNewThing`.',
    responses: { 200: { headers: { Deprecation: {}, Sunset: {} } } },
  });
});

it('an operation that stays says nothing of it', async () => {
  const response = await center.fetch(
    new Request('http://center.test/v1/units', { headers: { authorization: `Bearer ${bankKey}` } }),
  );
  expect(response.status).toBe(200);
  expect(response.headers.get('deprecation')).toBeNull();
});
