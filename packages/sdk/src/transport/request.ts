/** Calls carried by ky. */
import ky, { isHTTPError, isNetworkError, isTimeoutError } from 'ky';
import { ConnectionError } from '../errors/connection-error.ts';
import { NotModified } from '../errors/not-modified.ts';
import type { CallOptions } from '../options.ts';
import type { Answer } from './api-promise.ts';
import { observeAttempts } from './attempts.ts';
import {
  isRaw,
  type LooseInput,
  prepareCall,
  toAnswer,
  toApiError,
  toConnectionError,
  toTimeoutError,
} from './call.ts';
import type { Settings } from './check-options.ts';
import type { Method } from './contract-types.ts';
import { retryRules } from './retry.ts';

/** One call with all its attempts. Everything it rejects with is told in `errors/`, save a TypeError or an abort. */
export async function request<T>(
  settings: Settings,
  method: Method,
  path: string,
  input: LooseInput,
  options: CallOptions,
): Promise<Answer<T>> {
  const call = prepareCall(settings, method, path, input, options);
  options.signal?.throwIfAborted();
  const attempts = observeAttempts(settings, method, path);
  try {
    const response = await ky(call.url, {
      method,
      prefix: settings.baseUrl,
      headers: call.headers,
      fetch: attempts.fetch as typeof fetch,
      timeout: call.timeoutMs,
      throwHttpErrors: (status) => status !== 304,
      retry: retryRules(call.retryLimit),
      signal: options.signal ?? null,
      searchParams: { ...input.query },
      ...(isRaw(input.body) ? { body: input.body } : input.body === undefined ? {} : { json: input.body }),
    });
    return await toAnswer<T>(response, input.as, !call.isRead);
  } catch (error) {
    if (error instanceof NotModified || error instanceof ConnectionError) throw error;
    if (options.signal?.aborted) throw options.signal.reason;
    if (isHTTPError(error)) throw toApiError(settings, error.response, error.data);
    // The library's own errors hold the request, and with it the credential: they must not reach anybody's log.
    if (isTimeoutError(error)) throw toTimeoutError(method, path, call);
    const cause = isNetworkError(error) ? error.cause : error;
    throw toConnectionError(method, path, settings, !call.isRead && attempts.reachedServer, cause);
  }
}
