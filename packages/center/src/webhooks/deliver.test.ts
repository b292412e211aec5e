import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseKinds } from '../../test/test-databases.ts';
import { openTestCenter, type TestCenter } from '../../test/test-center.ts';
import { startWorker } from '../process/worker.ts';
import { sweep } from '../process/sweep.ts';
import { createDeliverer, deliverWebhooks, type SendWebhook } from './deliver.ts';
import type { KeptEndpoint } from './webhooks.store.ts';

const partnerId = 'partner-bank';
const taken = { status: 200, retryAfter: null, body: '' };
const hourMs = 3_600_000;

describe.each(databaseKinds)('deliveries on %s', (database) => {
  let center: TestCenter;
  beforeEach(async () => {
    center = await openTestCenter({ database });
  });
  afterEach(() => center.close());

  async function addEndpoint(id: string, change: Partial<KeptEndpoint> = {}): Promise<void> {
    await center.ports.stores.webhooks.insert({
      id,
      partnerId,
      url: `https://${id}.example/`,
      eventTypes: null,
      signature: 'hmac',
      sealedSecret: await center.ports.vault.seal(`whsec_${btoa('x'.repeat(32))}`),
      previousSealedSecret: null,
      previousSecretUntil: null,
      state: 'active',
      createdAt: center.ports.clock.now().toISOString(),
      lastDeliveryAt: null,
      lastFailure: null,
      parked: 0,
      ...change,
    });
  }

  const happen = (sequence: number) =>
    center.ports.stores.outbox.add({
      topic: 'dossier-event',
      payload: {
        id: `evt_${sequence}`,
        partnerId,
        event: {
          type: 'dossier.submitted',
          timestamp: center.ports.clock.now().toISOString(),
          data: { dossierCode: 'x', procedureCode: '1.001193', status: 'submitted', step: null, sequence },
        },
      },
    });

  /** Keeps what it was sent, as `host id`; `answer` decides by host. */
  const recorder = (answer: (host: string) => ReturnType<SendWebhook> = async () => taken) => {
    const sent: string[] = [];
    const send: SendWebhook = ({ url, headers }) => {
      const host = new URL(url).hostname.replace('.example', '');
      sent.push(`${host} ${headers['webhook-id']}`);
      return answer(host);
    };
    return { sent, send };
  };

  const find = async (id: string) => center.ports.stores.webhooks.find(partnerId, id);

  it('an endpoint whose secret cannot be opened keeps nothing from the others, in a backlog of many', async () => {
    await addEndpoint('lost', { sealedSecret: 'AAAA.AAAA' });
    await addEndpoint('good');
    const many = 150;
    for (let sequence = 1; sequence <= many; sequence++) await happen(sequence);
    const { sent, send } = recorder();
    while ((await deliverWebhooks(center.ports, send)) > 0);
    expect(sent).toEqual(Array.from({ length: many }, (_, at) => `good evt_${at + 1}`));
    expect((await find('lost'))?.lastFailure).toContain('rotate it');
  });

  it('a receiver that hangs keeps nothing from the others, and gets one request at a time', async () => {
    for (const id of ['hangs', 'good', 'fine']) await addEndpoint(id);
    const hanging = Promise.withResolvers<typeof taken>();
    const { sent, send } = recorder(async (host) => (host === 'hangs' ? hanging.promise : taken));
    const worker = startWorker(center.ports, send);
    for (let sequence = 1; sequence <= 40; sequence++) await happen(sequence);
    const of = (host: string) => sent.filter((one) => one.startsWith(`${host} `));
    await expect.poll(() => [of('good').length, of('fine').length], { timeout: 30_000 }).toEqual([40, 40]);
    expect(of('hangs')).toEqual(['hangs evt_1']);
    expect(of('good')).toEqual(Array.from({ length: 40 }, (_, at) => `good evt_${at + 1}`));
    hanging.resolve(taken);
    await expect.poll(() => of('hangs').length, { timeout: 30_000 }).toBe(40);
    await worker.stop();
  });

  it('a receiver that is dead for three days gets it, one that stays dead has it parked after ten tries', async () => {
    for (const id of ['back', 'dead']) await addEndpoint(id);
    await happen(1);
    const started = center.ports.clock.now().getTime();
    const hours = () => (center.ports.clock.now().getTime() - started) / hourMs;
    const { sent, send } = recorder(async (host) =>
      host === 'back' && hours() > 72 ? taken : { status: 500, retryAfter: null, body: '' },
    );
    const lastAt = new Map<string, number>();
    while (hours() < 100) {
      const before = sent.length;
      await deliverWebhooks(center.ports, send);
      for (const one of sent.slice(before)) lastAt.set(one, hours());
      center.advance(hourMs / 12);
    }
    expect(sent.filter((one) => one === 'dead evt_1')).toHaveLength(10);
    expect(lastAt.get('dead evt_1')).toBeGreaterThanOrEqual(75);
    expect(lastAt.get('dead evt_1')).toBeLessThan(92);
    expect(lastAt.get('back evt_1')).toBeGreaterThan(72);
    expect(await find('back')).toMatchObject({ parked: 0, lastFailure: null });
    expect(await find('dead')).toMatchObject({ parked: 1, lastFailure: 'HTTP 500' });
    const [parked] = await center.ports.stores.webhooks.deliveries('dead', { before: null, state: 'parked', limit: 9 });
    expect(parked?.tries).toHaveLength(10);
  });

  it('what a worker took and did not settle is sent by the next, with the same id', async () => {
    await addEndpoint('good');
    await happen(1);
    // It dies with the request in the air: nothing is ever settled.
    const { sent, send } = recorder(() => new Promise(() => {}));
    await createDeliverer(center.ports, send).round();
    await expect.poll(() => sent).toEqual(['good evt_1']);
    const next = recorder();
    expect(await deliverWebhooks(center.ports, next.send)).toBe(0);
    center.advance(181_000);
    await deliverWebhooks(center.ports, next.send);
    expect(next.sent).toEqual(['good evt_1']);
  });

  it('a worker that stops gives back what it had only taken, and no try of it is counted', async () => {
    await addEndpoint('good');
    for (let sequence = 1; sequence <= 5; sequence++) await happen(sequence);
    const slow = Promise.withResolvers<typeof taken>();
    const first = recorder(() => slow.promise);
    const stopping = createDeliverer(center.ports, first.send);
    await stopping.round();
    await expect.poll(() => first.sent).toEqual(['good evt_1']);
    const stopped = stopping.stop();
    slow.resolve(taken);
    await stopped;
    const next = recorder(async () => ({ status: 500, retryAfter: null, body: '' }));
    await deliverWebhooks(center.ports, next.send);
    expect(next.sent).toEqual([2, 3, 4, 5].map((sequence) => `good evt_${sequence}`));
    // The first wait of the schedule: five seconds and a fifth of it at most.
    center.advance(6100);
    const last = recorder();
    await deliverWebhooks(center.ports, last.send);
    expect(last.sent).toEqual(next.sent);
  });

  it('a receiver that is gone is sent nothing more of what was taken for it', async () => {
    await addEndpoint('gone');
    for (let sequence = 1; sequence <= 3; sequence++) await happen(sequence);
    const { sent, send } = recorder(async () => ({ status: 410, retryAfter: null, body: '' }));
    await deliverWebhooks(center.ports, send);
    center.advance(hourMs);
    await deliverWebhooks(center.ports, send);
    expect(sent).toEqual(['gone evt_1']);
    expect(await find('gone')).toMatchObject({ state: 'disabled', parked: 1 });
  });

  it('a worker that slept through its lease settles nothing that another has taken since', async () => {
    await addEndpoint('good');
    await happen(1);
    const slow = Promise.withResolvers<typeof taken>();
    const sleeper = createDeliverer(
      center.ports,
      recorder(() => slow.promise.then(() => ({ failure: 'timed out' }))).send,
    );
    await sleeper.round();
    center.advance(181_000);
    await deliverWebhooks(center.ports, recorder().send);
    slow.resolve(taken);
    await sleeper.settled();
    const [delivery] = await center.ports.stores.webhooks.deliveries('good', {
      before: null,
      state: undefined,
      limit: 9,
    });
    expect(delivery).toMatchObject({ state: 'delivered', tries: [{ status: 200 }] });
  });

  it('two workers side by side send each message once, and number events in the order they are read', async () => {
    await addEndpoint('good');
    for (let sequence = 1; sequence <= 60; sequence++) await happen(sequence);
    const { sent, send } = recorder();
    const [one, two] = [createDeliverer(center.ports, send), createDeliverer(center.ports, send)];
    for (let begun = 1; begun > 0; await one.settled(), await two.settled())
      begun = (await Promise.all([one.round(), two.round()])).reduce((sum, part) => sum + part, 0);
    expect(sent.toSorted()).toEqual(Array.from({ length: 60 }, (_, at) => `good evt_${at + 1}`).toSorted());
    const events = await center.ports.stores.partnerEvents.list(partnerId, {
      after: 0,
      dossierCode: undefined,
      limit: 100,
    });
    expect(events.map(({ id }) => id)).toEqual(Array.from({ length: 60 }, (_, at) => `evt_${at + 1}`));
  });

  it('after 30 days events, deliveries and what is done are forgotten; what is open is not', async () => {
    await addEndpoint('good');
    await happen(1);
    await deliverWebhooks(center.ports, recorder().send);
    center.advance(29 * 24 * hourMs);
    await happen(2);
    await deliverWebhooks(center.ports, recorder().send);
    center.advance(2 * 24 * hourMs);
    await happen(3);
    await sweep(center.ports);
    const { webhooks, partnerEvents } = center.ports.stores;
    const asked = { before: null, state: undefined, limit: 9 };
    expect((await webhooks.deliveries('good', asked)).map(({ messageId }) => messageId)).toEqual(['evt_2']);
    const events = await partnerEvents.list(partnerId, { after: 0, dossierCode: undefined, limit: 9 });
    expect(events.map(({ id }) => id)).toEqual(['evt_2']);
    expect(await center.db.query('select payload ->> $1 as id from outbox', ['id'])).toEqual([{ id: 'evt_3' }]);
  });
});
