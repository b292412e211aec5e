/**
 * From the outbox to a partner's mailbox, at least once. A message is taken for a lease and sent outside of any
 * transaction: a mail server that hangs holds up no request and no other worker.
 */
import { faultOf } from '../http/as-problem.ts';
import type { Ports } from '../ports.ts';
import type { Mail, SendMail } from './mail.ts';
import type { Notice } from './notice.ts';
import { writeNotice } from './write-notice.ts';

type Needs = Pick<Ports, 'stores' | 'clock' | 'center' | 'log'>;

/** A letter that was not taken is tried again when its lease is over: for two days and a half. */
const leaseMs = 30 * 60_000;
const mostTries = 120;

/** Sends one letter, where one waits: a worker that is told to stop waits for no more. @returns how many were tried. */
export async function sendNotices({ stores, clock, center, log }: Needs, sendMail: SendMail): Promise<number> {
  const now = clock.now();
  const taken = await stores.outbox.take('notice', 1, now, new Date(now.getTime() + leaseMs));
  for (const { id, message, attempt } of taken) {
    const mail = await letterOf({ stores, center }, message.payload);
    // Nobody to tell, or nothing any more to tell of.
    if (mail === null) {
      await stores.outbox.done([id], now);
      continue;
    }
    try {
      await sendMail(mail);
      await stores.outbox.done([id], now);
    } catch (error) {
      log.error({ ...faultOf(error), notice: mail.id, attempt }, 'notice not sent');
      if (attempt >= mostTries) await stores.outbox.park(id, 'not taken', now);
    }
  }
  return taken.length;
}

async function letterOf({ stores, center }: Pick<Ports, 'stores' | 'center'>, notice: Notice): Promise<Mail | null> {
  const [partner, endpoint] = await Promise.all([
    stores.partners.find(notice.partnerId),
    stores.webhooks.find(notice.partnerId, notice.endpointId),
  ]);
  return partner?.contact && endpoint ? writeNotice(notice, endpoint, partner.contact, center) : null;
}
