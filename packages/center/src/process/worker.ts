import { faultOf } from '../http/as-problem.ts';
import type { Ports } from '../ports.ts';
import { followSuccessors } from '../dossiers/follow-successors.ts';
import { createDeliverer, type SendWebhook } from '../webhooks/deliver.ts';
import { createFigureKeeper } from '../evaluation/keep-figures.ts';
import { createWatchKeeper } from '../supervision/keep-watch.ts';
import type { SendMail } from '../notices/mail.ts';
import { type AskBank, askEveryMs, createMissingAsker } from '../payments/ask-for-missing.ts';
import { sendNotices } from '../notices/send-notices.ts';
import { sweep } from './sweep.ts';

const pollMs = 500;
const sweepMs = 10 * 60 * 1000;

export interface WorkerOptions {
  /** Letters to partners wait where it is left out. */
  sendMail?: SendMail | undefined;
  /** Left out, a transfer is settled only when it is told of. */
  askBank?: AskBank | undefined;
}

/**
 * What goes on beside requests: deliveries, figures, letters, and clearing away what has expired. Any number of replicas
 * may run it.
 */
export function startWorker(
  ports: Ports,
  send: SendWebhook,
  { sendMail, askBank }: WorkerOptions = {},
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let wake = (): void => {};
  const keepFigures = createFigureKeeper(ports);
  const keepWatch = createWatchKeeper(ports);
  const deliverer = createDeliverer(ports, send, () => wake());
  let mailing: Promise<unknown> | undefined;
  /** Begun and not waited for: a mail server may take its time. */
  const beginMailing = (): void => {
    if (!sendMail) return;
    mailing ??= sendNotices(ports, sendMail)
      .catch((error: unknown) => ports.log.error(faultOf(error), 'notices not sent'))
      .finally(() => (mailing = undefined));
  };
  const askForMissing = askBank && createMissingAsker(ports, askBank);
  let asking: Promise<unknown> | undefined;
  let askedAt = 0;
  /** Not waited for either: a bank may take its time. */
  const beginAsking = (): void => {
    if (!askForMissing || asking || Date.now() - askedAt < askEveryMs) return;
    askedAt = Date.now();
    asking = askForMissing(stopping.signal)
      .catch((error: unknown) => ports.log.error(faultOf(error), 'missing payments not asked for'))
      .finally(() => (asking = undefined));
  };
  const run = async (): Promise<void> => {
    let sweptAt = 0;
    while (!stopping.signal.aborted) {
      let sent = 0;
      try {
        await ports.clock.catchUp?.();
        sent = await deliverer.round();
        if (Date.now() - sweptAt > sweepMs) {
          await sweep(ports);
          await followSuccessors(ports);
          sweptAt = Date.now();
        }
      } catch (error) {
        ports.log.error(faultOf(error), 'worker round failed');
      }
      // Apart from the deliveries: neither holds up the other.
      await keepFigures().catch((error: unknown) => ports.log.error(faultOf(error), 'figures not kept'));
      await keepWatch().catch((error: unknown) => ports.log.error(faultOf(error), 'watch list not kept'));
      beginMailing();
      beginAsking();
      // What was taken is followed at once by the next look: there may be more.
      if (sent === 0 && !stopping.signal.aborted)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, pollMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
    }
  };
  const done = run();
  return {
    async stop() {
      stopping.abort();
      wake();
      await done;
      await deliverer.stop();
      await Promise.all([mailing, asking]);
    },
  };
}
