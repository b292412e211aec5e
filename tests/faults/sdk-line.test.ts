/** The SDK over a line that fails, to a real Center: typed errors, nothing twice, nothing lost. Also what no line brings. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { ConnectionError, createClient, ServerError, TimeoutError } from '@hcc/sdk';
import { sandboxKeys } from '@hcc/mocks';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadSandboxPartners } from '../../packages/center/src/directory/sandbox-partners.ts';
import sandboxPartners from '../../packages/center/profiles/sandbox-partners.json' with { type: 'json' };
import { serveCenter, type ServedCenter } from '../support/serve-center.ts';
import { answers } from './file-dossier.ts';
import { type Fate, type FaultyProxy, startFaultyProxy } from './faulty-proxy.ts';

const key = sandboxKeys.bank.secret;
const procedureCode = '1.004884';

let center: ServedCenter;
let proxy: FaultyProxy;
const unhandled: unknown[] = [];
const noteUnhandled = (reason: unknown): void => void unhandled.push(reason);

beforeAll(async () => {
  process.on('unhandledRejection', noteUnhandled);
  center = await serveCenter('pglite', loadSandboxPartners(sandboxPartners));
});
afterEach(() => proxy?.stop());
afterAll(async () => {
  process.off('unhandledRejection', noteUnhandled);
  await center.stop();
  expect(unhandled).toEqual([]);
});

const sessionOf = async (baseUrl: string): Promise<string> =>
  (
    await createClient({ baseUrl }).frameSessions.create({
      from: 'key',
      key: sandboxKeys.bank.publishable,
      origin: 'http://localhost:4002',
      widget: 'dossier-form',
    })
  ).token;

describe.each<Fate>(['lost', 'cut'])('a proxy in which every third answer is %s', (fate) => {
  it('files each dossier once, and none is missing', { timeout: 120_000 }, async () => {
    proxy = await startFaultyProxy(center.baseUrl, (answer) => (answer % 3 === 0 ? fate : 'pass'));
    const session = await sessionOf(center.baseUrl);
    const { dossiers } = createClient({ baseUrl: proxy.baseUrl, session, retry: { limit: 5 } });
    const partner = createClient({ baseUrl: center.baseUrl, key });
    const before = await partner.dossiers.list().atMost(1000);

    const codes: string[] = [];
    for (let filing = 0; filing < 5; filing += 1) {
      const draft = await dossiers.create({ procedureCode });
      // A change has no key: after a lost answer the draft is read, which says whether it arrived.
      const change = (etag: string) => dossiers.update(draft.id, { answers }, { ifMatch: etag }).result();
      for (;;) {
        const { data, etag } = await dossiers.get(draft.id).withResponse();
        if (data.answers['submitter.fullName'] === answers['submitter.fullName']) break;
        const { error } = await change(etag ?? '');
        if (error && !(error instanceof ConnectionError)) throw error;
      }
      const { etag } = await dossiers.get(draft.id).withResponse();
      codes.push((await dossiers.submit(draft.id, { ifMatch: etag ?? '' })).code);
    }
    const after = await partner.dossiers.list().atMost(1000);
    const known = new Set(before.map(({ code }) => code));
    expect(
      after
        .map(({ code }) => code)
        .filter((code) => !known.has(code))
        .toSorted(),
    ).toEqual(codes.toSorted());
    expect(new Set(codes).size).toBe(5);
    expect(proxy.answers[fate]).toBeGreaterThan(5);
  });
});

describe('a connection that is dead without a word', () => {
  it('costs one time-out, and the next attempt brings the answer', async () => {
    proxy = await startFaultyProxy(center.baseUrl, (answer) => (answer === 1 ? 'silent' : 'pass'));
    const client = createClient({ baseUrl: proxy.baseUrl, key, timeoutMs: { read: 1500 } });
    await expect(client.procedures.get(procedureCode)).resolves.toMatchObject({ code: procedureCode });
  });

  it('is a TimeoutError that says whether the call may have happened, when it is always so', async () => {
    proxy = await startFaultyProxy(center.baseUrl, () => 'silent');
    const client = createClient({
      baseUrl: proxy.baseUrl,
      key,
      timeoutMs: { read: 300, write: 300 },
      retry: { limit: 1 },
    });
    const read = await client.procedures.get(procedureCode).result();
    expect(read.error).toBeInstanceOf(TimeoutError);
    expect(read.error).toMatchObject({ mayHaveHappened: false, retryable: true });
    const write = await client.webhookEndpoints.create({ url: 'http://127.0.0.1:9/hook' }).result();
    expect(write.error).toMatchObject({ name: 'TimeoutError', mayHaveHappened: true });
  });

  it('is no second webhook endpoint when the same intent is repeated afterwards', async () => {
    proxy = await startFaultyProxy(center.baseUrl, () => 'silent');
    const intent = { idempotencyKey: 'endpoint-of-the-bank-1', timeoutMs: 2000, retry: { limit: 0 } };
    const body = { url: 'http://127.0.0.1:9/hook-once' };
    const dead = createClient({ baseUrl: proxy.baseUrl, key });
    await expect(dead.webhookEndpoints.create(body, intent)).rejects.toBeInstanceOf(TimeoutError);
    const alive = dead.withOptions({ baseUrl: center.baseUrl });
    await alive.webhookEndpoints.create(body, intent);
    const { items } = await alive.webhookEndpoints.list();
    expect(items.filter(({ url }) => url === body.url)).toHaveLength(1);
  });
});

/** A server that speaks as it is told, on the wire. */
async function rawServer(text: string): Promise<{ baseUrl: string; stop(): void }> {
  const server = createServer((socket) => void socket.on('error', () => {}).once('data', () => socket.end(text)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
}
const http = (status: string, type: string, body: string): string =>
  `HTTP/1.1 ${status}\r\ncontent-type: ${type}\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`;
const page = '<!doctype html><title>Đăng nhập mạng</title>';
const tenMegabytes = 10 * 1024 * 1024;

describe('what is no answer of the Center', () => {
  it.each([
    ['a page with status 200', http('200 OK', 'text/html', page), ConnectionError],
    ['a page with status 502', http('502 Bad Gateway', 'text/html', page), ServerError],
    ['10 MB of page with status 503', http('503 Busy', 'text/html', page.padEnd(tenMegabytes, '<p>')), ServerError],
    ['bytes that are no HTTP', 'SSH-2.0-OpenSSH_9.9\r\n', ConnectionError],
    ['nothing', '', ConnectionError],
    ['half of what was promised', http('200 OK', 'application/json', '{"code":"1"}').slice(0, -5), ConnectionError],
  ])('%s is a typed error', async (_, text, ErrorClass) => {
    const server = await rawServer(text);
    try {
      const client = createClient({ baseUrl: server.baseUrl, key, retry: { limit: 0 } });
      const { error } = await client.procedures.get(procedureCode).result();
      expect(error).toBeInstanceOf(ErrorClass);
      expect(`${String(error)}${String(error?.cause)}`).not.toContain('Đăng nhập');
      // A write that met the same may have happened, or the status says that it did not.
      const write = await client.dossiers.create({ procedureCode }).result();
      expect(write.error).toBeInstanceOf(ErrorClass);
    } finally {
      server.stop();
    }
  });

  it('10 MB of JSON come whole', async () => {
    const server = await rawServer(
      http('200 OK', 'application/json', JSON.stringify({ code: 'x'.repeat(tenMegabytes) })),
    );
    try {
      const { code } = await createClient({ baseUrl: server.baseUrl }).procedures.get(procedureCode);
      expect(code).toHaveLength(tenMegabytes);
    } finally {
      server.stop();
    }
  });
});
