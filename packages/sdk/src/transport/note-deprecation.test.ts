import { expect, it } from 'vitest';
import { createClient, type LoggedAttempt } from '../index.ts';

const onItsWayOut = { deprecation: '@1767200400', sunset: 'Thu, 31 Dec 2026 17:00:00 GMT' };

/** A client whose Center answers so, and what its logger heard. */
function heard(headersOf: (path: string) => Record<string, string>) {
  const log: LoggedAttempt[] = [];
  const client = createClient({
    baseUrl: 'http://center.test',
    fetch: async ({ url }) => Response.json({ items: [] }, { headers: headersOf(new URL(url).pathname) }),
    logger: (attempt) => log.push(attempt),
  });
  return { client, log };
}

it('tells the logger once of each operation that is on its way out, and until when it is there', async () => {
  const { client, log } = heard((path) => (path === '/v1/facets' ? {} : onItsWayOut));
  await client.units.get('a');
  await client.units.get('b');
  await client.units.list();
  await client.procedures.facets();
  expect(log).toEqual([
    expect.objectContaining({ path: '/v1/units/{id}', ...onItsWayOut }),
    expect.not.objectContaining({ deprecation: expect.anything() }),
    expect.objectContaining({ path: '/v1/units', ...onItsWayOut }),
    expect.not.objectContaining({ deprecation: expect.anything() }),
  ]);
});

it('says null where nobody has said until when', async () => {
  const { client, log } = heard(() => ({ deprecation: '@1767200400' }));
  await client.units.get('a');
  expect(log[0]).toMatchObject({ deprecation: '@1767200400', sunset: null });
});
