/** What was missed can be read, and sent again, for 30 days; every try is there to be seen. */
import { expect, it } from 'vitest';
import type { PartnerEvent } from '@hcc/sdk';
import { ask } from './ask.ts';
import { type Backend, keys } from './backends.ts';
import { deliverAll, openEndpoint, typesOf } from './endpoints.ts';
import { citizen, file, partnerClient, take } from './steps.ts';

export function eventCases(backend: () => Backend): void {
  const all = async (b: Backend, query: { after?: string; dossierCode?: string; limit?: number }) => {
    const events: PartnerEvent[] = [];
    for await (const event of partnerClient(b).events.list(query)) events.push(event);
    return events;
  };

  it('are listed the oldest first, by dossier, in pages, and after one that was seen', async () => {
    const b = backend();
    const { id, receipt } = await file(b);
    await take(b, id, 'reject');
    const events = await all(b, { dossierCode: receipt.code });
    expect(events.map(({ type, data }) => [type, data.sequence])).toEqual([
      ['dossier.submitted', 1],
      ['dossier.notAccepted', 2],
    ]);
    expect(await all(b, { dossierCode: receipt.code, limit: 1 })).toEqual(events);
    const [first, last] = events;
    expect(await all(b, { after: first?.id ?? '', dossierCode: receipt.code })).toEqual([last]);
    expect(await all(b, { after: last?.id ?? '' })).toEqual([]);
    const { receipt: next } = await file(b);
    expect((await all(b, { after: last?.id ?? '' })).map(({ data }) => data.dossierCode)).toEqual([next.code]);
  });

  it("are a partner's own", async () => {
    const b = backend();
    const { receipt } = await file(b, await citizen(b, 'utility'));
    expect(await all(b, { dossierCode: receipt.code })).toEqual([]);
    const [theirs] = (await partnerClient(b, 'utility').events.list({ dossierCode: receipt.code })).items;
    const id = theirs?.id ?? '';
    const bearer = keys.bank.secret;
    const tried = [
      await ask(b, 'GET', `/events?after=${id}`, { bearer }),
      await ask(b, 'POST', `/events/${id}/redelivery`, { bearer, key: 'theirs', json: {} }),
    ];
    for (const told of tried) expect(told).toMatchObject({ status: 404, code: 'event_not_found' });
  });

  it('a cursor that nobody gave is refused', async () => {
    const b = backend();
    const { endpoint, close } = await openEndpoint(b);
    for (const path of ['/events', `/webhook-endpoints/${endpoint.id}/deliveries`])
      for (const cursor of ['x', 'WyJ4Il0', 'WzFd', 'WyIxIiwiMiJd'])
        expect(await ask(b, 'GET', `${path}?cursor=${cursor}`, { bearer: keys.bank.secret }), path).toMatchObject({
          status: 400,
          code: 'invalid_cursor',
        });
    await close();
  });

  it('one is sent again with the id it had, to those who want it or to one', async () => {
    const b = backend();
    const wanting = await openEndpoint(b);
    const other = await openEndpoint(b, { eventTypes: ['dossier.returned'] });
    const { receipt } = await file(b);
    await deliverAll(b);
    const [event] = await all(b, { dossierCode: receipt.code });
    const id = event?.id ?? '';
    const { events } = partnerClient(b);
    expect((await events.redeliver(id)).queued).toBe(1);
    await deliverAll(b);
    expect(wanting.receiver.arrived.map(({ headers }) => headers['webhook-id'])).toEqual([id, id]);
    expect(other.receiver.arrived).toEqual([]);
    expect((await events.redeliver(id, { endpointId: other.endpoint.id })).queued).toBe(1);
    await deliverAll(b);
    expect(other.receiver.arrived.map(({ headers }) => headers['webhook-id'])).toEqual([id]);
    const unknown = await ask(b, 'POST', `/events/${id}/redelivery`, {
      bearer: keys.bank.secret,
      key: 'to-nobody',
      json: { endpointId: 'whe_none' },
    });
    expect(unknown).toMatchObject({ status: 404, code: 'webhook_endpoint_not_found' });
    await wanting.close();
    await other.close();
  });

  it('those of a time are replayed, what was parked and what came before the endpoint too', async () => {
    const b = backend();
    await file(b);
    b.clock.advance({ minutes: 5 });
    const from = b.clock.now().toISOString();
    const [early, late] = [await file(b), await file(b)];
    b.clock.advance({ minutes: 5 });
    const until = b.clock.now().toISOString();
    b.clock.advance({ minutes: 5 });
    await file(b);
    const { receiver, endpoint, close } = await openEndpoint(b, { eventTypes: ['dossier.submitted'] });
    const { webhookEndpoints } = partnerClient(b);
    expect((await webhookEndpoints.replay(endpoint.id, { from, until })).queued).toBe(2);
    await deliverAll(b);
    const codes = receiver.arrived.map(
      ({ body }) => (JSON.parse(body) as { data: { dossierCode: string } }).data.dossierCode,
    );
    expect(codes).toEqual([early.receipt.code, late.receipt.code]);
    expect((await webhookEndpoints.replay(endpoint.id, { from })).queued).toBe(3);
    await deliverAll(b);
    expect(receiver.arrived).toHaveLength(5);
    await close();
  });

  it('the log of an endpoint has every try, the newest delivery first, and no body of an answer', async () => {
    const b = backend();
    const { receiver, endpoint, close } = await openEndpoint(b, { eventTypes: ['dossier.submitted'] });
    const { webhookEndpoints } = partnerClient(b);
    receiver.answer = 500;
    const { receipt } = await file(b);
    await deliverAll(b);
    receiver.answer = 204;
    b.clock.advance({ minutes: 1 });
    await deliverAll(b);
    expect(typesOf(receiver)).toEqual(['dossier.submitted', 'dossier.submitted']);
    const page = await webhookEndpoints.deliveries(endpoint.id, { limit: 1 });
    expect(page.nextCursor).not.toBeNull();
    const log = [];
    for await (const delivery of webhookEndpoints.deliveries(endpoint.id, { limit: 1 })) log.push(delivery);
    const at = expect.any(String) as string;
    expect(log).toEqual([
      {
        messageId: receiver.arrived[0]?.headers['webhook-id'],
        type: 'dossier.submitted',
        dossierCode: receipt.code,
        state: 'delivered',
        nextTryAt: null,
        tries: [
          { at, status: 500, error: 'HTTP 500' },
          { at, status: 204, error: null },
        ],
      },
      {
        messageId: receiver.challenges[0]?.headers['webhook-id'],
        type: 'endpoint.challenge',
        dossierCode: null,
        state: 'delivered',
        nextTryAt: null,
        tries: [{ at, status: 200, error: null }],
      },
    ]);
    await close();
  });
}
