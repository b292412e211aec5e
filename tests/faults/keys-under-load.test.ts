/** F17: a partner changes its key while its back end asks a hundred times a second, and another's key is revoked. */
import { setTimeout as delay } from 'node:timers/promises';
import { AuthenticationError, createClient } from '@hcc/sdk';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestCenter, type TestCenter } from '../../packages/center/test/test-center.ts';
import { createApp } from '../../packages/center/src/app.ts';
import { createKey, revokeKey, rotateKey } from '../../packages/center/src/partners/partner-keys.ts';

let center: TestCenter;
beforeAll(async () => void (center = await openTestCenter()));
afterAll(() => center.close());

const perSecond = 100;
const partner = { id: 'loaded', name: 'Ngân hàng bận', mode: 'test' as const, origins: [], scopes: {}, contact: null };

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
  const { stores, clock } = center.ports;
  // Two replicas over one database, as behind a balancer.
  const replicas = [center.fetch, createApp(center.ports).fetch];
  await stores.partners.save(partner, []);
  const first = await createKey(stores, { partnerId: partner.id, kind: 'secret', now: clock.now() });
  if (!first) throw new Error('no key was made');
  let key = first.key;
  const loads = replicas.map((fetch) => busy(fetch, () => key));
  await told(loads, first.key);
  const second = await rotateKey(stores, { id: first.id, overlap: 1, now: clock.now() });
  if (!second) throw new Error('no key was made');
  await told(loads, first.key);
  key = second.key;
  await told(loads, second.key);
  await revokeKey(stores, { id: first.id, now: clock.now() });
  await told(loads, second.key);
  for (const load of loads) await load.end();
  const calls = loads.flatMap((load) => load.told);
  expect(calls.filter(({ error }) => error !== undefined)).toEqual([]);
  expect(calls.length).toBeGreaterThan(100);
  const kept = await stores.partners.keys(partner.id);
  expect(kept.map(({ lastUsedAt }) => lastUsedAt)).toEqual(kept.map(() => clock.now().toISOString()));

  const after = replicas.map((fetch) => busy(fetch, () => second.key));
  await told(after, second.key);
  await revokeKey(stores, { id: second.id, now: clock.now() });
  const revokedAt = performance.now();
  await expect
    .poll(() => after.every((load) => load.told.some(({ error }) => error !== undefined)), { timeout: 10_000 })
    .toBe(true);
  for (const load of after) {
    await load.end();
    const refused = load.told.filter(({ error }) => error !== undefined);
    expect(refused.every(({ error }) => error instanceof AuthenticationError)).toBe(true);
    const late = load.told.filter(({ at, error }) => at > revokedAt && error === undefined);
    expect(late, 'calls that were let in after it was revoked').toEqual([]);
  }
});

it('the last use is known to a minute, and costs a write a minute', async () => {
  const { stores, clock } = center.ports;
  let writes = 0;
  const counted = {
    ...stores,
    partners: {
      ...stores.partners,
      touchKey: (...given: Parameters<typeof stores.partners.touchKey>) => {
        writes += 1;
        return stores.partners.touchKey(...given);
      },
    },
  };
  const { fetch } = createApp({ ...center.ports, stores: counted });
  await stores.partners.save({ ...partner, id: 'quiet' }, []);
  const made = await createKey(stores, { partnerId: 'quiet', kind: 'secret', now: clock.now() });
  const { webhookEndpoints } = createClient({ baseUrl: 'http://center.test', key: made?.key ?? '', fetch });
  for (let call = 0; call < 5; call += 1) await webhookEndpoints.list();
  expect(writes).toBe(1);
  center.advance(60_000);
  await webhookEndpoints.list();
  expect(writes).toBe(2);
  expect((await stores.partners.keys('quiet')).map(({ lastUsedAt }) => lastUsedAt)).toEqual([
    clock.now().toISOString(),
  ]);
});

/** Waits until each load has heard of fifty more calls with a key. */
async function told(loads: readonly ReturnType<typeof busy>[], key: string): Promise<void> {
  const heard = (load: ReturnType<typeof busy>): number => load.told.filter((call) => call.key === key).length;
  const before = loads.map(heard);
  await expect
    .poll(() => loads.every((load, at) => heard(load) >= (before[at] ?? 0) + 50), { timeout: 20_000 })
    .toBe(true);
}
