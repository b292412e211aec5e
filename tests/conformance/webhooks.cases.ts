/** Deliveries (reliability W01, W04, W09): at least once, signed anew each time, thin, and only to addresses that may be. */
import { Webhook } from 'standardwebhooks';
import { expect, it } from 'vitest';
import { verifyWebhook } from '@hcc/sdk/webhooks';
import { ask } from './ask.ts';
import { type Backend, keys } from './backends.ts';
import { openReceiver } from './receiver.ts';
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
  it.each(refused)('%s is not taken as an address', async (url) => {
    const told = await ask(backend(), 'POST', '/webhook-endpoints', {
      bearer: keys.bank.secret,
      key: crypto.randomUUID(),
      json: { url },
    });
    expect(told).toMatchObject({
      status: 422,
      code: 'webhook_url_not_allowed',
      json: { errors: [{ pointer: '/url' }] },
    });
  });

  it('is tried again with the same id and a new signature, until it is taken', async () => {
    const b = backend();
    const receiver = await openReceiver();
    const { webhookEndpoints } = partnerClient(b);
    const endpoint = await webhookEndpoints.create({ url: receiver.url, eventTypes: ['dossier.submitted'] });
    receiver.answer = 503;
    await file(b);
    await b.deliverWebhooks();
    expect(receiver.arrived).toHaveLength(1);
    // Not before its time; and no event that was not asked for.
    await b.deliverWebhooks();
    expect(receiver.arrived).toHaveLength(1);
    expect((await webhookEndpoints.list()).items.find(({ id }) => id === endpoint.id)?.lastFailure).toBe('HTTP 503');
    receiver.answer = 200;
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
    await webhookEndpoints.delete(endpoint.id);
    await receiver.close();
  });

  it('a receiver that is gone for good is left alone', async () => {
    const b = backend();
    const receiver = await openReceiver();
    const { webhookEndpoints } = partnerClient(b);
    const { id } = await webhookEndpoints.create({ url: receiver.url });
    receiver.answer = 410;
    await file(b);
    await b.deliverWebhooks();
    expect((await webhookEndpoints.list()).items.find((one) => one.id === id)).toMatchObject({ state: 'disabled' });
    await file(b);
    b.clock.advance({ hours: 1 });
    await b.deliverWebhooks();
    expect(receiver.arrived).toHaveLength(1);
    await webhookEndpoints.delete(id);
    await receiver.close();
  });

  it('goes to the partner whose page it was filed on, and to nobody else', async () => {
    const b = backend();
    const [bank, utility] = [await openReceiver(), await openReceiver()];
    const endpoints = [
      ['bank', await partnerClient(b, 'bank').webhookEndpoints.create({ url: bank.url })],
      ['utility', await partnerClient(b, 'utility').webhookEndpoints.create({ url: utility.url })],
    ] as const;
    const { id, receipt } = await file(b, await citizen(b, 'utility'));
    await take(b, id, 'reject');
    while ((await b.deliverWebhooks()) > 0);
    expect(bank.arrived).toEqual([]);
    expect(utility.arrived.map(({ body }) => (JSON.parse(body) as { type: string }).type)).toEqual([
      'dossier.submitted',
      'dossier.notAccepted',
    ]);
    for (const { body } of utility.arrived) {
      const { data } = JSON.parse(body) as { data: Record<string, unknown> };
      expect(Object.keys(data).sort()).toEqual(['dossierCode', 'procedureCode', 'sequence', 'status', 'step']);
      expect(data['dossierCode']).toBe(receipt.code);
    }
    const [first] = utility.arrived;
    expect(() => new Webhook(endpoints[0][1].secret).verify(first?.body ?? '', first?.headers ?? {})).toThrow();
    for (const [who, { id: endpointId }] of endpoints) await partnerClient(b, who).webhookEndpoints.delete(endpointId);
    await bank.close();
    await utility.close();
  });

  it('an endpoint hears of what happens after it was made, not of the past', async () => {
    const b = backend();
    const owner = await file(b);
    b.clock.advance({ minutes: 1 });
    const receiver = await openReceiver();
    const { webhookEndpoints } = partnerClient(b);
    const { id } = await webhookEndpoints.create({ url: receiver.url });
    await take(b, owner.id, 'reject');
    while ((await b.deliverWebhooks()) > 0);
    expect(receiver.arrived.map(({ body }) => (JSON.parse(body) as { type: string }).type)).toEqual([
      'dossier.notAccepted',
    ]);
    await webhookEndpoints.delete(id);
    await receiver.close();
  });
}
