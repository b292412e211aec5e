import type { ClientOptions, LoggedAttempt } from '../options.ts';

/** The options with every default filled in. */
export interface Settings {
  /** Without `/v1` and without a slash at its end. */
  baseUrl: string;
  /** Asked before every call. */
  bearer: () => string | undefined;
  /** Carries each attempt. */
  fetch: (request: Request) => Promise<Response>;
  /** What `Accept-Language` says; undefined: the header is left out. */
  locale: string | undefined;
  /** For one attempt of a GET. */
  readTimeoutMs: number;
  /** For one attempt of anything else. */
  writeTimeoutMs: number;
  /** How often a call may be sent again. */
  retryLimit: number;
  /** Told of each attempt. */
  logger: ((attempt: LoggedAttempt) => void) | undefined;
}

const keyPattern = /^(pk|sk)_(test|live)_[\w-]+$/;

/** @throws TypeError that names the option and the mend; it never repeats the key. */
export function checkOptions(options: ClientOptions): Settings {
  const { key, session } = options;
  if (key !== undefined && session !== undefined) throw new TypeError('Give `key` or `session`, not both.');
  if (key !== undefined) checkKey(key);
  return {
    baseUrl: checkedBaseUrl(options.baseUrl),
    bearer: typeof session === 'function' ? session : () => session ?? key,
    // Looked up at each call, so that a fetch that is replaced later (instrumentation, a mock worker) is used.
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    locale: options.locale,
    readTimeoutMs: checkedTimeout(options.timeoutMs?.read, 10_000),
    writeTimeoutMs: checkedTimeout(options.timeoutMs?.write, 30_000),
    retryLimit: checkedLimit(options.retry?.limit, 2),
    logger: options.logger,
  };
}

function checkKey(key: string): void {
  if (!keyPattern.test(key)) throw new TypeError('`key` starts with pk_test_, sk_test_, pk_live_ or sk_live_.');
  // Every browser calls itself so, in pages and in workers; Node, Deno, Bun and Cloudflare give names of their own.
  if (key.startsWith('sk_') && globalThis.navigator?.userAgent?.startsWith('Mozilla/'))
    throw new TypeError('A secret key must not reach a browser: revoke it, use a publishable key.');
}

function checkedBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) && new URL(baseUrl);
  const path = url ? url.pathname.replace(/\/+$/, '') : '/v1';
  if (!url || !/^https?:$/.test(url.protocol) || path.endsWith('/v1'))
    throw new TypeError('`baseUrl` must be such as https://center.example and must not end in /v1.');
  return url.origin + path;
}

export function checkedTimeout(given: number | undefined, otherwise: number): number {
  const ms = given ?? otherwise;
  if (!(ms > 0 && ms <= 2 ** 31 - 1)) throw new TypeError('`timeoutMs` must be above 0, below 2^31.');
  return ms;
}

export function checkedLimit(given: number | undefined, otherwise: number): number {
  const limit = given ?? otherwise;
  if (!Number.isInteger(limit) || limit < 0) throw new TypeError('`retry.limit` must be 0, 1, 2 …');
  return limit;
}
