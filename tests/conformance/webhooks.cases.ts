/** Deliveries (reliability W01, W04, W08, W09): at least once, signed anew each time, thin, and only to addresses that may be. */
import { expect, it } from 'vitest';
import { verifyWebhook } from '@hcc/sdk/webhooks';
import { ask } from './ask.ts';
import { type Backend, keys } from './backends.ts';
import { deliverAll, openEndpoint, typesOf, verifyOfficially } from './endpoints.ts';
import { citizen, file, partnerClient, take } from './steps.ts';

export function webhookCases(backend: () => Backend): void {
  const refused = [
    'https://10.0.0.1/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://[::ffff:7f00:1]/',
    'https://[fd00::1]/',
    'https://0x0a000001/',
    'http://example.com/',
    'https://example.com:5432/',
    'https://user:pass@example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'https://intranet/',
    'https://example.com./',
    'gopher://example.com/',
  ];
  it.each(refused)('%s is not taken as an address, new or in place of another', async (url) => {
    const b = backend();
    const { webhookEndpoints } = partnerClient(b);
    const { id } = await webhookEndpoints.create({ url: 'http://127.0.0.1:9/hooks' });
    const asking = { bearer: keys.bank.secret, key: crypto.randomUUID(), json: { url } };
    for (const told of [
      await ask(b, 'POST', '/webhook-endpoints', asking),
      await ask(b, 'PATCH', `/webhook-endpoints/${id}`, asking),
    ])
      expect(told).toMatchObject({
        status: 422,
        code: 'webhook_url_not_allowed',
        json: { errors: [{ pointer: '/url' }] },
      });
    await webhookEndpoints.delete(id);
  });

  it('is tried again with the same id and a new signature, until it is taken', async () => {
    const b = backend();
    const { receiver, endpoint, close } = await openEndpoint(b, { eventTypes: ['dossier.submitted'] });
    const { webhookEndpoints } = partnerClient(b);
    receiver.answer = 503;
    await file(b);
    await b.deliverWebhooks();
    expect(receiver.arrived).toHaveLength(1);
    // Not before its time; and no event that was not asked for.
    await b.deliverWebhooks();
    expect(receiver.arrived).toHaveLength(1);
    expect((await webhookEndpoints.get(endpoint.id)).lastFailure).toBe('HTTP 503');
    receiver.answer = 204;
    b.clock.advance({ minutes: 1 });
    await b.deliverWebhooks();
    const [first, second] = receiver.arrived;
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(second?.headers['webhook-signature']).not.toBe(first?.headers['webhook-signature']);
    expect(second?.body).toBe(first?.body);
    const event = await verifyWebhook({
      payload: second?.body ?? '',
      headers: second?.headers ?? {},
      secret: endpoint.secret,
      now: b.clock.now(),
    });
    expect(event.type).toBe('dossier.submitted');
    b.clock.advance({ days: 1 });
    await b.deliverWebhooks();
    expect(receiver.arrived).toHaveLength(2);
    await close();
  });

  it('waits as long as a receiver asks, and a day at most', async () => {
    const b = backend();
    const { receiver, endpoint, close } = await openEndpoint(b, { eventTypes: ['dossier.submitted'] });
    const { webhookEndpoints } = partnerClient(b);
    receiver.answer = 429;
    receiver.headers = { 'retry-after': '3600' };
    await file(b);
    await b.deliverWebhooks();
    const waitMinutes = async () => {
      const [delivery] = (await webhookEndpoints.deliveries(endpoint.id, { state: 'pending' })).items;
      return (Date.parse(delivery?.nextTryAt ?? '') - b.clock.now().getTime()) / 60_000;
    };
    expect(await waitMinutes()).toBeGreaterThan(58);
    receiver.headers = { 'retry-after': new Date(b.clock.now().getTime() + 10 * 24 * 3600_000).toUTCString() };
    b.clock.advance({ minutes: 61 });
    await b.deliverWebhooks();
    expect(receiver.arrived).toHaveLength(2);
    expect(await waitMinutes()).toBeGreaterThan(23 * 60);
    expect(await waitMinutes()).toBeLessThanOrEqual(24 * 60);
    await close();
  });

  it('a receiver that is gone for good is left alone, until a new challenge is echoed', async () => {
    const b = backend();
    const { receiver, endpoint, close } = await openEndpoint(b);
    const { webhookEndpoints } = partnerClient(b);
    receiver.answer = 410;
    await file(b);
    await deliverAll(b);
    expect(await webhookEndpoints.get(endpoint.id)).toMatchObject({
      state: 'disabled',
      lastFailure: 'HTTP 410',
      parkedDeliveries: 1,
    });
    await file(b);
    b.clock.advance({ hours: 1 });
    await deliverAll(b);
    expect(receiver.arrived).toHaveLength(1);
    receiver.answer = 204;
    await webhookEndpoints.challenge(endpoint.id);
    await deliverAll(b);
    expect((await webhookEndpoints.get(endpoint.id)).state).toBe('active');
    await file(b);
    await deliverAll(b);
    expect(receiver.arrived).toHaveLength(2);
    await close();
  });

  it('goes to the partner whose page it was filed on, and to nobody else', async () => {
    const b = backend();
    const [bank, utility] = [await openEndpoint(b), await openEndpoint(b, { who: 'utility' })];
    const { id, receipt } = await file(b, await citizen(b, 'utility'));
    await take(b, id, 'reject');
    await deliverAll(b);
    expect(bank.receiver.arrived).toEqual([]);
    expect(typesOf(utility.receiver)).toEqual(['dossier.submitted', 'dossier.notAccepted']);
    for (const { body } of utility.receiver.arrived) {
      expect(body.length).toBeLessThan(20_000);
      const { data } = JSON.parse(body) as { data: Record<string, unknown> };
      expect(Object.keys(data).sort()).toEqual(['dossierCode', 'procedureCode', 'sequence', 'status', 'step']);
      expect(data['dossierCode']).toBe(receipt.code);
    }
    const [first] = utility.receiver.arrived;
    expect(() => verifyOfficially(bank.endpoint.secret, first, b.clock.now())).toThrow();
    await bank.close();
    await utility.close();
  });

  it('an endpoint hears of what happens after it was made, not of the past', async () => {
    const b = backend();
    const owner = await file(b);
    b.clock.advance({ minutes: 1 });
    const { receiver, close } = await openEndpoint(b);
    await take(b, owner.id, 'reject');
    await deliverAll(b);
    expect(typesOf(receiver)).toEqual(['dossier.notAccepted']);
    await close();
  });
}
