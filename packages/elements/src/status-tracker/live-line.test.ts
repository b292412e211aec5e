import type { FrameSession, Transport } from '@hcc/sdk';
import { createLeanTransport } from '@hcc/sdk/lean';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnClient } from './connect-own.ts';
import type { TrackerClient } from './connect-tracker.ts';
import { FakeHost, FakePage } from './fake-host.examples.ts';
import { LiveLine } from './live-line.ts';
import { answered, createDossier, ownClient, progressExamples } from './progress.examples.ts';
import { liveMs, TrackerController } from './status-tracker.controller.ts';

const { accepted, approved } = progressExamples;
const linkToken = 'lt_0123456789abcdefghij';
const encoder = new TextEncoder();

let page: FakePage;
let lines: Line[];
/** What the Center answers to a reader; a line of events unless told otherwise. */
let answer: () => Response | undefined;
const track = vi.fn<TrackerClient['tracking']['track']>();
const get = vi.fn<OwnClient['dossiers']['get']>();
const changed = vi.fn();

/** One connection as the Center holds it. */
interface Line {
  readonly request: Request;
  readonly body: unknown;
  readonly say: (text: string) => void;
  readonly cut: () => void;
}

const news = (progress: typeof accepted): string =>
  `event: progress\nid: ${progress.sequence}\ndata: ${JSON.stringify(progress)}\n\n`;

const open = (): readonly Line[] => lines.filter(({ request }) => !request.signal.aborted);

const transport: Transport = createLeanTransport({
  baseUrl: 'http://center.test',
  async fetch(request) {
    const body: unknown = request.method === 'POST' ? await request.clone().json() : undefined;
    const other = answer();
    if (other) {
      lines.push({ request, body, say: () => {}, cut: () => {} });
      return other;
    }
    let stream: ReadableStreamDefaultController<Uint8Array> | undefined;
    const content = new ReadableStream<Uint8Array>({ start: (controller) => void (stream = controller) });
    request.signal.addEventListener('abort', () => stream?.error(request.signal.reason));
    lines.push({
      request,
      body,
      say: (text) => stream?.enqueue(encoder.encode(text)),
      cut: () => stream?.error(new TypeError('network error')),
    });
    return new Response(content, { headers: { 'content-type': 'text/event-stream' } });
  },
});

const client: TrackerClient = { tracking: { track }, own: async () => ownClient({ get }), transport };

async function follow(session?: FrameSession) {
  const host = new FakeHost();
  const tracker = new TrackerController(host, { client: () => client, session: () => session, changed });
  host.addController(new LiveLine(tracker, () => client.transport));
  host.connect();
  await tracker.open(session ? {} : { linkToken });
  await vi.advanceTimersByTimeAsync(0);
  track.mockClear();
  get.mockClear();
  return { host, tracker };
}

/** As the Center begins every line. */
const begin = async (): Promise<void> => {
  lines.at(-1)?.say('retry: 2000\n\n');
  await vi.advanceTimersByTimeAsync(liveMs);
  track.mockClear();
  get.mockClear();
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  lines = [];
  answer = () => undefined;
  track.mockImplementation(() => answered({ progress: accepted, linkToken }));
  page = new FakePage();
  vi.stubGlobal('document', page);
  const events = new EventTarget();
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
  vi.stubGlobal('dispatchEvent', events.dispatchEvent.bind(events));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a line to the Center', () => {
  it('brings news, and nobody asks every two seconds meanwhile', async () => {
    const { tracker } = await follow();
    expect(lines.map(({ request, body }) => [request.method, new URL(request.url).pathname, body])).toEqual([
      ['POST', '/v1/tracking/stream', { linkToken }],
    ]);
    // What has just been read is not sent again.
    expect(lines[0]?.request.headers.get('last-event-id')).toBe(String(accepted.sequence));
    await begin();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(track).not.toHaveBeenCalled();
    lines[0]?.say(news(approved));
    await vi.advanceTimersByTimeAsync(0);
    expect(tracker.progress).toEqual(approved);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('that is cut is taken up behind the last news, and the Center is asked until it is', async () => {
    await follow();
    await begin();
    lines[0]?.say(news(approved));
    await vi.advanceTimersByTimeAsync(0);
    track.mockImplementation(() => answered({ progress: approved, linkToken }));
    lines[0]?.cut();
    await vi.advanceTimersByTimeAsync(8000);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.request.headers.get('last-event-id')).toBe(String(approved.sequence));
    expect(track).toHaveBeenCalled();
    await begin();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(track).not.toHaveBeenCalled();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('that a proxy answers with a page is given up: the Center is asked every two seconds', async () => {
    answer = () => new Response('<p>Sign in to the wifi', { headers: { 'content-type': 'text/html' } });
    await follow();
    await vi.advanceTimersByTimeAsync(liveMs * 5);
    expect(lines).toHaveLength(1);
    expect(track).toHaveBeenCalledTimes(5);
  });

  it('that is refused because there are too many is tried again, and the Center is asked meanwhile', async () => {
    answer = () =>
      new Response('{"code":"streams_full","retryable":true}', {
        status: 503,
        headers: { 'content-type': 'application/problem+json', 'retry-after': '5' },
      });
    await follow();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(lines.length).toBeGreaterThan(1);
    expect(track.mock.calls.length).toBeGreaterThan(12);
  });

  it('on which nothing is heard for half a minute counts as none', async () => {
    await follow();
    await begin();
    await vi.advanceTimersByTimeAsync(29_000);
    expect(track).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(12_000);
    expect(track).toHaveBeenCalled();
    expect(lines.length).toBeGreaterThan(1);
  });

  it('is closed while the page is hidden, and opened behind what was seen when it is shown again', async () => {
    await follow();
    await begin();
    page.turn('hidden');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(open()).toHaveLength(0);
    expect(track).not.toHaveBeenCalled();
    page.turn('visible');
    await vi.advanceTimersByTimeAsync(0);
    expect(open()).toHaveLength(1);
    expect(track).toHaveBeenCalledTimes(1);
  });

  it('is one at a time, and none once the element is gone', async () => {
    const { host, tracker } = await follow();
    await tracker.open({ linkToken: 'lt_9876543210abcdefghij' });
    await vi.advanceTimersByTimeAsync(0);
    expect(open().map(({ body }) => body)).toEqual([{ linkToken: 'lt_9876543210abcdefghij' }]);
    host.disconnect();
    await vi.advanceTimersByTimeAsync(0);
    expect(open()).toHaveLength(0);
  });

  it('of a session makes the dossier be read whole: its version and its notices have moved too', async () => {
    get.mockImplementation(() => answered(createDossier(accepted), '"2"'));
    const { tracker } = await follow({
      token: 'fs_x',
      expiresAt: '2030-01-01T00:00:00Z',
      prefillSource: null,
      dossiers: [{ id: 'dos_1', procedureCode: '1.001193', status: 'accepted' }],
    });
    expect(new URL(lines[0]?.request.url ?? '').pathname).toBe('/v1/dossiers/dos_1/stream');
    await begin();
    get.mockImplementation(() => answered(createDossier(approved), '"4"'));
    lines[0]?.say(news(approved));
    await vi.advanceTimersByTimeAsync(0);
    expect(get).toHaveBeenCalledTimes(1);
    expect(tracker.own?.etag).toBe('"4"');
    expect(tracker.progress).toEqual(approved);
  });
});
