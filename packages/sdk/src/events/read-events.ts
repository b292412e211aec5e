/** Server-sent events by fetch (WHATWG HTML 9.2), so that the credential stands in a header and never in an address. */
import { HccError } from '../errors/hcc-error.ts';
import { tellLogger } from '../transport/attempts.ts';
import { prepareCall, toApiError } from '../transport/call.ts';
import { parsed, retryAfterMsOf } from '../transport/problem.ts';
import { mayPass, spread } from '../transport/retry-rule.ts';
import type { Transport } from '../transport/transport.ts';
import { wait } from '../transport/wait.ts';
import { eventsOn, type Place } from './events-on.ts';
import { type Line, openLine } from './line.ts';

/** Where the events come from. */
export interface EventStream {
  /** As the contract writes it, such as `/v1/dossiers/{id}/events`. */
  path: string;
  /** What stands in the braces. */
  parameters?: Readonly<Record<string, string>> | undefined;
  /** Asked by POST with this as JSON: what opens the stream stands in no address, such as a link token. */
  body?: unknown;
}

/** How a stream is read. */
export interface ReadEventsOptions {
  /** Ends the stream; the iterator then rejects with the signal's reason. Leaving the loop ends it too. */
  signal?: AbortSignal | undefined;
  /** The `id` of the last event that was dealt with, before a reload for example: the Center goes on behind it. */
  lastEventId?: string | undefined;
  /**
   * Milliseconds without a byte after which the line counts as dead. The Center sends a sign of life every 15 s.
   * @default 45_000
   */
  silenceMs?: number | undefined;
  /** Told with the first byte of each line: from here on nothing needs to be asked for. */
  onOpen?: (() => void) | undefined;
  /** Told when the line was lost and is taken up again; meanwhile one may ask (poll) instead. */
  onReconnect?: (() => void) | undefined;
}

/** One event. A `type` one does not know is to be passed over: a newer Center has more of them. */
export interface ReceivedEvent {
  /** For `lastEventId`; empty while the Center has not given one. */
  id: string;
  /** `message` when the Center does not name it. */
  type: string;
  /** The JSON it carries; the text itself when it is none. */
  data: unknown;
}

/**
 *     for await (const { type, data } of readEvents(client, { path: "/v1/dossiers/{id}/events", parameters: { id } })) …
 *
 * Runs until it is left, aborted or ended by the Center (204). A line that is lost, silent or closed is taken up again by
 * itself behind the last event, after what the Center asked for (`retry`, 3 s unless told) and up to 30 s when it fails
 * again and again. The session is asked for anew each time.
 * @throws ApiError when the Center refuses for good · ConnectionError when the answer is no stream of events
 */
export async function* readEvents(
  { transport: { settings } }: { readonly transport: Transport },
  { path, parameters = {}, body }: EventStream,
  { signal, lastEventId = '', silenceMs = 45_000, onOpen, onReconnect }: ReadEventsOptions = {},
): AsyncGenerator<ReceivedEvent, void, undefined> {
  const place: Place = { lastEventId, retryMs: 3000 };
  const method = body === undefined ? 'GET' : 'POST';
  for (let failures = 0, attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    const request = prepared();
    const line = openLine(signal, silenceMs);
    let waitMs = spread(Math.min(longestWaitMs, place.retryMs * 2 ** failures));
    failures += 1;
    try {
      const response = await connect(request, line, attempt);
      if (response.status === 204) return;
      if (response.ok) {
        for await (const event of eventsOn(response, line, place, onOpen)) {
          failures = 0;
          yield event;
        }
        waitMs = place.retryMs;
      } else {
        const data = parsed(await line.heard(response.text()));
        if (!mayPass(response, data)) throw toApiError(settings, response, data);
        waitMs = Math.max(waitMs, retryAfterMsOf(response) ?? 0);
      }
    } catch (error) {
      // All else is a line that broke: nothing is lost by it.
      if (error instanceof HccError) throw error;
    } finally {
      line.close();
    }
    await wait(waitMs, signal);
    signal?.throwIfAborted();
    onReconnect?.();
  }

  /** The credential of this moment. @throws TypeError about an argument. */
  function prepared(): Request {
    const { url, headers } = prepareCall(settings, method, path, { path: parameters }, {});
    headers.set('accept', 'text/event-stream');
    // WHATWG HTML 9.2.3: an id is UTF-8, and a header holds bytes.
    if (place.lastEventId) headers.set('last-event-id', asBytes(place.lastEventId));
    if (body !== undefined) headers.set('content-type', 'application/json');
    return new Request(settings.baseUrl + url, {
      method,
      headers,
      cache: 'no-store',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  async function connect(request: Request, line: Line, attempt: number): Promise<Response> {
    const startedAt = performance.now();
    let response: Response | undefined;
    try {
      return (response = await line.heard(settings.fetch(new Request(request, { signal: line.signal }))));
    } finally {
      tellLogger(settings, { method, path, attempt }, startedAt, response);
    }
  }
}

// A person looks at what these events move: half a minute behind is the most they should be once the line is back.
const longestWaitMs = 30_000;

const asBytes = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));
