import type { ClientOptions, LoggedAttempt } from '../options.ts';

/** The options with every default filled in. */
export interface Settings {
  baseUrl: string;
  /** Asked before every call. */
  bearer: () => string | undefined;
  fetch: (request: Request) => Promise<Response>;
  locale: string | undefined;
  readTimeoutMs: number;
  writeTimeoutMs: number;
  retryLimit: number;
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
    retryLimit: checkedLimit(options.retry?.limit ?? 2),
    logger: options.logger,
  };
}

function checkKey(key: string): void {
  if (!keyPattern.test(key))
    throw new TypeError('`key` is no key of the Center: it starts with pk_test_, sk_test_, pk_live_ or sk_live_.');
  if (key.startsWith('sk_') && typeof window !== 'undefined' && typeof document !== 'undefined')
    throw new TypeError(
      'A secret key (sk_…) stands in a browser, where every visitor reads it: use the publishable key (pk_…) and revoke this one.',
    );
}

function checkedBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    throw new TypeError('`baseUrl` must be the address of the Center, such as https://center.example.');
  const path = url.pathname.replace(/\/+$/, '');
  if (path.endsWith('/v1')) throw new TypeError('`baseUrl` must not end in /v1: the client adds it.');
  return url.origin + path;
}

export function checkedTimeout(ms: number | undefined, otherwise: number): number {
  if (ms === undefined) return otherwise;
  if (!(ms > 0 && ms <= 2 ** 31 - 1)) throw new TypeError('`timeoutMs` must be milliseconds above 0 and below 2^31.');
  return ms;
}

function checkedLimit(limit: number): number {
  if (!Number.isInteger(limit) || limit < 0) throw new TypeError('`retry.limit` must be a whole number, 0 or above.');
  return limit;
}
