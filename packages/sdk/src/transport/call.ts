/** What a call is before it is sent and after it was answered, whatever carries it. */
import { ConnectionError } from '../errors/connection-error.ts';
import { createApiError } from '../errors/create-api-error.ts';
import type { ApiError } from '../errors/api-error.ts';
import { NotModified } from '../errors/not-modified.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { CallOptions } from '../options.ts';
import type { Answer } from './api-promise.ts';
import { checkedLimit, checkedTimeout, type Settings } from './check-options.ts';
import type { Method } from './contract-types.ts';
import { createIdempotencyKey } from './idempotency-key.ts';
import { parsed, problemIn, retryAfterMsOf } from './problem.ts';

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
export type SendCall = <T>(
  settings: Settings,
  method: Method,
  path: string,
  input: LooseInput,
  options: CallOptions,
) => Promise<Answer<T>>;

export interface PreparedCall {
  /** Below the base URL, without the query. */
  readonly url: string;
  /** Made once: every attempt of this call then names the same intent. */
  readonly headers: Headers;
  readonly timeoutMs: number;
  readonly isRead: boolean;
  /** How often it may be sent again. */
  readonly retryLimit: number;
}

/** @throws TypeError about an argument, which is none about the connection. */
export function prepareCall(
  settings: Settings,
  method: Method,
  path: string,
  input: LooseInput,
  options: CallOptions,
): PreparedCall {
  const idempotencyKey = options.idempotencyKey || (input.keyed ? createIdempotencyKey() : undefined);
  const isRead = method === 'GET';
  const timeoutMs = checkedTimeout(options.timeoutMs, isRead ? settings.readTimeoutMs : settings.writeTimeoutMs);
  const url = fillPath(path, input.path);
  const headers = headersFor(settings, input, options, idempotencyKey);
  // Only what has no second effect when it arrives twice: reads, and calls with an idempotency key. Nothing else is ever
  // sent again, since a lost reply looks just like a lost request.
  const isRepeatable = isRead || headers.get('idempotency-key');
  const retryLimit = isRepeatable ? checkedLimit(options.retry?.limit, settings.retryLimit) : 0;
  return { url, headers, timeoutMs, isRead, retryLimit };
}

/** @throws NotModified, or ConnectionError for a body that is none of the Center's. */
export async function toAnswer<T>(response: Response, as: LooseInput['as'], isWrite: boolean): Promise<Answer<T>> {
  const etag = response.headers.get('etag');
  if (response.status === 304) throw new NotModified(etag);
  return {
    data: (await readBody(response, as, isWrite)) as T,
    response,
    etag,
    requestId: response.headers.get('x-request-id'),
    replayed: response.headers.get('idempotent-replayed') === 'true',
  };
}

/** The error for an answer that is no success; `data` is its parsed body. */
export function toApiError({ baseUrl }: Settings, response: Response, data: unknown): ApiError {
  const problem = problemIn(data);
  return createApiError({
    status: response.status,
    requestId: problem?.requestId ?? response.headers.get('x-request-id'),
    retryAfterMs: retryAfterMsOf(response),
    problem,
    helpUrl: problem && `${baseUrl}/problems/${problem.code}`,
  });
}

export const toTimeoutError = (method: Method, path: string, { timeoutMs, isRead }: PreparedCall): TimeoutError =>
  new TimeoutError(`${method} ${path}: no answer within ${timeoutMs} ms.`, !isRead);

export const toConnectionError = (
  method: Method,
  path: string,
  { baseUrl }: Settings,
  mayHaveHappened: boolean,
  cause: unknown,
): ConnectionError => new ConnectionError(`${method} ${path}: no answer from ${baseUrl}.`, mayHaveHappened, { cause });

/** Goes as it is; everything else goes as JSON. */
export const isRaw = (body: unknown): body is FormData | Blob => body instanceof FormData || body instanceof Blob;

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
  const bearer = settings.bearer();
  const wanted: Record<string, string | undefined> = {
    authorization: bearer && `Bearer ${bearer}`,
    'accept-language': settings.locale,
    'idempotency-key': idempotencyKey,
    'if-match': input.ifMatch,
    'if-none-match': options.ifNoneMatch,
    // Last, so that the caller's own win in whatever case they are written.
    ...options.headers,
  };
  const headers = new Headers();
  for (const [name, value] of Object.entries(wanted)) if (value) headers.set(name, value);
  return headers;
}

async function readBody(response: Response, as: LooseInput['as'], isWrite: boolean): Promise<unknown> {
  if (as === 'nothing') return undefined;
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (as === 'document' && !isPage) return response.blob();
  const data = parsed(await response.text());
  if (data === undefined)
    throw new ConnectionError(
      `The answer (status ${response.status}) is no JSON: something before the Center may have sent it.`,
      isWrite,
    );
  return data;
}
