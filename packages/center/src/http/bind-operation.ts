/**
 * A contract operation onto a handler: who may call it, what it takes, how its answer is written. Handlers get checked
 * input and the stores to use; they throw `Problem` for whatever cannot be done.
 */
import type { Operation } from '@hcc/schemas/contract';
import type { Locale } from '@hcc/schemas';
import type * as z from 'zod';
import { sha256 } from '../crypto/tokens.ts';
import type { Ports } from '../ports.ts';
import { requireAcceptable } from './accept.ts';
import { asProblem } from './as-problem.ts';
import { authenticate } from './authenticate.ts';
import type { Answer, BoundRequest, Handler, Written } from './bound-request.ts';
import type { Caller } from './caller.ts';
import { checkInput, noQuery } from './check-input.ts';
import { corsHeaders } from './cors.ts';
import { deprecationHeaders } from './deprecation.ts';
import { documentResponse } from './document-response.ts';
import { etagOf, matchesNone } from './etag.ts';
import { answerOnce } from './idempotent.ts';
import { localeOf } from './locale.ts';
import { type RawBody, readBody } from './read-body.ts';
import { Problem, problemResponse } from './problem.ts';
import { requireTus, tusVersion } from './tus.ts';

export interface BoundOperation {
  operation: Operation;
  respond(request: Request, params: Record<string, string>, requestId: string): Promise<Response>;
}

export type Bind = <const O extends Operation, P = undefined>(
  operation: O,
  handler: Handler<O, P> | Handler<O, P>['handle'],
) => BoundOperation;

/** @param beforeHandling what test mode does to a call that is let in; it may throw a Problem. */
export const createBind =
  (ports: Ports, beforeHandling?: (operation: Operation, params: Record<string, string>) => Promise<void>): Bind =>
  (operation, given) => {
    const handler = typeof given === 'function' ? { handle: given } : given;
    return {
      operation,
      async respond(request, rawParams, requestId) {
        const locale = localeOf(request.headers.get('accept-language'));
        let caller: Caller | null = null;
        let response: Response;
        try {
          if (operation.method !== 'GET' && operation.method !== 'DELETE' && !ports.canWrite())
            throw new Problem('storage_full');
          await ports.clock.catchUp?.();
          caller = await authenticate(request, operation.credentials, ports);
          requireAcceptable(request, operation);
          if (operation.tus) requireTus(request);
          const raw = await readBody(request, operation, locale);
          const bound = {
            ...checkParts(
              operation,
              { params: rawParams, query: queryOf(request, locale), headers: request.headers, raw },
              locale,
            ),
            caller,
            ifMatch: ifMatchOf(operation, request),
            locale,
            now: ports.clock.now(),
            request,
            requestId,
          } as unknown as BoundRequest<typeof operation>;
          await beforeHandling?.(operation, rawParams);
          response = await respondWith(ports, {
            operation,
            handler: handler as Handler<typeof operation, unknown>,
            bound,
            raw,
          });
        } catch (error) {
          response = problemResponse(
            asProblem(error, ports, { requestId, operation: operation.id }),
            locale,
            requestId,
          );
        }
        const always = { ...corsHeaders(request, operation, caller), ...deprecationHeaders(operation) };
        for (const [name, value] of Object.entries(always)) response.headers.set(name, value);
        if (operation.tus) response.headers.set('tus-resumable', tusVersion);
        return response;
      },
    };
  };

function checkParts(
  operation: Operation,
  given: { params: Record<string, string>; query: Record<string, unknown>; headers: Headers; raw: RawBody },
  locale: Locale,
) {
  const { raw } = given;
  return {
    params: operation.params && checkInput(operation.params, given.params, '/path', locale),
    query: checkInput(operation.query ?? noQuery, given.query, '/query', locale),
    headers:
      operation.headers &&
      checkInput(operation.headers, headersOf(operation.headers, given.headers), '/header', locale),
    body: operation.body && raw.kind === 'json' ? checkInput(operation.body, raw.value, '', locale) : undefined,
    form:
      operation.multipart && raw.kind === 'multipart'
        ? { fields: checkInput(operation.multipart, raw.fields, '', locale), file: raw.file }
        : undefined,
  };
}

