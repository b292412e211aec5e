import { HccError } from './hcc-error.ts';

/**
 * No usable answer: no connection, one that broke, or a body that is not what the contract says (a proxy's page with
 * status 200). `cause` holds what the platform threw. Not for an answer that says no: that is an `ApiError`.
 */
export class ConnectionError extends HccError {
  override readonly name: string = 'ConnectionError';
  override readonly retryable = true;
  /**
   * The Center may have carried the call out and only its reply was lost: repeat it with the same idempotency key, or
   * look before doing it again. False for reads, and when no attempt reached a server.
   */
  readonly mayHaveHappened: boolean;

  constructor(message: string, mayHaveHappened: boolean, options?: ErrorOptions) {
    super(message, options);
    this.mayHaveHappened = mayHaveHappened;
  }
}
