/** What a client and a single call may be told. Every option says its unit, its default and its edge. */

/** What opens the Center: a partner's key, a session, or nothing (public tracking needs neither). */
export type Credential =
  | {
      /**
       * A partner's key: `pk_test_…` / `pk_live_…` on a page, `sk_test_…` / `sk_live_…` on a back end.
       * A secret key in a browser is refused with a TypeError, since every visitor could read it; so is a test key once the
       * Center has said that it is live, and a live key at a sandbox.
       */
      key: string;
      session?: undefined;
    }
  | {
      /**
       * The token of a frame session or of an officer's session. A function is asked before every call,
       * so a client can be made before the sign-in; while it returns undefined no credential is sent.
       */
      session: string | (() => string | undefined);
      key?: undefined;
    }
  | { key?: undefined; session?: undefined };

/** Where the Center is and how it is spoken to. */
export interface ConnectionOptions {
  /**
   * The address of the Center, such as `https://center.example`; a path in front of `/v1` is kept.
   * The client adds `/v1` itself: an address that ends in `/v1` is refused with a TypeError.
   */
  baseUrl: string;

  /**
   * What carries the requests: called with one `Request`, answers a `Response`.
   * @default globalThis.fetch
   */
  fetch?: ((request: Request) => Promise<Response>) | undefined;

  /**
   * The language of messages and names, sent as `Accept-Language`. Legal texts stay Vietnamese.
   * @default none: the Center answers in Vietnamese
   */
  locale?: 'vi' | 'en' | 'zh-Hans' | undefined;

  /**
   * Milliseconds an attempt may take, from sending to the last byte of the answer. Each retry starts anew.
   * `read` is for GET, `write` for everything else, uploads included.
   * @default { read: 10_000, write: 30_000 }
   */
  timeoutMs?: { read?: number | undefined; write?: number | undefined } | undefined;

  /**
   * `limit`: how many times a call is sent again after it failed in a way that may pass (no answer, 408, 429, 5xx,
   * and 409 `idempotency_key_in_use`). 0 sends once. Waits 0.5 s, then twice as long each time up to 8 s, shortened by
   * chance to between half and all of it; a `Retry-After` of the Center is waited out instead, and one of more than
   * 60 s ends the call at once (`ApiError.retryAfterMs` says how long).
   * A call that changes something is never sent again unless it carries an idempotency key.
   * @default { limit: 2 }
   */
  retry?: { limit?: number | undefined } | undefined;

  /**
   * Told of every attempt once it has ended. What it gets names no person: no header, no query, no body, and the
   * path as the contract writes it (`/v1/dossiers/{id}`). What it throws is ignored.
   * @default none
   */
  logger?: ((attempt: LoggedAttempt) => void) | undefined;
}

/** What a client is made from. */
export type ClientOptions = ConnectionOptions & Credential;

/** What `logger` is told of one attempt. */
export interface LoggedAttempt {
  /** `GET`, `POST`, … */
  method: string;
  /** As the contract writes it, `/v1/dossiers/{id}`. */
  path: string;
  /** 1 for the first. */
  attempt: number;
  /** null when no answer came. */
  status: number | null;
  /** As the Center names the answer; null when none came. */
  requestId: string | null;
  /** From sending to the last byte, or to the failure. */
  durationMs: number;
  /**
   * From `createClient`, once for each operation that is on its way out: since when there is something better, `@` and seconds
   * (RFC 9745). What to use instead stands in `openapi.json`.
   */
  deprecation?: string;
  /** Beside it: from when on the operation may not be there any more, an HTTP date (RFC 8594); null where that is open. */
  sunset?: string | null;
}

/** What one call may be told beside its arguments. */
export interface CallOptions {
  /** Ends the call, its retries and its waits; it then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /**
   * Milliseconds for each attempt of this call.
   * @default the client's `timeoutMs`
   */
  timeoutMs?: number | undefined;
  /**
   * How often this call may be sent again.
   * @default the client's `retry`
   */
  retry?: { limit?: number | undefined } | undefined;
  /**
   * Names the intent, 1 to 255 characters. Two calls with the same key and the same content have one effect and get the
   * same answer, so keep it where a reload can find it. A given key also allows the call to be retried.
   * @default a new one for each call that the contract wants one for; `dossiers.submit` derives it from the dossier
   */
  idempotencyKey?: string | undefined;
  /**
   * GET only: the etag of what one already has. When it is still so, the call rejects with `NotModified`.
   */
  ifNoneMatch?: string | undefined;
  /** Further headers. They win over the client's own. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** What a change of a dossier also needs. */
export interface ChangeOptions extends CallOptions {
  /** The `etag` of the version that was shown. When the dossier has moved on, the call rejects with `ChangedError`. */
  ifMatch: string;
}
