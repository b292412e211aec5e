import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  brokenConnection,
  failureOf,
  json,
  problem,
  silence,
  transports,
  valueOf,
  waitsOnly,
  type Answerer,
} from '../../test/observed-client.ts';
import {
  type Capabilities,
  ConnectionError,
  ConflictError,
  ServerError,
  TimeoutError,
  TooManyTriesError,
} from '../index.ts';

beforeEach(() => void vi.useFakeTimers(waitsOnly));
afterEach(() => void vi.useRealTimers());

const keysOf = (sent: readonly { headers: Headers }[]) => sent.map(({ headers }) => headers.get('idempotency-key'));
const newDossier = { procedureCode: '1.001193' };

/** Starts to answer, then the connection breaks. */
const brokenOff: Answerer = () =>
  new Response(
    new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"id":')),
      pull: (controller) => controller.error(new TypeError('terminated')),
    }),
    { status: 201, headers: { 'content-type': 'application/json' } },
  );

/** Starts to answer and never ends. */
const stalled: Answerer = (request) =>
  new Response(
    new ReadableStream({
      start: (controller) => request.signal.addEventListener('abort', () => controller.error(request.signal.reason)),
    }),
  );

describe.each(transports)('%s', (_transport, observeClient) => {
  describe('one intent', () => {
    it('keeps one idempotency key over five retries', async () => {
      const { client, sent } = observeClient(
        [
          brokenConnection(),
          problem(503, 'database_unavailable', { retryable: true }),
          problem(409, 'idempotency_key_in_use', { retryable: true }),
          problem(500, 'internal_error', { retryable: true }),
          brokenConnection(),
          json({ id: 'dos_1' }, {}, 201),
        ],
        { retry: { limit: 5 } },
      );
      await expect(valueOf(client.dossiers.create(newDossier))).resolves.toEqual({ id: 'dos_1' });
      expect(sent).toHaveLength(6);
      expect(new Set(keysOf(sent)).size).toBe(1);
      expect(sent[0]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
      expect(new Set(sent.map(({ body }) => body))).toEqual(new Set(['{"procedureCode":"1.001193"}']));
    });

    it('makes another key for another call', async () => {
      const { client, sent } = observeClient(json({ id: 'dos_1' }, {}, 201));
      await client.dossiers.create(newDossier);
      await client.dossiers.create(newDossier);
      expect(new Set(keysOf(sent)).size).toBe(2);
    });

    it('files once when the reply is lost, and once more over a reload', async () => {
      const receipts = new Map<string, { code: string }>();
      const center: Answerer = (request, attempt) => {
        const key = request.headers.get('idempotency-key') ?? '';
        const known = receipts.get(key);
        if (known) return Response.json(known, { status: 201, headers: { 'idempotent-replayed': 'true' } });
        receipts.set(key, { code: `code-${receipts.size + 1}` });
        if (attempt === 1) throw new TypeError('terminated');
        return Response.json(receipts.get(key), { status: 201 });
      };
      const first = observeClient(center);
      const answer = await valueOf(first.client.dossiers.submit('dos_1', { ifMatch: '"3"' }).withResponse());
      expect(answer).toMatchObject({ data: { code: 'code-1' }, replayed: true });

      const afterReload = observeClient(center);
      await expect(valueOf(afterReload.client.dossiers.submit('dos_1', { ifMatch: '"3"' }))).resolves.toEqual({
        code: 'code-1',
      });
      expect(receipts.size).toBe(1);
      expect(keysOf([...first.sent, ...afterReload.sent])).toEqual(Array(3).fill('submission-dos_1'));
    });

    it('counts an answer that breaks off in its body as lost', async () => {
      const { client, sent } = observeClient([brokenOff, json({ id: 'dos_1' }, {}, 201)]);
      await expect(valueOf(client.dossiers.create(newDossier))).resolves.toEqual({ id: 'dos_1' });
      expect(new Set(keysOf(sent)).size).toBe(1);
    });

    it('sends the same file again with the same key', async () => {
      const { client, sent } = observeClient([brokenConnection(), json({ id: 'dos_1' }, {}, 201)]);
      const file = new Blob(['%PDF-1.7'], { type: 'application/pdf' });
      await valueOf(client.dossiers.addAttachment('dos_1', { fieldId: 'paper-1', file, name: 'giấy.pdf' }));
      expect(sent).toHaveLength(2);
      expect(sent[1]?.body).toBe(sent[0]?.body);
      expect(sent[0]?.body).toContain('%PDF-1.7');
      expect(sent[0]?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
      expect(new Set(keysOf(sent)).size).toBe(1);
    });
  });

  describe('what is never sent twice', () => {
    it.each([
      [
        'a POST without a key',
        brokenConnection(),
        (c: Capabilities) => c.tracking.track({ linkToken: 'x'.repeat(22) }),
      ],
      [
        'a POST without a key, answered 503',
        problem(503, 'database_unavailable', { retryable: true }),
        (c: Capabilities) => c.embedSessions.create({ origin: 'https://bank.example', widgets: ['dossier-form'] }),
      ],
      [
        'a PATCH without a key',
        brokenConnection(),
        (c: Capabilities) => c.dossiers.update('dos_1', { answers: {} }, { ifMatch: '"1"' }),
      ],
      ['a DELETE without a key', brokenConnection(), (c: Capabilities) => c.webhookEndpoints.delete('whe_1')],
      [
        'a 409 of the state',
        problem(409, 'dossier_already_submitted'),
        (c: Capabilities) => c.dossiers.submit('dos_1', { ifMatch: '"1"' }),
      ],
      ['a 422', problem(422, 'answers_invalid'), (c: Capabilities) => c.dossiers.submit('dos_1', { ifMatch: '"1"' })],
      [
        'a failure the Center calls final',
        problem(507, 'storage_full', { retryable: false }),
        (c: Capabilities) => c.dossiers.submit('dos_1', { ifMatch: '"1"' }),
      ],
    ])('%s', async (_, answer, call) => {
      const { client, sent } = observeClient(answer);
      await failureOf(call(client));
      expect(sent).toHaveLength(1);
    });

    it('a POST with an empty key, which is no key', async () => {
      const { client, sent } = observeClient(brokenConnection());
      await failureOf(client.tracking.track({ linkToken: 'x'.repeat(22) }, { idempotencyKey: '' }));
      expect(sent).toHaveLength(1);
      expect(sent[0]?.headers.has('idempotency-key')).toBe(false);
    });

    it('anything, when the limit is 0', async () => {
      const { client, sent } = observeClient(brokenConnection(), { retry: { limit: 0 } });
      await failureOf(client.procedures.get('1.001193'));
      expect(sent).toHaveLength(1);
    });
  });

  describe('what is sent again', () => {
    it('a PATCH that was given a key', async () => {
      const { client, sent } = observeClient([brokenConnection(), json({ id: 'dos_1' })]);
      await valueOf(client.dossiers.update('dos_1', { answers: {} }, { ifMatch: '"1"', idempotencyKey: 'autosave-7' }));
      expect(keysOf(sent)).toEqual(['autosave-7', 'autosave-7']);
      expect(sent[1]?.headers.get('if-match')).toBe('"1"');
    });

    it.each([408, 429, 500, 502, 503, 504, 520])('a read answered %d by a proxy, twice and no more', async (status) => {
      const page: Answerer = () =>
        new Response('<h1>Bad gateway</h1>', { status, headers: { 'content-type': 'text/html' } });
      const { client, sent } = observeClient(page);
      await failureOf(client.procedures.get('1.001193'));
      expect(sent).toHaveLength(3);
    });
  });

  describe('waits', () => {
    it('double from half a second, shortened by chance to no less than half', async () => {
      const { client, sent } = observeClient(brokenConnection(), { retry: { limit: 7 } });
      await failureOf(client.procedures.get('1.001193'));
      const waits = sent.slice(1).map(({ afterMs }, index) => afterMs - (sent[index]?.afterMs ?? 0));
      expect(waits).toHaveLength(7);
      [500, 1000, 2000, 4000, 8000, 8000, 8000].forEach((step, index) => {
        expect(waits[index]).toBeGreaterThanOrEqual(step / 2);
        expect(waits[index]).toBeLessThanOrEqual(step);
      });
    });

    it.each([
      ['seconds', () => '7'],
      ['a date', () => new Date(Date.now() + 7000).toUTCString()],
    ])('obey Retry-After in %s', async (_, value) => {
      vi.setSystemTime(new Date('2026-08-20T03:00:00Z'));
      const { client, sent } = observeClient([
        (request, attempt) =>
          problem(503, 'database_unavailable', { retryable: true }, { 'retry-after': value() })(request, attempt),
        json({ code: '1.001193' }),
      ]);
      await valueOf(client.procedures.get('1.001193'));
      expect(sent[1]?.afterMs).toBe(7000);
    });

    it('are left to the caller when Retry-After is longer than a minute', async () => {
      const { client, sent } = observeClient(
        problem(429, 'too_many_tries', { retryable: true }, { 'retry-after': '900' }),
      );
      const error = await failureOf(client.procedures.get('1.001193'));
      expect(error).toBeInstanceOf(TooManyTriesError);
      expect(error).toMatchObject({ retryAfterMs: 900_000 });
      expect(sent).toHaveLength(1);
    });

    it('end when the caller aborts meanwhile', async () => {
      const controller = new AbortController();
      const { client, sent } = observeClient(brokenConnection());
      setTimeout(() => controller.abort(), 100);
      const error = await failureOf(client.dossiers.create(newDossier, { signal: controller.signal }));
      expect(error).toMatchObject({ name: 'AbortError' });
      expect(sent).toHaveLength(1);
    });

    it('do not begin when the caller has aborted', async () => {
      const controller = new AbortController();
      const { client, sent } = observeClient(() => {
        controller.abort(new Error('the visitor left'));
        throw new TypeError('fetch failed');
      });
      const error = await failureOf(client.procedures.get('1.001193', { signal: controller.signal }));
      expect(error).toEqual(new Error('the visitor left'));
      expect(sent).toHaveLength(1);
    });
  });

  describe('time-outs', () => {
    it('count for each attempt: 10 s for reads', async () => {
      const { client, sent } = observeClient(silence, { retry: { limit: 1 } });
      const error = await failureOf(client.procedures.get('1.001193'));
      expect(error).toBeInstanceOf(TimeoutError);
      expect(error).toMatchObject({ mayHaveHappened: false });
      expect(sent).toHaveLength(2);
      expect(sent[1]?.afterMs).toBeGreaterThanOrEqual(10_250);
      expect(sent[1]?.afterMs).toBeLessThanOrEqual(10_500);
    });

    it('are 30 s for writes, which may have happened', async () => {
      const { client, sent } = observeClient(silence, { retry: { limit: 1 } });
      const error = await failureOf(client.dossiers.create(newDossier));
      expect(error).toBeInstanceOf(TimeoutError);
      expect(error).toMatchObject({ mayHaveHappened: true });
      expect(sent[1]?.afterMs).toBeGreaterThanOrEqual(30_250);
      expect(new Set(keysOf(sent)).size).toBe(1);
    });

    it('cover the body', async () => {
      const { client } = observeClient(stalled, { retry: { limit: 0 }, timeoutMs: { read: 2000 } });
      await expect(failureOf(client.procedures.get('1.001193'))).resolves.toBeInstanceOf(TimeoutError);
    });

    it('follow the call before the client', async () => {
      const { client, sent } = observeClient([silence, json({ code: '1.001193' })], { timeoutMs: { read: 60_000 } });
      await valueOf(client.procedures.get('1.001193', { timeoutMs: 100 }));
      expect(sent[1]?.afterMs).toBeLessThanOrEqual(600);
    });
  });

  describe('no answer at all', () => {
    it('did not happen when no attempt reached a server', async () => {
      const { client } = observeClient(brokenConnection({ code: 'ECONNREFUSED' }));
      const error = await failureOf(client.dossiers.create(newDossier));
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error).toMatchObject({
        mayHaveHappened: false,
        cause: expect.objectContaining({ cause: expect.anything() }),
      });
    });

    it('may have happened when one of the attempts broke later', async () => {
      const { client } = observeClient([
        brokenConnection({ code: 'ECONNRESET' }),
        brokenConnection({ code: 'ECONNREFUSED' }),
      ]);
      await expect(failureOf(client.dossiers.create(newDossier))).resolves.toMatchObject({ mayHaveHappened: true });
    });

    it('did not happen when it was a read', async () => {
      const { client } = observeClient(brokenConnection());
      await expect(failureOf(client.procedures.get('1.001193'))).resolves.toMatchObject({ mayHaveHappened: false });
    });

    it('is the last attempt’s error that the caller gets', async () => {
      const { client } = observeClient([brokenConnection(), problem(409, 'filing_not_offered')]);
      await expect(failureOf(client.dossiers.create(newDossier))).resolves.toBeInstanceOf(ConflictError);
      const other = observeClient(problem(500, 'internal_error', { retryable: true }));
      await expect(failureOf(other.client.dossiers.create(newDossier))).resolves.toBeInstanceOf(ServerError);
    });
  });
});
