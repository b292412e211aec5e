/**
 * The contract is data: an operation says who may call it, what goes in, what comes out and what can go wrong.
 * The Center binds handlers to it, the OpenAPI document is written from it, and the SDK's types come from there.
 */
import type * as z from 'zod';
import type { ErrorCode } from '../errors/error-codes.ts';

/** What opens an operation (design: "What opens what"). An operation takes any one of the credentials it lists. */
export type Credential =
  /** Nothing: the body itself carries what opens it, or it is public. */
  | 'none'
  | 'publishableKey'
  | 'secretKey'
  /** Held by the Center's own frame alone; never seen by a host page. */
  | 'frameSession'
  | 'staffSession';

export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below `/v1`, with `{name}` for a path parameter. */
  readonly path: string;
  readonly capability: string;
  readonly summary: string;
  readonly description?: string;
  readonly credentials: readonly Credential[];
  /** It is on its way out, and every answer of it says so. */
  readonly deprecated?: Deprecation;
  /** A Center in live mode does not have it: 404 for everybody. */
  readonly testModeOnly?: true;
  /** Any page may read the answer, of whatever origin and with whatever key: it is public and the same for everybody. */
  readonly anyOrigin?: true;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** A JSON body. */
  readonly body?: z.ZodType;
  /** A multipart body: the fields beside the one file, which is called `file`. */
  readonly multipart?: z.ZodObject;
  /** A body that is no message but a part of a file, as it is: its media type. Read by the handler as it arrives. */
  readonly bytes?: string;
  /** Headers of its own, by their names in lower case, beside those that the fields below bring. */
  readonly headers?: z.ZodObject;
  /** Spoken by clients of tus 1.0: asks for `Tus-Resumable`, and every answer carries it. */
  readonly tus?: boolean;
  /** `required`: 400 without an `Idempotency-Key`. */
  readonly idempotencyKey?: 'required';
  /** `required`: 428 without `If-Match`, 412 when stale. */
  readonly ifMatch?: 'required';
  readonly result: {
    readonly status: 200 | 201 | 204;
    readonly body?: z.ZodType;
    /** A document instead of JSON, such as `application/pdf`. */
    readonly mediaType?: string;
    /** The answer carries an ETag; a GET then takes `If-None-Match`. */
    readonly etag?: boolean;
    /** Further headers of the answer, each with what it says. */
    readonly headers?: Readonly<Record<string, string>>;
  };
  /** Beside those that every operation can answer with (`commonErrors`). */
  readonly errors: readonly ErrorCode[];
}

/** Days of the Center's calendar, each from its beginning. */
export interface Deprecation {
  /** Since then there is something better (RFC 9745). */
  readonly sinceOn: string;
  /** From then on it may not be there any more (RFC 8594). */
  readonly sunsetOn?: string;
  /** What to use instead. */
  readonly instead: string;
}

export const defineOperation = <const T extends Operation>(operation: T): T => operation;

/** What any operation may answer. */
export const commonErrors = [
  'malformed_request',
  'invalid_parameter',
  'method_not_allowed',
  'body_too_large',
  'media_type_not_supported',
  'invalid_body',
  'internal_error',
  'database_unavailable',
] as const satisfies readonly ErrorCode[];

/** The errors an operation documents, without repeats: its own, those of its credentials and headers, and the common ones. */
export const errorsOf = (operation: Operation): readonly ErrorCode[] => [
  ...new Set<ErrorCode>([
    ...operation.errors,
    ...(operation.credentials.includes('none')
      ? []
      : ([
          'credential_missing',
          'credential_invalid',
          'credential_expired',
          'credential_not_allowed',
          'origin_not_allowed',
        ] as const)),
    ...(operation.idempotencyKey
      ? (['idempotency_key_missing', 'idempotency_key_in_use', 'idempotency_key_reused', 'storage_full'] as const)
      : []),
    ...(operation.ifMatch ? (['if_match_missing', 'dossier_changed'] as const) : []),
    ...(operation.tus ? (['tus_version_not_supported'] as const) : []),
    ...(operation.result.body || operation.result.mediaType ? (['not_acceptable'] as const) : []),
    ...commonErrors,
  ]),
];
