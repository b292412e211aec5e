/**
 * Every error that a call rejects with, save for two: an aborted call rejects with its signal's reason, and a wrong
 * argument or option throws a TypeError.
 */
export class HccError extends Error {
  override readonly name: string = 'HccError';
  /** The same call may succeed later, with the same idempotency key. */
  readonly retryable: boolean = false;
}
