import { ConnectionError } from './connection-error.ts';

/** The last attempt took longer than `timeoutMs`. A special case of `ConnectionError`, so one `catch` serves both. */
export class TimeoutError extends ConnectionError {
  override readonly name = 'TimeoutError';
}
