/** Reads argument and answer types off the generated contract, so that a path that is not in it does not compile. */
import type { paths } from '../generated/openapi.ts';

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** The paths that know the method. */
export type PathFor<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<Lowercase<M>, { responses: unknown }> ? P : never;
}[keyof paths];

export type OperationAt<P extends keyof paths, M extends Method> = paths[P][Lowercase<M> & keyof paths[P]];

type ParametersIn<Operation, Where extends string> = Operation extends { parameters: infer All }
  ? Where extends keyof All
    ? NonNullable<All[Where]>
    : never
  : never;

export type PathParameters<Operation> = ParametersIn<Operation, 'path'>;
/** A value that is undefined is not sent, so a caller may pass what it does not have. */
export type QueryOf<Operation> = OrUndefined<ParametersIn<Operation, 'query'>>;
type OrUndefined<Values> = { [Name in keyof Values]: Values[Name] | undefined };

export type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? 'application/json' extends keyof Content
    ? Content['application/json']
    : 'multipart/form-data' extends keyof Content
      ? FormData
      : 'application/offset+octet-stream' extends keyof Content
        ? Blob
        : never
  : never;

type Content<Answer> = Answer extends { content: infer C }
  ? 'application/json' extends keyof C
    ? C['application/json']
    : Blob
  : undefined;

type Success<Operation> = Operation extends { responses: infer R } ? R[keyof R & (200 | 201 | 204)] : never;

/** JSON as its type, a document as a Blob, nothing as undefined. */
export type AnswerOf<Operation> = Content<Success<Operation>>;

/** JSON, a document, or nothing: what the code has to expect of the answer. */
export type AnswerKind<Operation> =
  AnswerOf<Operation> extends Blob ? 'document' : AnswerOf<Operation> extends undefined ? 'nothing' : 'json';

type Needs<Name extends string, Value> = [Value] extends [never] ? unknown : Record<Name, Value>;

type HeadersOf<Operation> = ParametersIn<Operation, 'header'>;

type NeedsHeader<Operation, Header extends string, Given> = [HeadersOf<Operation>] extends [never]
  ? unknown
  : HeadersOf<Operation> extends Record<Header, string>
    ? Given
    : unknown;

/** What a call must be given: exactly what its operation in the contract takes. */
export type CallInput<Operation> = Needs<'path', PathParameters<Operation>> &
  Needs<'body', BodyOf<Operation>> & { query?: QueryOf<Operation> | undefined } & NeedsHeader<
    Operation,
    'Idempotency-Key',
    {
      /** The contract wants an idempotency key: the caller's, or a new one. */
      keyed: true;
    }
  > &
  NeedsHeader<Operation, 'If-Match', { ifMatch: string }> &
  (AnswerKind<Operation> extends 'json' ? unknown : { as: AnswerKind<Operation> });
