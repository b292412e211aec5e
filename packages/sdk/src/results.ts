import type { CallOptions } from './options.ts';
import type { ResultVerification } from './shapes.ts';
import type { ApiPromise } from './transport/api-promise.ts';
import type { Transport } from './transport/transport.ts';

/** Results in the hands of whoever was shown one. Needs no credential. */
export interface Results {
  /**
   * Is a result with this QR code one of the Center, and which file is it? Names nobody: the holder compares the hash
   * of the file at hand with the one in the answer.
   * @throws NotFoundError `result_not_found`
   */
  verify(token: string, options?: CallOptions): ApiPromise<ResultVerification>;
}

export const createResults = (transport: Transport): Results => ({
  verify: (token, options) => transport.send('GET', '/v1/results/{token}/verification', { path: { token } }, options),
});
