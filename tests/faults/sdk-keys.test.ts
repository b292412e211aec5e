/** Keys that are revoked, rotated or of another Center, and clocks that are wrong: the SDK at a real Center. */
import { AuthenticationError, createClient } from '@hcc/sdk';
import { verifyWebhook, WebhookVerificationError } from '@hcc/sdk/webhooks';
import { sha256 } from '@hcc/center/app';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openTestCenter, type TestCenter } from '../../packages/center/test/test-center.ts';

let center: TestCenter;
beforeAll(async () => void (center = await openTestCenter()));
afterAll(() => center.close());

const [oldKey, newKey] = ['sk_test_rotation_old', 'sk_test_rotation_new'];

/** A partner with the first of two keys, and a client that counts what it sends. */
async function partnerWith(...keys: readonly string[]) {
  const partner = {
    id: 'rotating',
    name: 'Ngân hàng thử',
    mode: 'test' as const,
    origins: [],
    scopes: {},
    contact: null,
  };
  const hashed = await Promise.all(keys.map(async (key) => ({ kind: 'secret' as const, hash: await sha256(key) })));
  await center.ports.stores.partners.save(partner, hashed);
  let sent = 0;
  const fetch = async (request: Request): Promise<Response> => {
    sent += 1;
    return center.fetch(request);
  };
  return { client: createClient({ baseUrl: 'http://center.test', key: keys[0] ?? '', fetch }), sent: () => sent };
}

const revoke = async (key: string): Promise<void> =>
  center.ports.stores.partners.revokeKey(await sha256(key), new Date());

describe('a key', () => {
  it('that is rotated leaves no gap, and the same intent under the new key has no second effect', async () => {
    const { client } = await partnerWith(oldKey, newKey);
    const intent = { idempotencyKey: 'endpoint-over-a-rotation' };
    const body = { url: 'http://127.0.0.1:9/rotation' };
    const first = await client.webhookEndpoints.create(body, intent);
    const renewed = client.withOptions({ key: newKey });
    await expect(renewed.webhookEndpoints.list()).resolves.toMatchObject({ items: [{ id: first.id }] });
    await revoke(oldKey);
    const again = await renewed.webhookEndpoints.create(body, intent).withResponse();
    expect(again).toMatchObject({ data: { id: first.id }, replayed: true });
    expect((await renewed.webhookEndpoints.list()).items).toHaveLength(1);
  });

  it('that is revoked is an AuthenticationError at once, which says so and leads to help', async () => {
    const { client, sent } = await partnerWith('sk_test_revoked');
    await client.dossiers.list();
    await revoke('sk_test_revoked');
    const { error } = await client.dossiers.list().result();
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({
      code: 'credential_invalid',
      retryable: false,
      requestId: expect.stringMatching(/^req_/),
      helpUrl: 'http://center.test/problems/credential_invalid',
    });
    expect(String(error)).not.toContain('sk_test_revoked');
    expect(sent()).toBe(2);
    const help = await center.fetch(new Request('http://center.test/problems/credential_invalid'));
    expect(help.status).toBe(200);
  });

  it('of a live partner is refused at this sandbox, before anything else is sent', async () => {
    const { client, sent } = await partnerWith('sk_live_elsewhere');
    await expect(client.dossiers.list()).rejects.toThrow('A live key does not open a test Center');
    await expect(client.webhookEndpoints.create({ url: 'http://127.0.0.1:9/x' })).rejects.toThrow(
      'A live key does not open a test Center',
    );
    expect(sent()).toBe(1);
  });
});

describe('a clock that is wrong', () => {
  const secret = `whsec_${Buffer.from('0123456789abcdef0123456789abcdef').toString('base64')}`;
  const payload = JSON.stringify({ type: 'dossier.accepted', data: { sequence: 1 } });
  const signedAt = (at: Date) => ({
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign('msg_1', at, payload),
  });

  it.each([-3600, -301, 301, 3600])('by %d s refuses a delivery, and says by how much', async (seconds) => {
    const headers = signedAt(new Date(Date.now() + seconds * 1000));
    const error: unknown = await verifyWebhook({ payload, headers, secret }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WebhookVerificationError);
    expect(error).toMatchObject({ reason: 'timestamp_outside_tolerance', message: expect.stringMatching(/\d{3,4} s/) });
  });

  it.each([-3600_000, 3600_000])('by %d ms makes no call wait for longer than a minute', async (ms) => {
    const date = new Date(Date.now() + 1000).toUTCString();
    const answer = () => new Response('{}', { status: 503, headers: { 'retry-after': date } });
    const client = createClient({ baseUrl: 'http://center.test', fetch: async () => answer(), retry: { limit: 1 } });
    const now = Date.now();
    vi.useFakeTimers({ now: now + ms, toFake: ['Date'] });
    try {
      const { error } = await client.units.list().result();
      expect(error).toMatchObject({ name: 'ServerError', status: 503 });
    } finally {
      vi.useRealTimers();
    }
  });
});
