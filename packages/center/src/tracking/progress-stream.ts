/** The progress of one dossier as server-sent events (WHATWG HTML, 9.2), read again from the store every two seconds. */
import type { DossierProgress } from '@hcc/schemas';
import { Problem } from '../http/problem.ts';

const pollMs = 2000;
/** Proxies close what is silent for longer. */
const beatMs = 15_000;
/** A stream that ends now and then finds its way round a replica that is going down. */
const lifeMs = 10 * 60 * 1000;
/** Beyond this many, polling is kinder to everybody. */
const mostStreams = 1000;

export interface ProgressStreams {
  /**
   * @param read null ends the stream: the dossier, or the right to see it, is gone.
   * @throws Problem `streams_full`
   */
  open(
    read: () => Promise<DossierProgress | null>,
    options: { lastEventId: string | undefined; signal: AbortSignal },
  ): ReadableStream<Uint8Array>;
  /** For a process that stops: each reader comes back, with the last id it saw, to one that does not. */
  endAll(): void;
}

/** Knows the streams of one process, and opens another while there is room. */
export function createProgressStreams(): ProgressStreams {
  const closers = new Set<() => void>();
  return {
    open(read, { lastEventId, signal }) {
      if (closers.size >= mostStreams) throw new Problem('streams_full', {}, { headers: { 'retry-after': '5' } });
      const encoder = new TextEncoder();
      let timer: ReturnType<typeof setTimeout> | undefined;
      let close = (): void => {};
      const end = (): void => {
        closers.delete(close);
        clearTimeout(timer);
      };
      return new ReadableStream<Uint8Array>({
        start(controller) {
          const began = Date.now();
          let saidAt = began;
          let seen = lastEventId;
          const say = (text: string): void => {
            controller.enqueue(encoder.encode(text));
            saidAt = Date.now();
          };
          close = (): void => {
            if (closers.has(close)) controller.close();
            end();
          };
          closers.add(close);
          signal.addEventListener('abort', close, { once: true });
          const round = async (): Promise<void> => {
            const progress = await read().catch(() => undefined);
            if (!closers.has(close)) return;
            if (progress === null || Date.now() - began > lifeMs) return close();
            if (progress && String(progress.sequence) !== seen) {
              seen = String(progress.sequence);
              say(`event: progress\nid: ${seen}\ndata: ${JSON.stringify(progress)}\n\n`);
            } else if (Date.now() - saidAt > beatMs) say(': \n\n');
            timer = setTimeout(() => void round(), pollMs);
          };
          say(`retry: ${pollMs}\n\n`);
          void round();
        },
        cancel: () => end(),
      });
    },
    endAll() {
      for (const close of closers) close();
    },
  };
}
