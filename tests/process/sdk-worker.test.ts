/** The SDK in a real worker of a browser: no page, no DOM, no Node. One file is sent, one stream read, one delivery verified. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromium, type Browser } from 'playwright';
import { bundle } from '../support/bundle-sdk.ts';
import { launchOptions } from '../support/browser.ts';

const secret = `whsec_${Buffer.from('0123456789abcdef0123456789abcdef').toString('base64')}`;
const payload = JSON.stringify({ type: 'dossier.accepted', data: { sequence: 1 } });

/** What runs in the worker, and what it tells the page. */
const workerCode = `
  import { createClient, NotFoundError } from '@hcc/sdk';
  import { createLeanTransport } from '@hcc/sdk/lean';
  import { createUnits } from '@hcc/sdk/units';
  import { readEvents } from '@hcc/sdk/events';
  import { uploadFile } from '@hcc/sdk/uploads';
  import { createCheckedClient } from '@hcc/sdk/validate';
  import { verifyWebhook } from '@hcc/sdk/webhooks';
  self.onmessage = async ({ data: { baseUrl, delivery } }) => {
    const told = { hasDom: 'document' in self };
    try {
      const client = createClient({ baseUrl, key: 'pk_test_worker' });
      told.codes = (await client.procedures.list().atMost(3)).map(({ code }) => code);
      told.missing = (await client.units.get('none').result()).error instanceof NotFoundError;
      told.lean = await createUnits(createLeanTransport({ baseUrl })).get('u');
      for await (const { id } of readEvents(client, { path: '/v1/stream' })) { told.event = id; break; }
      const file = new Blob([new Uint8Array(300_000)]);
      told.upload = (await uploadFile(client, 'dos_1', { fieldId: 'f', file, name: 'a.pdf' })).state;
      told.checked = (await createCheckedClient({ baseUrl }).units.get('u').result()).error.name;
      told.webhook = (await verifyWebhook(delivery)).type;
      try { createClient({ baseUrl, key: 'sk_test_worker' }); } catch (error) { told.secretKey = error.message; }
    } catch (error) {
      told.failure = String(error.stack ?? error);
    }
    self.postMessage(told);
  };
`;

let server: Server;
let browser: Browser;
let script: string;
let received = 0;

beforeAll(async () => {
  [script, browser] = await Promise.all([bundle(workerCode), chromium.launch(launchOptions())]);
  server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const json = (body: unknown, status = 200, headers = {}): void =>
      void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
    let bytes = 0;
    for await (const chunk of request) bytes += (chunk as Buffer).length;
    if (path === '/') response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
    else if (path === '/worker.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    else if (path === '/v1/procedures') json({ items: [{ code: 'a' }, { code: 'b' }], nextCursor: null });
    else if (path === '/v1/units/none') json({ code: 'unit_not_found' }, 404);
    else if (path === '/v1/stream')
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('id: 7\ndata: {}\n\n');
    else if (request.method === 'POST') json('', 201, { location: '/v1/dossiers/dos_1/uploads/upl_1' });
    else if (request.method === 'PATCH')
      response.writeHead(204, { 'upload-offset': String((received += bytes)) }).end();
    else if (path.endsWith('/uploads')) json({ items: [] });
    else if (path.endsWith('/upl_1'))
      json({ id: 'upl_1', offset: received, state: received ? 'attached' : 'receiving' });
    else json({ id: 'u' });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

it('works by web standards alone', async () => {
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const page = await browser.newPage();
  await page.goto(baseUrl);
  const now = new Date();
  const headers = {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign('msg_1', now, payload),
  };
  const told = await page.evaluate(
    ([baseUrl, delivery]) =>
      new Promise((resolve, reject) => {
        const worker = new Worker('/worker.js', { type: 'module' });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = (event) => reject(new Error(event.message));
        worker.postMessage({ baseUrl, delivery });
      }),
    [baseUrl, { payload, headers, secret }] as const,
  );
  expect(told).toEqual({
    hasDom: false,
    codes: ['a', 'b'],
    missing: true,
    lean: { id: 'u' },
    event: '7',
    upload: 'attached',
    checked: 'ContractError',
    webhook: 'dossier.accepted',
    secretKey: expect.stringContaining('must not reach a browser'),
  });
  expect(received).toBe(300_000);
});
