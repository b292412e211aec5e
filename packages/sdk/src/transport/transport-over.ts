/** A transport over whatever carries a call. Resources are written against its interface alone. */
import type { CallOptions } from '../options.ts';
import { type ApiPromise, toApiPromise } from './api-promise.ts';
import type { LooseInput, SendCall } from './call.ts';
import type { Settings } from './check-options.ts';
import type { AnswerOf, CallInput, Method, OperationAt, PathFor, PathParameters, QueryOf } from './contract-types.ts';
import { type Page, type PagePromise, toPagePromise } from './page-promise.ts';

/** Sends what a resource asks for. One transport serves any number of resources. */
export interface Transport {
  /** The options with every default filled in: for what reads an answer as it comes, such as `@hcc/sdk/events`. */
  readonly settings: Settings;

  /** Method and path as the contract writes them; what goes in and comes out follows from it. */
  send<M extends Method, P extends PathFor<M>>(
    method: M,
    path: P,
    input: CallInput<OperationAt<P, M>>,
    options?: CallOptions,
  ): ApiPromise<AnswerOf<OperationAt<P, M>>>;

  /** A list with cursors. `ifNoneMatch` applies to the first page alone. */
  list<P extends PathFor<'GET'>>(
    path: P,
    query?: QueryOf<OperationAt<P, 'GET'>>,
    options?: CallOptions,
    parameters?: PathParameters<OperationAt<P, 'GET'>>,
  ): AnswerOf<OperationAt<P, 'GET'>> extends Page<infer Item> ? PagePromise<Item> : never;
}

export function transportOver(request: SendCall, settings: Settings): Transport {
  const transport = {
    settings,

    send: (method: Method, path: string, input: LooseInput, callOptions: CallOptions = {}) =>
      toApiPromise(request(settings, method, path, input, callOptions)),

    list: (path: string, query: LooseInput['query'], callOptions: CallOptions = {}, of: LooseInput['path'] = {}) =>
      toPagePromise((cursor) =>
        request<Page<unknown>>(
          settings,
          'GET',
          path,
          { path: of, query: { ...query, ...(cursor && { cursor }) } },
          { ...callOptions, ...(cursor && { ifNoneMatch: undefined }) },
        ),
      ),
  };
  // The one place where types are asserted: they come from the contract that the Center is built on, and answers are
  // not checked at run time, so that an unknown field, enum value or code of a newer Center breaks nobody.
  return transport as unknown as Transport;
}
