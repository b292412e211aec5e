import { ApiError } from './api-error.ts';

/** 5xx: the Center, or what stands before it, failed. A call with an idempotency key may be repeated with the same key. */
export class ServerError extends ApiError {
  override readonly name = 'ServerError';
}
