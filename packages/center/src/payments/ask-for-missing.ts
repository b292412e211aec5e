/**
 * Transfers of which nobody has told are asked for at the beneficiary's bank (reliability F09): a notice that was lost on
 * its way is found within a quarter of an hour of the money.
 */
import type { BankAccount, BankNotice } from '@hcc/schemas';
import { faultOf } from '../http/as-problem.ts';
import { Problem } from '../http/problem.ts';
import type { Ports } from '../ports.ts';
import type { KeptPayment } from './payments.store.ts';
import { settlePayment } from './settle-payment.ts';

/** What the bank knows of transfers to that account with that reference; nothing where none has come. */
export type AskBank = (transfer: {
  account: BankAccount;
  reference: string;
  /** RFC 3339: when the payment was begun. */
  since: string;
}) => Promise<readonly BankNotice[]>;

/** Time for a bank to tell by itself, which takes seconds. Milliseconds. */
const patienceMs = 5 * 60 * 1000;
/** Within a payment's life of a day, each time. Milliseconds. */
export const askEveryMs = 5 * 60 * 1000;
/** Money for a payment that failed or is over is rare: every twelfth time, for three days. */
const seldom = 12;
const longestMs = 3 * 24 * 3600 * 1000;
const pageSize = 100;

type Needs = Pick<Ports, 'stores' | 'center' | 'log' | 'clock'>;

/**
 * @returns asks for all that is due, to be called every {@link askEveryMs}; ends early once its signal is aborted, and says
 * how many notices it took
 */
export function createMissingAsker(ports: Needs, askBank: AskBank): (signal: AbortSignal) => Promise<number> {
  let round = 0;
  return async (signal) => {
    const statuses = round % seldom === 0 ? (['awaiting', 'failed', 'expired'] as const) : (['awaiting'] as const);
    round += 1;
    const now = ports.clock.now().getTime();
    const [from, to] = [new Date(now - longestMs), new Date(now - patienceMs)];
    let taken = 0;
    let after: KeptPayment | null = null;
    for (;;) {
      const page: KeptPayment[] = await ports.stores.payments.unsettledTransfers({
        statuses,
        from,
        to,
        after,
        limit: pageSize,
      });
      for (const payment of page) {
        if (signal.aborted) return taken;
        taken += await askFor(ports, askBank, payment);
      }
      after = page.at(-1) ?? null;
      if (page.length < pageSize) return taken;
    }
  };
}

/** What cannot be asked or taken now is asked for the next time. */
async function askFor(
  ports: Needs,
  askBank: AskBank,
  { id, state: { beneficiary, reference, createdAt } }: KeptPayment,
): Promise<number> {
  if (!beneficiary) return 0;
  const { bankBin, account } = beneficiary;
  try {
    const notices = await askBank({ account: { bankBin, account }, reference, since: createdAt });
    for (const notice of notices)
      await settlePayment(ports, { id, notice, partner: null, now: ports.clock.now(), requestId: 'asked-bank' });
    return notices.length;
  } catch (error) {
    const fault = error instanceof Problem ? { error: error.code } : faultOf(error);
    ports.log.error({ payment: id, ...fault }, 'bank not asked');
    return 0;
  }
}
