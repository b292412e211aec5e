import { afterEach, describe, expect, it } from 'vitest';
import { answer, type EventSourceServer, serveEvents, stream, streamToEnd } from '../../test/event-source.ts';
import { AuthenticationError, ConnectionError, createClient, type LoggedAttempt } from '../index.ts';
import { type EventStream, readEvents, type ReadEventsOptions, type ReceivedEvent } from './index.ts';

let server: EventSourceServer;
afterEach(() => server.stop());

const where: EventStream = { path: '/v1/dossiers/{id}/events', parameters: { id: 'dos_1' } };
/** Reconnects at once. */
const soon = 'retry: 1\n\n';
const event = (id: number, data: unknown = { sequence: id }): string =>
  `id: ${id}\nevent: dossier.moved\ndata: ${JSON.stringify(data)}\n\n`;

async function take(count: number, options: ReadEventsOptions = {}, session: () => string = () => 'fs_1') {
  const taken: ReceivedEvent[] = [];
  const client = createClient({ baseUrl: server.baseUrl, session });
  for await (const received of readEvents(client, where, options)) if (taken.push(received) >= count) break;
  return taken;
}

const idsOf = (events: readonly ReceivedEvent[]): string => events.map(({ id }) => id).join();

describe('events', () => {
  it('come with id, type and data, whatever they are cut into', async () => {
    const [first, second] = [event(1, { note: 'Đã trả' }), event(2)];
    server = await serveEvents(stream(': hello\n\n', first.slice(0, 9), first.slice(9) + second));
    expect(await take(2)).toEqual([
      { id: '1', type: 'dossier.moved', data: { note: 'Đã trả' } },
      { id: '2', type: 'dossier.moved', data: { sequence: 2 } },
    ]);
  });

  it('of a newer Center pass: another type, no JSON, no id', async () => {
    server = await serveEvents(stream('event: dossier.archived\ndata: plain\n\n', 'data: 1\n\n'));
    expect(await take(2)).toEqual([
      { id: '', type: 'dossier.archived', data: 'plain' },
      { id: '', type: 'message', data: 1 },
    ]);
  });

  it('are asked for with the session of the moment, in a header', async () => {
    const tokens: (string | undefined)[] = [];
    const keep =
      (serve: ReturnType<typeof stream>): ReturnType<typeof stream> =>
      (response, request) => {
        tokens.push(`${request.url} ${request.headers.authorization}`);
        serve(response, request);
      };
    server = await serveEvents(keep(streamToEnd(soon + event(1))), keep(stream(event(2))));
    let renewals = 0;
    await take(2, {}, () => `fs_${(renewals += 1)}`);
    expect(tokens).toEqual(['/v1/dossiers/dos_1/events Bearer fs_1', '/v1/dossiers/dos_1/events Bearer fs_2']);
  });

  it('are asked for by POST where what opens them must stand in no address', async () => {
    const asked: string[] = [];
    server = await serveEvents((response, request) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        asked.push(`${request.method} ${request.url} ${request.headers['content-type']} ${body}`);
        stream(event(1))(response, request);
      });
    });
    const client = createClient({ baseUrl: server.baseUrl });
    const events = readEvents(client, { path: '/v1/tracking/stream', body: { linkToken: 'lt_1' } });
    expect((await events.next()).value).toMatchObject({ id: '1' });
    await events.return();
    expect(asked).toEqual(['POST /v1/tracking/stream application/json {"linkToken":"lt_1"}']);
  });
});

