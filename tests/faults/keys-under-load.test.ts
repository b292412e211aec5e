/** F17: a partner changes its key while its back end asks a hundred times a second, and another's key is revoked. */
import { setTimeout as delay } from 'node:timers/promises';
import { AuthenticationError, createClient } from '@hcc/sdk';
import { sha256 } from '@hcc/center/app';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestCenter, type TestCenter } from '../../packages/center/test/test-center.ts';
import { createApp } from '../../packages/center/src/app.ts';

let center: TestCenter;
beforeAll(async () => void (center = await openTestCenter()));
afterAll(() => center.close());

const perSecond = 100;
const keys = ['sk_test_load_first_0123456789', 'sk_test_load_second_0123456789'] as const;
const [first, second] = keys;
const partner = { id: 'loaded', name: 'Ngân hàng bận', mode: 'test' as const, origins: [], scopes: {} };
const hashed = (key: string) => sha256(key).then((hash) => ({ kind: 'secret' as const, hash }));

/** A back end that asks on and on; what it is told, with the time. */
function busy(fetch: (request: Request) => Promise<Response>, keyNow: () => string) {
  const told: { at: number; key: string; error: unknown }[] = [];
  const over = new AbortController();
  const running: Promise<unknown>[] = [];
  const loop = (async () => {
    while (!over.signal.aborted) {
      const key = keyNow();
      const at = performance.now();
      const client = createClient({ baseUrl: 'http://center.test', key, fetch, retry: { limit: 0 } });
      running.push(
        client.webhookEndpoints
          .list()
          .result()
          .then(({ error }) => told.push({ at, key, error })),
      );
      await delay(1000 / perSecond);
    }
    await Promise.all(running);
  })();
  return {
    told,
    async end() {
      over.abort();
      await loop;
    },
  };
}

it('no call fails while two keys are good, and a key that is revoked is refused at once on every instance', async () => {
  // Two replicas over one database, as behind a balancer.
  const replicas = [center.fetch, createApp(center.ports).fetch];
  await center.ports.stores.partners.save(partner, [await hashed(first)]);
  let key: string = first;
  const loads = replicas.map((fetch) => busy(fetch, () => key));
  await delay(500);
  await center.ports.stores.partners.save(partner, [await hashed(second)]);
  await delay(500);
  key = second;
  await delay(500);
  await center.ports.stores.partners.revokeKey((await hashed(first)).hash, new Date());
  await delay(500);
  for (const load of loads) await load.end();
  const calls = loads.flatMap(({ told }) => told);
  expect(calls.filter(({ error }) => error !== undefined)).toEqual([]);
  expect(new Set(calls.map((call) => call.key))).toEqual(new Set(keys));
  expect(calls.length).toBeGreaterThan(100);

  const after = replicas.map((fetch) => busy(fetch, () => second));
  await delay(300);
  await center.ports.stores.partners.revokeKey((await hashed(second)).hash, new Date());
  const revokedAt = performance.now();
  await delay(500);
  for (const load of after) {
    await load.end();
    const refused = load.told.filter(({ error }) => error !== undefined);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every(({ error }) => error instanceof AuthenticationError)).toBe(true);
    const late = load.told.filter(({ at, error }) => at > revokedAt && error === undefined);
    expect(late, 'calls that were let in after it was revoked').toEqual([]);
  }
});
