/** Calls carried by the platform's fetch alone, for pages where every kilobyte counts. */
import type { CallOptions } from '../options.ts';
import type { Answer } from './api-promise.ts';
import { type Attempts, observeAttempts } from './attempts.ts';
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
import { parsed, retryAfterMsOf } from './problem.ts';
import { delayMs, mayPass, spread } from './retry-rule.ts';
import { wait } from './wait.ts';

/** One call with all its attempts. Everything it rejects with is told in `errors/`, save a TypeError or an abort. */
export async function leanRequest<T>(
  settings: Settings,
  method: Method,
  path: string,
  input: LooseInput,
  options: CallOptions,
): Promise<Answer<T>> {
  const { signal } = options;
  const call = prepareCall(settings, method, path, input, options);
  const attempts = observeAttempts(settings, method, path);
  const url = addressOf(settings.baseUrl + call.url, input.query);
  // Each attempt is a copy of this one, so that every one of them has the same bytes.
  const whole = new Request(url, { method, headers: call.headers, body: bodyOf(input.body, call.headers) });
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    const { response, isLate, cause } = await once(whole.clone(), attempts, call.timeoutMs, signal);
    if (response?.ok || response?.status === 304) return toAnswer<T>(response, input.as, !call.isRead);
    signal?.throwIfAborted();
    let waitMs = spread(delayMs(attempt));
    if (response) {
      const data = parsed(await response.text());
      if (attempt > call.retryLimit || !mayPass(response, data)) throw toApiError(settings, response, data);
      waitMs = retryAfterMsOf(response) ?? waitMs;
    } else if (attempt > call.retryLimit) {
      if (isLate) throw toTimeoutError(method, path, call);
      throw toConnectionError(method, path, settings, !call.isRead && attempts.reachedServer, cause);
    }
    await wait(waitMs, signal);
  }
}

interface Outcome {
  /** Absent when none came, or not in time. */
  readonly response?: Response;
  readonly isLate?: boolean;
  readonly cause?: unknown;
}

async function once(
  outgoing: Request,
  attempts: Attempts,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  const ending = new AbortController();
  const end = (): void => ending.abort(signal?.reason);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    ending.abort();
  }, timeoutMs);
  signal?.addEventListener('abort', end);
  try {
    return { response: await attempts.fetch(new Request(outgoing, { signal: ending.signal })) };
  } catch (cause) {
    return { isLate, cause };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}

function addressOf(url: string, query: LooseInput['query'] = {}): string {
  // JSON leaves out what is undefined.
  const parameters = new URLSearchParams(JSON.parse(JSON.stringify(query)) as Record<string, string>);
  return parameters.size > 0 ? `${url}?${parameters}` : url;
}

/** A form brings its own Content-Type, with the boundary in it; a part of a file has it among the headers. */
function bodyOf(body: unknown, headers: Headers): BodyInit | null {
  if (body === undefined || isRaw(body)) return body ?? null;
  if (!headers.has('content-type')) headers.set('content-type', 'application/json');
  return JSON.stringify(body);
}
