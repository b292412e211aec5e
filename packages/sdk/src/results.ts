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
  /**
   * Is this file a result of the Center, and does it still hold? The file stays where it is: only its SHA-256 is sent.
   * @param sha256 of the whole file, 64 lower-case hexadecimal digits.
   * @throws NotFoundError `result_not_found`
   */
  verifyFile(sha256: string, options?: CallOptions): ApiPromise<ResultVerification>;
  /** The root certificates that signatures of results lead to, as PEM. */
  trustAnchors(options?: CallOptions): ApiPromise<Blob>;
}

export const createResults = (transport: Transport): Results => ({
  verify: (token, options) => transport.send('GET', '/v1/results/{token}/verification', { path: { token } }, options),
  verifyFile: (sha256, options) =>
    transport.send('GET', '/v1/results/files/{sha256}/verification', { path: { sha256 } }, options),
  trustAnchors: (options) => transport.send('GET', '/v1/results/trust-anchors', { as: 'document' }, options),
});
