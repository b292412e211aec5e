/** A partner's events as they happen, asked for again and again: it needs no address that the Center could reach. */
import { setTimeout as delay } from 'node:timers/promises';
import type { PartnerEvent } from '@hcc/schemas';

export interface EventSource {
  /** Where the Center is reached, without a slash at the end. */
  center: string;
  key: string;
  fetch: (request: Request) => Promise<Response>;
  signal: AbortSignal;
  /** Milliseconds between two looks. */
  pollMs: number;
  /** Told when the Center does not answer, and when it does again. */
  onConnection: (isThere: boolean) => void;
}

interface EventPage {
  items: PartnerEvent[];
  nextCursor: string | null;
}

/** What happens from now on, once each, until `signal` ends it. @throws Error when the Center refuses. */
export async function* followEvents(source: EventSource): AsyncGenerator<PartnerEvent> {
  let last: string | undefined;
  let isPast = true;
  while (!source.signal.aborted) {
    const page = await ask(source, last);
    if (page) {
      if (!isPast) yield* page.items;
      last = page.items.at(-1)?.id ?? last;
      if (page.nextCursor !== null) continue;
      isPast = false;
    }
    await delay(source.pollMs, undefined, { signal: source.signal }).catch(() => undefined);
  }
}

/** @returns null while the Center does not answer. */
async function ask(
  { center, key, fetch, signal, onConnection }: EventSource,
  after?: string,
): Promise<EventPage | null> {
  const query = new URLSearchParams({ limit: '100', ...(after === undefined ? {} : { after }) });
  const request = new Request(`${center}/v1/events?${query.toString()}`, {
    headers: { authorization: `Bearer ${key}`, 'accept-language': 'en' },
    signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
  });
  const response = await fetch(request).catch(() => null);
  if (response === null || response.status >= 500) {
    if (!signal.aborted) onConnection(false);
    return null;
  }
  onConnection(true);
  if (response.ok) return (await response.json()) as EventPage;
  const { title = '', detail = '' } = (await response.json().catch(() => ({}))) as { title?: string; detail?: string };
  throw new Error(`${center} answers ${response.status}. ${title} ${detail}`.trim());
}
