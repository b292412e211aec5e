import { ApiError } from './api-error.ts';

/** 429: a limit is reached; `retryAfterMs` says how long to wait. */
export class TooManyTriesError extends ApiError {
  override readonly name = 'TooManyTriesError';
}
