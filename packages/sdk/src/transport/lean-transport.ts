/** The same transport on the platform's fetch alone: same options, same retry rule, same errors, a quarter of the bytes. */
import type { ClientOptions } from '../options.ts';
import { checkOptions } from './check-options.ts';
import { leanRequest } from './lean-request.ts';
import { type Transport, transportOver } from './transport-over.ts';

/**
 * For a page that counts its kilobytes, such as the Center's own frames; resources work on it as on `createTransport`:
 *
 *     const tracking = createTracking(createLeanTransport({ baseUrl: "https://center.example" }));
 *
 * @throws TypeError when an option is malformed, or a secret key would stand in a browser.
 */
export function createLeanTransport(options: ClientOptions): Transport {
  return transportOver(leanRequest, checkOptions(options));
}
