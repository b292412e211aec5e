import type { operations } from './generated/openapi.ts';
import type { CallOptions } from './options.ts';
import type { NewTip, Tip, TipList } from './shapes.ts';
import type { ApiPromise } from './transport/api-promise.ts';
import type { QueryOf } from './transport/contract-types.ts';
import type { Transport } from './transport/transport.ts';

export type TipQuery = QueryOf<operations['listTips']>;

/**
 * What the form says of papers that are often missing or faulty. Takes an officer's session; whoever fills in a form
 * reads it ahead of the paper's slot.
 */
export interface Tips {
  /**
   * Papers that are asked for often in a year (or another `period`), each with its evidence, a draft, and its tips so far.
   * @throws BadRequestError `period_not_begun` · PermissionError `role_missing`
   */
  list(query?: TipQuery, options?: CallOptions): ApiPromise<TipList>;
  /**
   * Puts a tip beside a paper, in place of the one before it. For who leads.
   * @throws NotFoundError `procedure_not_found` · PermissionError `role_missing`
   */
  approve(body: NewTip, options?: CallOptions): ApiPromise<Tip>;
  /** Takes it out of the form; again it changes nothing. For who leads. @throws NotFoundError `tip_not_found` */
  retire(id: string, options?: CallOptions): ApiPromise<undefined>;
}

export const createTips = (transport: Transport): Tips => ({
  list: (query, options) => transport.send('GET', '/v1/desk/tips', { query }, options),
  approve: (body, options) => transport.send('POST', '/v1/desk/tips', { body, keyed: true }, options),
  retire: (id, options) => transport.send('DELETE', '/v1/desk/tips/{id}', { path: { id }, as: 'nothing' }, options),
});
