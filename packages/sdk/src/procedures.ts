import type { operations } from './generated/openapi.ts';
import type { CallOptions } from './options.ts';
import type {
  CatalogueColumns,
  Competence,
  DueDate,
  Facets,
  FormDefinition,
  Procedure,
  ProcedureChange,
  ProcedureSummary,
  ProcedureVersion,
  StreetWordList,
} from './shapes.ts';
import type { ApiPromise } from './transport/api-promise.ts';
import type { QueryOf } from './transport/contract-types.ts';
import type { PagePromise } from './transport/page-promise.ts';
import type { Transport } from './transport/transport.ts';

export type ProcedureQuery = QueryOf<operations['listProcedures']>;
export type FacetQuery = QueryOf<operations['getFacets']>;
export type CompetenceQuery = QueryOf<operations['getCompetentUnit']>;
export type ChangeQuery = QueryOf<operations['listCatalogueChanges']>;
export type CounterSlipQuery = QueryOf<operations['getCounterSlip']>;
export type DueDateQuery = QueryOf<operations['getProcedureDueDate']>;

/** What one may apply for (thủ tục hành chính). Open to any credential. */
export interface Procedures {
  /** With `q` the best match comes first; without it they come by code. `limit` is the size of a page, 1 to 100, 20 when absent. */
  list(query?: ProcedureQuery, options?: CallOptions): PagePromise<ProcedureSummary>;
  /** What a search can be narrowed by, and how many procedures each choice leaves when all other filters are kept. */
  facets(query?: FacetQuery, options?: CallOptions): ApiPromise<Facets>;
  /** Papers, cost, time, steps and legal basis of `1.001193`, as they are today. @throws NotFoundError `procedure_not_found` */
  get(code: string, options?: CallOptions): ApiPromise<Procedure>;
  /** The same as it held on a calendar day, `YYYY-MM-DD`. @throws NotFoundError `procedure_not_found` when none held then */
  getAsOf(code: string, asOf: string, options?: CallOptions): ApiPromise<Procedure>;
  /** Every version the Center has held, the latest first. @throws NotFoundError `procedure_not_found` */
  versions(code: string, options?: CallOptions): ApiPromise<{ items: ProcedureVersion[] }>;
  /** Six at most that people often need beside or instead of this one. @throws NotFoundError `procedure_not_found` */
  related(code: string, options?: CallOptions): ApiPromise<{ items: ProcedureSummary[] }>;
  /**
   * Which unit decides. Where the place decides, name the commune; of a commune that was divided the answer holds the
   * candidates and no unit. @throws NotFoundError `procedure_not_found`, `address_unit_not_found`
   */
  competentUnit(code: string, query?: CompetenceQuery, options?: CallOptions): ApiPromise<Competence>;
  /** What was added, amended or repealed, the latest first, in words. */
  changes(query?: ChangeQuery, options?: CallOptions): PagePromise<ProcedureChange>;
  /** The form that the procedure's record gives. @throws NotFoundError `procedure_not_found` */
  form(code: string, options?: CallOptions): ApiPromise<FormDefinition>;
  /**
   * The answers of a complete form as JSON Schema 2020-12; what it cannot state is listed under `x-hcc-unexpressed`.
   * @throws NotFoundError `procedure_not_found`
   */
  formSchema(code: string, options?: CallOptions): ApiPromise<Record<string, unknown>>;
  /**
   * What to bring to a service point, what it costs and when that is open, as PDF in Vietnamese; no receipt.
   * @throws NotFoundError `procedure_not_found`, `unit_not_found` · ConflictError `filing_not_offered` where it is handed over
   */
  counterSlip(code: string, query: CounterSlipQuery, options?: CallOptions): ApiPromise<Blob>;
  /**
   * The date that would be promised for a complete dossier received at `receivedAt` (now when absent), and how it is
   * reckoned. @throws NotFoundError `procedure_not_found`
   */
  dueDate(code: string, query?: DueDateQuery, options?: CallOptions): ApiPromise<DueDate>;
  /**
   * The compact catalogue that a browser searches and narrows in, by columns; `fromColumns` of `@hcc/rules/catalogue` gives
   * its rows. Keep its etag and hand it back as `ifNoneMatch`.
   */
  index(options?: CallOptions): ApiPromise<CatalogueColumns>;
  /** What people call things in `vi`, `en` or `zh-Hans`, with the official words; `index()` brings the Vietnamese ones. */
  streetWords(language: StreetWordList['language'], options?: CallOptions): ApiPromise<StreetWordList>;
}

export const createProcedures = (transport: Transport): Procedures => ({
  list: (query, options) => transport.list('/v1/procedures', query, options),
  facets: (query, options) => transport.send('GET', '/v1/facets', { query }, options),
  get: (code, options) => transport.send('GET', '/v1/procedures/{code}', { path: { code } }, options),
  getAsOf: (code, asOf, options) =>
    transport.send('GET', '/v1/procedures/{code}', { path: { code }, query: { asOf } }, options),
  versions: (code, options) => transport.send('GET', '/v1/procedures/{code}/versions', { path: { code } }, options),
  related: (code, options) => transport.send('GET', '/v1/procedures/{code}/related', { path: { code } }, options),
  competentUnit: (code, query, options) =>
    transport.send('GET', '/v1/procedures/{code}/competent-unit', { path: { code }, query }, options),
  changes: (query, options) => transport.list('/v1/catalogue/changes', query, options),
  form: (code, options) => transport.send('GET', '/v1/procedures/{code}/form', { path: { code } }, options),
  formSchema: (code, options) =>
    transport.send('GET', '/v1/procedures/{code}/form/schema', { path: { code } }, options),
  counterSlip: (code, query, options) =>
    transport.send('GET', '/v1/procedures/{code}/counter-slip', { path: { code }, query, as: 'document' }, options),
  dueDate: (code, query, options) =>
    transport.send('GET', '/v1/procedures/{code}/due-date', { path: { code }, query }, options),
  index: (options) => transport.send('GET', '/v1/catalogue', {}, options),
  streetWords: (language, options) => transport.send('GET', '/v1/street-words', { query: { language } }, options),
});
