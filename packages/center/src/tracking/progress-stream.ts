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

/** Counts the streams of one process, and opens another while there is room. */
export function createProgressStreams() {
  let open = 0;
  /**
   * @param read null ends the stream: the dossier, or the right to see it, is gone.
   * @throws Problem `streams_full`
   */
  return (
    read: () => Promise<DossierProgress | null>,
    { lastEventId, signal }: { lastEventId: string | undefined; signal: AbortSignal },
  ): ReadableStream<Uint8Array> => {
    if (open >= mostStreams) throw new Problem('streams_full', {}, { headers: { 'retry-after': '5' } });
    open += 1;
    const encoder = new TextEncoder();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const end = (): void => {
      if (isOver) return;
      isOver = true;
      open -= 1;
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
        const close = (): void => {
          if (!isOver) controller.close();
          end();
        };
        signal.addEventListener('abort', close, { once: true });
        const round = async (): Promise<void> => {
          const progress = await read().catch(() => undefined);
          if (isOver) return;
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
      cancel: end,
    });
  };
}
