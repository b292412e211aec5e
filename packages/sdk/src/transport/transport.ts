/** The transport of integrators, carried by ky; `lean-transport.ts` is its sibling on bare fetch. */
import type { ClientOptions } from '../options.ts';
import type { SendCall } from './call.ts';
import { checkOptions } from './check-options.ts';
import { holdMode } from './hold-mode.ts';
import { request } from './request.ts';
import { type Transport, transportOver } from './transport-over.ts';

export type { Transport };

/**
 * For an application that wants a single resource and not the whole client:
 *
 *     const procedures = createProcedures(createTransport({ key: "pk_test_…", baseUrl: "https://center.example" }));
 *
 * @throws TypeError when an option is malformed, or a secret key would stand in a browser.
 */
export function createTransport(options: ClientOptions): Transport {
  return transportOver(carrierFor(options), checkOptions(options));
}

/** What carries the calls of a client with these options. */
export const carrierFor = ({ key }: ClientOptions): SendCall => (key === undefined ? request : holdMode(key, request));
