/** The transport of integrators, carried by ky; `lean-transport.ts` is its sibling on bare fetch. */
import type { ClientOptions } from '../options.ts';
import { checkOptions } from './check-options.ts';
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
  return transportOver(request, checkOptions(options));
}
