import { createParser } from 'eventsource-parser';
import { ConnectionError } from '../errors/connection-error.ts';
import { parsed } from '../transport/problem.ts';
import type { Line } from './line.ts';
import type { ReceivedEvent } from './read-events.ts';

/** Where the stream stands: what a new line begins with. */
export interface Place {
  lastEventId: string;
  /** Milliseconds the Center asks to wait before the next line. */
  retryMs: number;
}

/** What comes over one line, to its end. Writes down where the stream stands. @throws ConnectionError when it is no stream of events. */
export async function* eventsOn(
  response: Response,
  line: Line,
  place: Place,
  onOpen?: () => void,
): AsyncGenerator<ReceivedEvent> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream') || !response.body)
    throw new ConnectionError(
      `The answer (status ${response.status}) is no stream of events: something before the Center may have sent it.`,
      false,
    );
  const come: ReceivedEvent[] = [];
  const parser = createParser({
    onId: (id) => (place.lastEventId = id),
    onRetry: (ms) => (place.retryMs = ms),
    onEvent: ({ event, data }) =>
      come.push({ id: place.lastEventId, type: event || 'message', data: parsed(data) ?? data }),
    maxBufferSize: mostCharacters,
  });
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  for (let isOpen = false; ; isOpen = true) {
    const { value, done } = await line.heard(reader.read());
    if (done) return;
    if (!isOpen) onOpen?.();
    parser.feed(decoder.decode(value, { stream: true }));
    yield* come.splice(0);
  }
}

// An event is thin, a few hundred characters. A line without an end is none of the Center's, and must not fill the memory.
const mostCharacters = 1024 * 1024;
