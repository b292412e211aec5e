import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { openTestCenter, type TestCenter } from '../../../test/test-center.ts';
import { listen } from './listen.ts';

let center: TestCenter;
let receiver: Server;
let url: string;
let said: string;
let ending: AbortController;
const arrived: { headers: Record<string, string>; body: string }[] = [];
let answer: (body: string) => [status: number, body: string];
const echo = (body: string): [number, string] => [200, JSON.stringify(JSON.parse(body).data)];

beforeAll(async () => {
  center = await openTestCenter();
  receiver = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    arrived.push({ headers, body });
    const [status, text] = answer(body);
    response.writeHead(status).end(text);
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hcc`;
});
afterAll(async () => {
  receiver.close();
  await center.close();
});
beforeEach(() => {
  said = '';
  answer = echo;
  arrived.length = 0;
  ending = new AbortController();
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
});
afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
});

let sequence = 0;
const happen = () =>
  center.ports.stores.outbox.add({
    topic: 'dossier-event',
    payload: {
      id: `evt_${++sequence}`,
      partnerId: 'partner-bank',
      event: {
        type: 'dossier.submitted',
        timestamp: center.ports.clock.now().toISOString(),
        data: { dossierCode: '000.00.19.H49', procedureCode: '1.001193', status: 'submitted', step: null, sequence },
      },
    },
  });

const start = (args: string[] = [], fetch = center.fetch) =>
  listen(['--forward', url, ...args], { signal: ending.signal, fetch, pollMs: 20 });
const ids = () => arrived.map(({ headers }) => headers['webhook-id']).filter((id) => id?.startsWith('evt_'));

it('forwards what happens from now on, signed with the secret it printed, and prints it', async () => {
  await happen();
  const looks: number[] = [];
  const done = start([], async (request) => {
    const response = await center.fetch(request);
    looks.push(response.status);
    return response;
  });
  await expect.poll(() => looks.length).toBeGreaterThan(0);
  await happen();
  await happen();
  await expect.poll(ids).toEqual(['evt_2', 'evt_3']);
  const secret = /whsec_\S+/.exec(said)?.[0] ?? '';
  for (const { headers, body } of arrived) expect(new Webhook(secret).verify(body, headers)).toBeTruthy();
  await expect.poll(() => said).toContain('dossier.submitted 000.00.19.H49 #3 -> HTTP 200\n');
  expect(said).toContain('Challenge: echoed.');
  ending.abort();
  expect(await done).toBe(0);
});

it('says what keeps a real endpoint from being activated', async () => {
  answer = () => [404, ''];
  void start();
  await expect.poll(() => said).toContain('Challenge: not echoed (HTTP 404)');
});

it('says that nothing answers, and goes on', async () => {
  const nobody = 'http://127.0.0.1:9/';
  void listen(['--forward', nobody], { signal: ending.signal, fetch: center.fetch, pollMs: 20 });
  await expect.poll(() => said).toContain(`Challenge: nothing answers at ${nobody} yet.`);
});

it('waits for a Center that is not there, and says so once', async () => {
  let isThere = false;
  void start([], async (request) => {
    if (!isThere) throw new TypeError('fetch failed');
    return center.fetch(request);
  });
  await expect.poll(() => said).toContain('does not answer; trying again.');
  isThere = true;
  await expect.poll(() => said).toContain('answers again.');
  expect(said.split('does not answer')).toHaveLength(2);
});

it('a key that the Center does not know ends it', async () => {
  await expect(start(['--key', 'sk_test_nobody_0000000000000000'])).rejects.toThrow(
    /answers 401\. Credential not valid/,
  );
});

it.each([
  ['no receiver', [], /--forward names a receiver on this machine/],
  ['a receiver elsewhere', ['--forward', 'https://example.com/'], /on this machine/],
  ['a live key', ['--forward', 'http://127.0.0.1:1/', '--key', 'sk_live_x'], /begins with sk_test_/],
  ['a secret that is none', ['--forward', 'http://127.0.0.1:1/', '--secret', 'whsec_x'], /--secret is whsec_/],
])('refuses %s', async (_, args, message) => {
  await expect(listen(args, { signal: ending.signal })).rejects.toThrow(message);
});
