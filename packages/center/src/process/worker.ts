import { faultOf } from '../http/as-problem.ts';
import type { Ports } from '../ports.ts';
import { followSuccessors } from '../dossiers/follow-successors.ts';
import { createDeliverer, type SendWebhook } from '../webhooks/deliver.ts';
import { createFigureKeeper } from '../evaluation/keep-figures.ts';
import { createWatchKeeper } from '../supervision/keep-watch.ts';
import type { SendMail } from '../notices/mail.ts';
import { sendNotices } from '../notices/send-notices.ts';
import { sweep } from './sweep.ts';

const pollMs = 500;
const sweepMs = 10 * 60 * 1000;

/**
 * What goes on beside requests: deliveries, figures, letters, and clearing away what has expired. Any number of replicas
 * may run it.
 * @param sendMail letters to partners wait where it is left out
 */
export function startWorker(ports: Ports, send: SendWebhook, sendMail?: SendMail): { stop(): Promise<void> } {
  const state = { stopped: false };
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
  const run = async (): Promise<void> => {
    let sweptAt = 0;
    while (!state.stopped) {
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
      // What was taken is followed at once by the next look: there may be more.
      if (sent === 0 && !state.stopped)
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
      state.stopped = true;
      wake();
      await done;
      await deliverer.stop();
      await mailing;
    },
  };
}
