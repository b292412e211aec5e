import { type Client, clientFrom } from '../client.ts';
import type { ClientOptions } from '../options.ts';
import { checkOptions } from '../transport/check-options.ts';
import { carrierFor, type Transport } from '../transport/transport.ts';
import { transportOver } from '../transport/transport-over.ts';
import { checkAnswer } from './check-answer.ts';

/**
 * As `createClient`, with every answer held to the contract before the call gets it: for tests and rehearsals, where an
 * answer that cannot be used should be seen at once. A call whose answer is off the contract rejects with `ContractError`.
 *
 *     import { createCheckedClient } from "@hcc/sdk/validate";
 *     const client = createCheckedClient({ key, baseUrl });
 *
 * A newer Center passes: fields and enum values that this version does not know, and operations it does not have, are left
 * alone. A value of another type, one that is missing, and one out of its bounds are not.
 * @throws TypeError as `createClient` does.
 */
export const createCheckedClient = (options: ClientOptions): Client => clientFrom(options, createCheckedTransport);

/** The same for a single resource. */
export function createCheckedTransport(options: ClientOptions): Transport {
  const send = carrierFor(options);
  return transportOver(async (settings, method, path, ...call) => {
    const answer = await send(settings, method, path, ...call);
    checkAnswer(method, path, answer.data);
    return answer as never;
  }, checkOptions(options));
}
