import { inspect } from 'node:util';
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
} from '../../test/observed-client.ts';
import { ConnectionError, type LoggedAttempt, NotFoundError, NotModified } from '../index.ts';

beforeEach(() => void vi.useFakeTimers(waitsOnly));
afterEach(() => void vi.useRealTimers());

describe.each(transports)('%s', (_transport, observeClient) => {
  describe('the request', () => {
    it('carries key, language and query', async () => {
      const { client, sent } = observeClient(json({ items: [], nextCursor: null }), {
        key: 'pk_test_bank',
        locale: 'zh-Hans',
      });
      await client.procedures.list({ q: 'khai sinh', level: 'commune', field: undefined, limit: 5 });
      expect(sent[0]).toMatchObject({ method: 'GET', path: '/v1/procedures?q=khai+sinh&level=commune&limit=5' });
      expect(sent[0]?.headers.get('authorization')).toBe('Bearer pk_test_bank');
      expect(sent[0]?.headers.get('accept-language')).toBe('zh-Hans');
      expect(sent[0]?.headers.has('idempotency-key')).toBe(false);
    });

    it('asks the session function before every call', async () => {
      let token: string | undefined;
      const { client, sent } = observeClient(json({}), { session: () => token });
      await client.desk.officers();
      token = 'staff-1';
      await client.desk.current();
      expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([null, 'Bearer staff-1']);
    });

    it('lets a call’s own headers win', async () => {
      const { client, sent } = observeClient(json({}), { locale: 'vi' });
      await client.units.get('u', { headers: { 'Accept-Language': 'en', 'X-Trace': 't' } });
      expect(sent[0]?.headers.get('accept-language')).toBe('en');
      expect(sent[0]?.headers.get('x-trace')).toBe('t');
    });

    it('keeps a path in front of /v1', async () => {
      const { client, sent } = observeClient(json({}), { baseUrl: 'https://province.example/hcc/' });
      await client.units.get('u');
      expect(sent[0]?.path).toBe('/hcc/v1/units/u');
    });

    it('escapes identifiers, and refuses those that would be another path', async () => {
      const { client, sent } = observeClient(json({}));
      await client.units.get('a/b?c#d');
      expect(sent[0]?.path).toBe('/v1/units/a%2Fb%3Fc%23d');
      for (const id of ['', '.', '..']) await expect(client.units.get(id)).rejects.toThrow(TypeError);
      expect(sent).toHaveLength(1);
    });

    it('is refused as an argument error, not a broken connection, when a header cannot be sent', async () => {
      const { client, sent } = observeClient(json({}));
      await expect(client.units.get('u', { headers: { 'x-name': 'Nguyễn' } })).rejects.toThrow(TypeError);
      await expect(client.units.get('u', { timeoutMs: 0 })).rejects.toThrow(/timeoutMs/);
      expect(sent).toHaveLength(0);
    });

    it('has neither Content-Type nor body where the contract has none', async () => {
      const { client, sent } = observeClient(json({}, {}, 201));
      await client.dossiers.submit('dos_1', { ifMatch: '"3"' });
      expect(sent[0]?.body).toBe('');
      expect(sent[0]?.headers.has('content-type')).toBe(false);
      expect(sent[0]?.headers.get('if-match')).toBe('"3"');
    });
  });

  describe('the answer', () => {
    it('comes with its version, request id and replay mark when asked for', async () => {
      const headers = { etag: '"4"', 'x-request-id': 'req_9', 'idempotent-replayed': 'true' };
      const { client, sent } = observeClient(json({ id: 'dos_1' }, headers, 201));
      const call = client.dossiers.create({ procedureCode: '1.001193' });
      const { data, response, ...rest } = await call.withResponse();
      expect(data).toEqual({ id: 'dos_1' });
      expect(response.status).toBe(201);
      expect(rest).toEqual({ etag: '"4"', requestId: 'req_9', replayed: true });
      expect(await call).toBe(data);
      expect(sent).toHaveLength(1);
    });

    it('fails once, on the side that was asked', async () => {
      // A rejection nobody handles fails the run, so this also shows that the other promise stays silent.
      const { client } = observeClient(problem(404, 'dossier_not_found'));
      await expect(client.dossiers.get('dos_1').withResponse()).rejects.toBeInstanceOf(NotFoundError);
      await new Promise((resolve) => setImmediate(resolve));
    });

    it('is a Blob where the contract has a document', async () => {
      const { client } = observeClient(
        () => new Response('%PDF-1.7', { headers: { 'content-type': 'application/pdf' } }),
      );
      const result = await client.dossiers.result('dos_1');
      expect(result).toBeInstanceOf(Blob);
      expect(result.type).toBe('application/pdf');
      expect(await result.text()).toBe('%PDF-1.7');
    });

    it('is undefined where there is none', async () => {
      const { client } = observeClient(() => new Response(null, { status: 204 }));
      expect(await client.webhookEndpoints.delete('whe_1')).toBeUndefined();
    });

    it('is NotModified, with the etag, when nothing changed', async () => {
      const { client, sent } = observeClient(() => new Response(null, { status: 304, headers: { etag: '"7"' } }));
      const error = await failureOf(client.procedures.index({ ifNoneMatch: '"7"' }));
      expect(error).toBeInstanceOf(NotModified);
      expect(error).toMatchObject({ etag: '"7"' });
      expect(sent[0]?.headers.get('if-none-match')).toBe('"7"');
      expect(sent).toHaveLength(1);
    });

    it('passes on fields, enum values and ids of a newer Center', async () => {
      const newer = { sequence: 1, status: 'archived', id: 'x'.repeat(255), brandNew: { deep: [1] } };
      const { client } = observeClient(json(newer));
      expect(await client.desk.dossier('dos_1')).toEqual(newer);
    });
  });

  describe('what is no answer of the Center', () => {
    it.each([
      ['a page with status 200', '<!doctype html><title>Sign in to the wifi</title>'],
      ['JSON that is cut off', '{"id":"dos_'],
      ['nothing', ''],
    ])('%s is a ConnectionError, and a write may have happened', async (_, body) => {
      const { client } = observeClient(() => new Response(body, { headers: { 'content-type': 'text/html' } }));
      const write = await failureOf(client.dossiers.create({ procedureCode: '1.001193' }));
      expect(write).toBeInstanceOf(ConnectionError);
      expect(write).toMatchObject({ mayHaveHappened: true });
      await expect(failureOf(client.procedures.get('1.001193'))).resolves.toMatchObject({ mayHaveHappened: false });
      await expect(failureOf(client.dossiers.result('dos_1'))).resolves.toBeInstanceOf(ConnectionError);
    });
  });

  describe('what is logged', () => {
    it('is each attempt, by the contract’s path and without anything personal', async () => {
      const log: LoggedAttempt[] = [];
      const { client } = observeClient([brokenConnection(), json({}, { 'x-request-id': 'req_2' })], {
        key: 'pk_test_bank',
        logger: (attempt) => log.push(attempt),
      });
      await valueOf(client.units.get('unit-of-one-citizen'));
      expect(log).toEqual([
        {
          method: 'GET',
          path: '/v1/units/{id}',
          attempt: 1,
          status: null,
          requestId: null,
          durationMs: expect.any(Number),
        },
        {
          method: 'GET',
          path: '/v1/units/{id}',
          attempt: 2,
          status: 200,
          requestId: 'req_2',
          durationMs: expect.any(Number),
        },
      ]);
    });

    it('does not fail a call when the logger does', async () => {
      const { client } = observeClient(json({ ok: true }), {
        logger: () => {
          throw new Error('disk full');
        },
      });
      await expect(client.units.get('u')).resolves.toEqual({ ok: true });
    });

    it.each([
      ['no connection', brokenConnection()],
      ['a time-out', silence],
      ['a refusal', problem(403, 'credential_not_allowed')],
      ['a page', () => new Response('<p>')],
    ])('never holds the credential when the error of %s is printed whole', async (_, answer) => {
      const { client } = observeClient(answer, { key: 'sk_test_verysecret' });
      const error = await failureOf(client.webhookEndpoints.create({ url: 'https://bank.example/hook' }));
      expect(inspect(error, { depth: 12, showHidden: true })).not.toContain('verysecret');
    });
  });
});