/** Own keys only, whatever they are called; one value a name, since nothing says which of two would count. */
function queryOf(request: Request, locale: Locale): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const [name, value] of new URL(request.url).searchParams) {
    if (Object.hasOwn(query, name)) {
      const fault = { pointer: `/query/${name}`, code: 'repeated', message: givenTwice[locale] };
      throw new Problem('invalid_parameter', {}, { faults: [fault] });
    }
    Object.defineProperty(query, name, { value, enumerable: true });
  }
  return query;
}

const givenTwice: Record<Locale, string> = {
  vi: 'Mỗi tham số chỉ gửi một lần.',
  en: 'Give each parameter once.',
  'zh-Hans': '每个参数只能提供一次。',
};

/** The headers that the operation names, by their names in lower case; those that were not sent stay out. */
const headersOf = ({ shape }: z.ZodObject, sent: Headers): Record<string, string> =>
  Object.fromEntries(
    Object.keys(shape).flatMap((name): [string, string][] => {
      const value = sent.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );

function ifMatchOf(operation: Operation, request: Request): string | null {
  const value = request.headers.get('if-match');
  if (operation.ifMatch && value === null) throw new Problem('if_match_missing');
  return value;
}

/** A checked call on its way to its handler. */
interface Call<O extends Operation> {
  operation: O;
  handler: Handler<O, unknown>;
  bound: BoundRequest<O>;
  raw: RawBody;
}

async function respondWith<O extends Operation>(
  ports: Ports,
  { operation, handler, bound, raw }: Call<O>,
): Promise<Response> {
  if (operation.idempotencyKey)
    return answerOnce(
      ports,
      { operation, bound, raw },
      {
        prepare: () => handler.prepare?.(bound, ports.stores) ?? Promise.resolve(undefined),
        answer: async (stores, prepared) => toWritten(operation, await handler.handle(bound, stores, prepared)),
      },
    );
  const prepared = await handler.prepare?.(bound, ports.stores);
  const answer = await handler.handle(bound, ports.stores, prepared);
  if (answer.document) return documentResponse(answer.document);
  if (answer.stream) {
    // Nobody would read it to its end.
    const isHead = bound.request.method === 'HEAD';
    if (isHead) await answer.stream.cancel();
    return new Response(isHead ? null : answer.stream, {
      // The last: nginx would hold the events back until its buffer is full.
      headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
    });
  }
  const written = toWritten(operation, answer);
  Object.assign(written.headers, linkOf(bound.request, answer.body));
  // Promised by the contract and not a version of the handler's own: then the content names itself.
  if (operation.result.etag && written.body !== null)
    written.headers['etag'] ??= etagOf((await sha256(written.body)).slice(0, 32));
  const { etag } = written.headers;
  if (etag && operation.method === 'GET' && matchesNone(bound.request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers: written.headers });
  return new Response(written.body, written);
}

/** The next page's address (RFC 8288), beside the cursor in the body. */
function linkOf(request: Request, body: unknown): { link?: string } {
  const cursor = body !== null && typeof body === 'object' && 'nextCursor' in body ? body.nextCursor : null;
  if (typeof cursor !== 'string') return {};
  const { pathname, searchParams } = new URL(request.url);
  searchParams.set('cursor', cursor);
  return { link: `<${pathname}?${searchParams.toString()}>; rel="next"` };
}

const toWritten = <O extends Operation>(operation: O, answer: Answer<O>): Written => {
  const body = answer.text ?? (answer.body === undefined ? null : JSON.stringify(answer.body));
  return {
    status: operation.result.status,
    headers: {
      'cache-control': 'no-store',
      ...(body === null ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      ...(answer.etag ? { etag: answer.etag } : {}),
      ...answer.headers,
    },
    body,
  };
};
