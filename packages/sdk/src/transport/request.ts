import ky, { isHTTPError, isNetworkError, isTimeoutError } from 'ky';
import { ConnectionError } from '../errors/connection-error.ts';
import { createApiError } from '../errors/create-api-error.ts';
import { NotModified } from '../errors/not-modified.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { CallOptions } from '../options.ts';
import type { Answer } from './api-promise.ts';
import { checkedTimeout, type Settings } from './check-options.ts';
import type { Method } from './contract-types.ts';
import { createIdempotencyKey } from './idempotency-key.ts';
import { problemIn, retryAfterMsOf } from './problem.ts';
import { retryRules } from './retry.ts';

/** What any call may be given; `CallInput` says what a certain one must. */
export interface LooseInput {
  path?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  body?: unknown;
  keyed?: true;
  ifMatch?: string;
  as?: 'document' | 'nothing';
}

/** One call with all its attempts. Everything it rejects with is told in `errors/`, save a TypeError or an abort. */
export async function request<T>(
  settings: Settings,
  method: Method,
  path: string,
  input: LooseInput,
  options: CallOptions,
): Promise<Answer<T>> {
  // Made before the first attempt: every attempt of this call then names the same intent.
  const idempotencyKey = options.idempotencyKey || (input.keyed ? createIdempotencyKey() : undefined);
  const attempts = observeAttempts(settings, method, path);
  const isRead = method === 'GET';
  const timeoutMs = checkedTimeout(options.timeoutMs, isRead ? settings.readTimeoutMs : settings.writeTimeoutMs);
  // Both may throw a TypeError about an argument, which is none about the connection: so before the `try`.
  const url = fillPath(path, input.path);
  const headers = headersFor(settings, input, options, idempotencyKey);
  try {
    const response = await ky(url, {
      method,
      prefix: settings.baseUrl,
      headers,
      fetch: (it) => attempts.fetch(it as Request),
      timeout: timeoutMs,
      throwHttpErrors: (status) => status !== 304,
      retry: retryRules(isRead || Boolean(headers.get('idempotency-key')), settings.retryLimit),
      ...(options.signal ? { signal: options.signal } : {}),
      ...(input.query ? { searchParams: { ...input.query } } : {}),
      ...(input.body instanceof FormData ? { body: input.body } : input.body === undefined ? {} : { json: input.body }),
    });
    const etag = response.headers.get('etag');
    if (response.status === 304) throw new NotModified(etag);
    return {
      data: (await readBody(response, input.as, !isRead)) as T,
      response,
      etag,
      requestId: response.headers.get('x-request-id'),
      replayed: response.headers.get('idempotent-replayed') === 'true',
    };
  } catch (error) {
    if (error instanceof NotModified || error instanceof ConnectionError) throw error;
    if (options.signal?.aborted) throw options.signal.reason;
    if (isHTTPError(error)) {
      const problem = problemIn(error.data);
      const { status } = error.response;
      const requestId = problem?.requestId ?? error.response.headers.get('x-request-id');
      throw createApiError({ status, requestId, retryAfterMs: retryAfterMsOf(error.response), problem });
    }
    // The library's own errors hold the request, and with it the credential: they must not reach anybody's log.
    if (isTimeoutError(error)) throw new TimeoutError(`${method} ${path}: no answer within ${timeoutMs} ms.`, !isRead);
    const cause = isNetworkError(error) ? error.cause : error;
    const message = `${method} ${path}: no answer from ${settings.baseUrl}.`;
    throw new ConnectionError(message, !isRead && attempts.reachedServer(), { cause });
  }
}

/** Reads each answer to its end, so that one that breaks off halfway counts as lost and the time-out covers the body. */
function observeAttempts({ fetch, logger }: Settings, method: Method, path: string) {
  let attempt = 0;
  let reachedServer = false;
  return {
    reachedServer: () => reachedServer,
    async fetch(outgoing: Request): Promise<Response> {
      attempt += 1;
      const entry = { method, path, attempt };
      const startedAt = performance.now();
      let response: Response | undefined;
      try {
        response = await fetch(outgoing);
        await response.clone().arrayBuffer();
        reachedServer = true;
        return response;
      } catch (error) {
        if (!wasNeverSent(error)) reachedServer = true;
        throw error;
      } finally {
        try {
          logger?.({
            ...entry,
            status: response?.status ?? null,
            requestId: response?.headers.get('x-request-id') ?? null,
            durationMs: Math.round(performance.now() - startedAt),
          });
        } catch {
          // A logger that fails must not fail a filing.
        }
      }
    },
  };
}

/** Only Node tells; a browser's fetch says nothing about how far it came. */
function wasNeverSent(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN';
}

function fillPath(path: string, parameters: LooseInput['path'] = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    // Each of these would make another path of it: the list, or its parent.
    if (!value || value === '.' || value === '..') throw new TypeError(`\`${name}\` must be a non-empty identifier.`);
    return encodeURIComponent(value);
  });
}

function headersFor(
  settings: Settings,
  input: LooseInput,
  options: CallOptions,
  idempotencyKey: string | undefined,
): Headers {
  const headers = new Headers();
  const bearer = settings.bearer();
  if (bearer) headers.set('authorization', `Bearer ${bearer}`);
  if (settings.locale) headers.set('accept-language', settings.locale);
  if (idempotencyKey) headers.set('idempotency-key', idempotencyKey);
  if (input.ifMatch) headers.set('if-match', input.ifMatch);
  if (options.ifNoneMatch) headers.set('if-none-match', options.ifNoneMatch);
  for (const [name, value] of Object.entries(options.headers ?? {})) headers.set(name, value);
  return headers;
}

async function readBody(response: Response, as: LooseInput['as'], isWrite: boolean): Promise<unknown> {
  if (as === 'nothing') return undefined;
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (as === 'document' && !isPage) return response.blob();
  try {
    return JSON.parse(await response.text());
  } catch (cause) {
    throw new ConnectionError(
      `The answer (status ${response.status}) is not what the contract says: something between here and the Center may have sent it.`,
      isWrite,
      { cause },
    );
  }
}
