import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestCenter, type TestCenter } from '../../test/test-center.ts';
import { deliverWebhooks } from './deliver.ts';

let center: TestCenter;
beforeAll(async () => {
  center = await openTestCenter();
});
afterAll(() => center.close());

it('an endpoint whose secret cannot be opened keeps nothing from the others, in a backlog of many', async () => {
  const { stores, vault, clock } = center.ports;
  const at = clock.now().toISOString();
  const insert = (id: string, sealedSecret: string) =>
    stores.webhooks.insert({
      id,
      partnerId: 'partner-bank',
      url: `https://${id}.example/`,
      eventTypes: null,
      sealedSecret,
      state: 'active',
      createdAt: at,
      lastDeliveryAt: null,
      lastFailure: null,
    });
  await insert('whe_lost', 'AAAA.AAAA');
  await insert('whe_good', await vault.seal(`whsec_${btoa('x'.repeat(32))}`));
  const many = 150;
  for (let sequence = 1; sequence <= many; sequence++)
    await stores.outbox.add({
      topic: 'dossier-event',
      payload: {
        id: `evt_${sequence}`,
        partnerId: 'partner-bank',
        event: {
          type: 'dossier.submitted',
          timestamp: at,
          data: { dossierCode: 'x', procedureCode: '1.001193', status: 'submitted', step: null, sequence },
        },
      },
    });
  center.advance(1000);
  const sent: string[] = [];
  const send = async ({ url }: { url: string }) => {
    sent.push(url);
    return { status: 200, retryAfterSeconds: null };
  };
  while ((await deliverWebhooks(center.ports, send)) > 0);
  expect(sent).toEqual(Array.from({ length: many }, () => 'https://whe_good.example/'));
  const kept = await stores.webhooks.ofPartner('partner-bank');
  expect(kept.find(({ id }) => id === 'whe_lost')?.lastFailure).toContain('make the endpoint anew');
});
