import type { operations } from './generated/openapi.ts';
import type { CallOptions } from './options.ts';
import type { CatalogueIndex, DueDate, FormDefinition, Procedure, ProcedureSummary } from './shapes.ts';
import type { ApiPromise } from './transport/api-promise.ts';
import type { QueryOf } from './transport/contract-types.ts';
import type { PagePromise } from './transport/page-promise.ts';
import type { Transport } from './transport/transport.ts';

export type ProcedureQuery = QueryOf<operations['listProcedures']>;
export type DueDateQuery = QueryOf<operations['getProcedureDueDate']>;

/** What one may apply for (thủ tục hành chính). Open to any credential. */
export interface Procedures {
  /** With `q` the best match comes first; without it they come by code. `limit` is the size of a page, 1 to 100, 20 when absent. */
  list(query?: ProcedureQuery, options?: CallOptions): PagePromise<ProcedureSummary>;
  /** Papers, cost, time, steps and legal basis of `1.001193`. @throws NotFoundError `procedure_not_found` */
  get(code: string, options?: CallOptions): ApiPromise<Procedure>;
  /** The form that the procedure's record gives. @throws NotFoundError `procedure_not_found` */
  form(code: string, options?: CallOptions): ApiPromise<FormDefinition>;
  /**
   * The date that would be promised for a complete dossier received at `receivedAt` (now when absent), and how it is
   * reckoned. @throws NotFoundError `procedure_not_found`
   */
  dueDate(code: string, query?: DueDateQuery, options?: CallOptions): ApiPromise<DueDate>;
  /** The compact index that a browser searches in. Keep its etag and hand it back as `ifNoneMatch`. */
  index(options?: CallOptions): ApiPromise<CatalogueIndex>;
}

export const createProcedures = (transport: Transport): Procedures => ({
  list: (query, options) => transport.list('/v1/procedures', query, options),
  get: (code, options) => transport.send('GET', '/v1/procedures/{code}', { path: { code } }, options),
  form: (code, options) => transport.send('GET', '/v1/procedures/{code}/form', { path: { code } }, options),
  dueDate: (code, query, options) =>
    transport.send('GET', '/v1/procedures/{code}/due-date', { path: { code }, query }, options),
  index: (options) => transport.send('GET', '/v1/catalogue', {}, options),
});
