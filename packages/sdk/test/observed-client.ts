/** A client whose fetch is the test's own: it answers from a list and keeps what was sent. Nothing global is patched. */
import { vi } from 'vitest';
import { capabilitiesOver } from '../src/client.ts';
import {
  createTransport,
  type ClientOptions,
  type ConnectionOptions,
  type Credential,
  type Transport,
} from '../src/index.ts';
import { createLeanTransport } from '../src/lean.ts';

export interface SentRequest {
  method: string;
  /** Path and query, without the origin. */
  path: string;
  headers: Headers;
  body: string;
  /** Milliseconds since the first request, on the test's clock. */
  afterMs: number;
}

export type Answerer = (request: Request, attempt: number) => Response | Promise<Response>;

type Observe = (
  answerers: Answerer | readonly Answerer[],
  options?: Partial<ConnectionOptions> & Credential,
) => ReturnType<typeof observe>;

/** Each request takes the next answerer; the last one serves all that follow. */
export const observeClient: Observe = (answerers, options) => observe(createTransport, answerers, options);

/** Both transports, for what must be true of either: `describe.each(transports)('%s', (_, observeClient) => …)`. */
export const transports: readonly [string, Observe][] = [
  ['over ky', observeClient],
  ['over fetch alone', (answerers, options) => observe(createLeanTransport, answerers, options)],
];

function observe(
  create: (options: ClientOptions) => Transport,
  answerers: Answerer | readonly Answerer[],
  options: Partial<ConnectionOptions> & Credential = {},
) {
  const list = typeof answerers === 'function' ? [answerers] : answerers;
  const sent: SentRequest[] = [];
  let startedAt: number | undefined;
  const fetch = async (request: Request): Promise<Response> => {
    startedAt ??= Date.now();
    const { pathname, search } = new URL(request.url);
    const entry = {
      method: request.method,
      path: pathname + search,
      headers: request.headers,
      body: '',
      afterMs: Date.now() - startedAt,
    };
    sent.push(entry);
    const attempt = sent.length;
    entry.body = await request.clone().text();
    const answer = list[Math.min(attempt, list.length) - 1];
    if (!answer) throw new Error('observeClient needs an answerer');
    return answer(request, attempt);
  };
  const client = capabilitiesOver(create({ baseUrl: 'https://center.example', fetch, ...options }));
  return { client, sent };
}

export const json =
  (body: unknown, headers: Record<string, string> = {}, status = 200): Answerer =>
  () =>
    Response.json(body, { status, headers });

export const problem =
  (status: number, code: string, more: Record<string, unknown> = {}, headers: Record<string, string> = {}): Answerer =>
  () =>
    Response.json(
      {
        type: `https://center.example/problems/${code}`,
        title: code,
        status,
        code,
        detail: `about ${code}`,
        requestId: 'req_1',
        retryable: false,
        ...more,
      },
      { status, headers: { 'content-type': 'application/problem+json', ...headers } },
    );

/** What Node's fetch rejects with when a connection breaks. */
export const brokenConnection =
  (cause?: { code: string }): Answerer =>
  () => {
    throw new TypeError('fetch failed', { cause });
  };

/** Never answers; ends when the client gives up. */
export const silence: Answerer = (request) =>
  new Promise((_, reject) => {
    request.signal.addEventListener('abort', () => reject(request.signal.reason));
  });

/** Lets a call run to its end while its waits pass at once. Needs `vi.useFakeTimers(waitsOnly)`. */
export async function throughItsWaits<T>(call: Promise<T>): Promise<PromiseSettledResult<T>> {
  const outcomes: PromiseSettledResult<T>[] = [];
  void Promise.allSettled([call]).then((it) => outcomes.push(...it));
  for (;;) {
    // Real turns of the event loop first: a body is being read, and its time-out must not pass meanwhile.
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    const [outcome] = outcomes;
    if (outcome) return outcome;
    await vi.advanceTimersToNextTimerAsync();
  }
}

export const waitsOnly = { toFake: ['setTimeout', 'clearTimeout', 'Date'] } satisfies Parameters<
  typeof vi.useFakeTimers
>[0];

/** The reason of a call that is expected to fail. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  const outcome = await throughItsWaits(call);
  if (outcome.status === 'fulfilled') throw new Error('the call was expected to fail');
  return outcome.reason;
}

/** The value of a call that is expected to succeed. */
export async function valueOf<T>(call: Promise<T>): Promise<T> {
  const outcome = await throughItsWaits(call);
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}