describe('a line that is lost', () => {
  it('is taken up behind the last event, over twenty drops, with none missed or doubled', async () => {
    const drops = Array.from({ length: 20 }, (_, at) => streamToEnd(soon + event(2 * at + 1) + event(2 * at + 2)));
    server = await serveEvents(...drops, stream(event(41)));
    expect(idsOf(await take(41))).toBe(Array.from({ length: 41 }, (_, at) => at + 1).join());
    expect(server.askedFrom).toEqual([undefined, ...Array.from({ length: 20 }, (_, at) => String(2 * at + 2))]);
  });

  it('leaves out an event that was cut off halfway, which comes again', async () => {
    server = await serveEvents(
      (response, request) => {
        stream(soon + event(1) + event(2).slice(0, 20))(response, request);
        setTimeout(() => response.destroy(), 20);
      },
      stream(event(2)),
    );
    expect(idsOf(await take(2))).toBe('1,2');
    expect(server.askedFrom[1]).toBe('1');
  });

  it('without a word is noticed by its silence', async () => {
    let reconnects = 0;
    server = await serveEvents(stream(soon + event(1)), stream(event(2)));
    expect(idsOf(await take(2, { silenceMs: 100, onReconnect: () => void reconnects++ }))).toBe('1,2');
    expect(reconnects).toBe(1);
  });

  it('is told of with its first byte, and of each that follows', async () => {
    const told: string[] = [];
    server = await serveEvents(streamToEnd(soon), answer(502, '<p>'), stream(': here\n\n', event(1)));
    await take(1, { onOpen: () => told.push('open'), onReconnect: () => told.push('again') });
    expect(told).toEqual(['open', 'again', 'again', 'open']);
  });

  it('begins behind an event of before a reload', async () => {
    server = await serveEvents(stream(event(8)));
    await take(1, { lastEventId: 'số 7' });
    expect(server.askedFrom).toEqual(['số 7']);
  });

  it('is taken up through answers that may pass', async () => {
    const problem = JSON.stringify({ code: 'database_unavailable', retryable: true });
    server = await serveEvents(streamToEnd(soon), answer(503, problem), answer(502, '<p>'), stream(event(1)));
    expect(idsOf(await take(1))).toBe('1');
  });
});

describe('a stream ends', () => {
  it('when the Center says so', async () => {
    server = await serveEvents(streamToEnd(soon + event(1)), answer(204));
    expect(await take(9)).toHaveLength(1);
  });

  it('when the session is over', async () => {
    server = await serveEvents(
      answer(401, '{"code":"credential_expired","retryable":false}', { 'content-type': 'application/problem+json' }),
    );
    await expect(take(1)).rejects.toBeInstanceOf(AuthenticationError);
  });

  it.each([
    ['a page', 'text/html', '<p>Sign in to the wifi'],
    ['JSON', 'application/json', '{}'],
  ])('when %s comes instead', async (_, type, body) => {
    server = await serveEvents(answer(200, body, { 'content-type': type }));
    await expect(take(1)).rejects.toBeInstanceOf(ConnectionError);
  });

  it('when it is aborted, also in the middle of a wait', async () => {
    server = await serveEvents(stream(event(1)), stream(''));
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('the page was closed')), 50);
    await expect(take(9, { signal: controller.signal })).rejects.toThrow('the page was closed');
  });

  it('when the loop is left: the connection is closed', async () => {
    let closed = (): void => {};
    const whenClosed = new Promise<void>((resolve) => (closed = resolve));
    server = await serveEvents((response, request) => {
      response.once('close', closed);
      stream(event(1))(response, request);
    });
    await take(1);
    await whenClosed;
  });

  it('when an identifier is none', async () => {
    server = await serveEvents(stream(''));
    const client = createClient({ baseUrl: server.baseUrl });
    const first = readEvents(client, { path: where.path, parameters: { id: '' } }).next();
    await expect(first).rejects.toThrow(TypeError);
  });
});

it('each connection is logged by the contract’s path', async () => {
  server = await serveEvents(stream(event(1)));
  const log: LoggedAttempt[] = [];
  const client = createClient({ baseUrl: server.baseUrl, logger: (attempt) => log.push(attempt) });
  for await (const _ of readEvents(client, where)) break;
  expect(log).toMatchObject([{ method: 'GET', path: '/v1/dossiers/{id}/events', attempt: 1, status: 200 }]);
});
