/** The bank over HTTP: one question, answered with the notices it would have sent. */
import { BankNotice } from '@hcc/schemas';
import * as z from 'zod';
import type { AskBank } from './ask-for-missing.ts';

const Answer = z.object({ transactions: z.array(BankNotice).max(100) });

/**
 * `GET {url}?bankBin=…&account=…&reference=…&since=…` with the key as bearer; the answer is `{ "transactions": [BankNotice] }`.
 * @throws Error when the bank does not answer 200 in time, or with something else
 */
export const createAskBank =
  (url: string, key: string, timeoutMs = 10_000): AskBank =>
  async ({ account: { bankBin, account }, reference, since }) => {
    const asked = new URL(url);
    for (const [name, value] of Object.entries({ bankBin, account, reference, since }))
      asked.searchParams.set(name, value);
    const response = await fetch(asked, {
      headers: { authorization: `Bearer ${key}`, accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status !== 200) throw new Error(`The bank answered ${response.status}.`);
    return Answer.parse(await response.json()).transactions;
  };
