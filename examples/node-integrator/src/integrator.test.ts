import type { PartnerDossier } from '@hcc/sdk';
import { createHmac } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { startIntegrator, type Integrator } from './integrator.ts';

type Needs = Parameters<typeof startIntegrator>[0];

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const code = '000.00.19.H49-261122-0007';
const dossier = {
  code,
  procedureCode: '1.001193',
  status: 'inProgress',
  sequence: 3,
  dueAt: '2026-11-25T10:00:00Z',
} as PartnerDossier;

let integrator: Integrator | undefined;
afterEach(() => integrator?.stop());

/** The Center as the integrator meets it; `dossiers` is what a look at one code answers. */
async function start({ dossiers = [] as PartnerDossier[] } = {}) {
  const calls: string[] = [];
  const client = {
    webhookEndpoints: {
      list: async () => ({ items: [] }),
      delete: async () => undefined,
      create: async ({ url }: { url: string }) => {
        calls.push(`create ${new URL(url).pathname}`);
        return { id: 'whe_1', secret };
      },
    },
    dossiers: {
      list: async (query: { code?: string }) => {
        if (query.code !== undefined) calls.push(`read ${query.code}`);
        return { items: query.code === undefined ? [] : dossiers };
      },
    },
  } as unknown as Needs;
  integrator = await startIntegrator(client, 0);
  await integrator.registered;
  return { calls, url: integrator.url };
}

const appraised = (sequence: number) => ({
  type: 'dossier.appraised',
  timestamp: '2026-11-22T10:00:00+07:00',
  data: { dossierCode: code, procedureCode: '1.001193', status: 'inProgress', step: 'appraise', sequence },
});

function deliver(
  url: string,
  {
    sequence = 3,
    id = 'msg_1',
    by = secret,
    message = appraised(sequence),
  }: { sequence?: number; id?: string; by?: string; message?: object } = {},
): Promise<Response> {
  const body = JSON.stringify(message);
  const seconds = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', Buffer.from(by.slice(6), 'base64'))
    .update(`${id}.${seconds}.${body}`)
    .digest('base64');
  const headers = { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': `v1,${signature}` };
  return fetch(`${url}/hcc/webhooks`, { method: 'POST', headers, body });
}

const events = async (url: string) =>
  (await (await fetch(`${url}/events.json`)).json()) as { dossiers: unknown[]; events: { standing: string }[] };

it('takes a signed delivery, reads the dossier, and shows both', async () => {
  const { calls, url } = await start({ dossiers: [dossier] });
  expect((await deliver(url)).status).toBe(204);
  await expect.poll(async () => (await events(url)).dossiers).toEqual([dossier]);
  expect(calls).toContain(`read ${code}`);
  expect(await (await fetch(url)).text()).toContain(code);
});

it('answers 2xx to a repeat and reads nothing for it', async () => {
  const { calls, url } = await start({ dossiers: [dossier] });
  await deliver(url);
  await expect.poll(() => calls.filter((call) => call.startsWith('read'))).toHaveLength(1);
  expect((await deliver(url)).status).toBe(204);
  expect((await events(url)).events.map(({ standing }) => standing)).toEqual(['repeated', 'news']);
  expect(calls.filter((call) => call.startsWith('read'))).toHaveLength(1);
});

it('refuses what another secret signed, and remembers nothing of it', async () => {
  const { url } = await start();
  expect((await deliver(url, { by: `whsec_${Buffer.alloc(32, 8).toString('base64')}` })).status).toBe(401);
  expect(await events(url)).toEqual({ dossiers: [], events: [] });
});

it('echoes a challenge that its own secret signed, and no other', async () => {
  const { url } = await start();
  const message = {
    type: 'endpoint.challenge',
    timestamp: '2026-11-22T10:00:00+07:00',
    data: { endpointId: 'whe_1', challenge: 'challenge_x' },
  };
  const answer = await deliver(url, { message });
  expect([answer.status, await answer.json()]).toEqual([200, { challenge: 'challenge_x' }]);
  expect((await deliver(url, { message, by: `whsec_${Buffer.alloc(32, 8).toString('base64')}` })).status).toBe(401);
  expect(await events(url)).toEqual({ dossiers: [], events: [] });
});

it('refuses a body larger than any event', async () => {
  const { url } = await start();
  expect((await fetch(`${url}/hcc/webhooks`, { method: 'POST', body: 'x'.repeat(70_000) })).status).toBe(413);
});

it('deletes the endpoint that an earlier run left at its address, and no other', async () => {
  const first = await start();
  const { port } = new URL(first.url);
  await integrator?.stop();
  const calls: string[] = [];
  const client = {
    webhookEndpoints: {
      list: async () => ({
        items: [
          { id: 'mine', url: `http://127.0.0.1:${port}/hcc/webhooks` },
          { id: 'other', url: 'https://other.example/' },
        ],
      }),
      delete: async (id: string) => void calls.push(id),
      create: async () => ({ id: 'whe_2', secret }),
    },
    dossiers: { list: async () => ({ items: [] }) },
  } as unknown as Needs;
  integrator = await startIntegrator(client, Number(port));
  await integrator.registered;
  expect(calls).toEqual(['mine']);
});
