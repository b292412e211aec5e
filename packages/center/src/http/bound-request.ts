/** What a handler gets and gives: types alone, derived from the operation it is bound to. */
import type { Operation } from '@hcc/schemas/contract';
import type { Locale } from '@hcc/schemas';
import type * as z from 'zod';
import type { Repositories } from '../ports.ts';
import type { CallerWith } from './caller.ts';

type Output<S> = S extends z.ZodType ? z.output<S> : undefined;
type Credentials<O extends Operation> = O['credentials'][number];

export interface BoundRequest<O extends Operation> {
  params: Output<O['params']>;
  query: Output<O['query']>;
  headers: Output<O['headers']>;
  body: Output<O['body']>;
  form: O['multipart'] extends z.ZodObject ? { fields: z.output<O['multipart']>; file: File } : undefined;
  caller: CallerWith<Credentials<O>>;
  ifMatch: string | null;
  locale: Locale;
  now: Date;
  request: Request;
  requestId: string;
}

export interface Answer<O extends Operation> {
  body?: O['result'] extends { body: infer B extends z.ZodType } ? z.input<B> : never;
  /** The body as JSON that was written before, with its `etag`: for what is large and the same for everybody. */
  text?: string;
  /** Server-sent events instead of JSON. */
  stream?: ReadableStream<Uint8Array>;
  /** A document instead of JSON. */
  document?: Document;
  etag?: string;
  headers?: Record<string, string>;
}

export interface Document {
  bytes: Uint8Array;
  mediaType: string;
  fileName: string;
}

/**
 * With an Idempotency-Key the handler runs in one transaction with the record of its answer, and may be run again by
 * the database: only SQL and reckoning in it. What is slow or touches the world goes into `prepare`, which runs first.
 */
export interface Handler<O extends Operation, P = undefined> {
  prepare?: (request: BoundRequest<O>, stores: Repositories) => Promise<P>;
  handle: (request: BoundRequest<O>, stores: Repositories, prepared: P) => Promise<Answer<O>>;
}

/** An answer as it is sent, and as it is kept for a repeat. */
export interface Written {
  status: number;
  headers: Record<string, string>;
  body: string | null;
}
