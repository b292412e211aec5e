import type { operations } from './generated/openapi.ts';
import type { CallOptions } from './options.ts';
import type { CountedDossier, ReformAdvice, Scorecard } from './shapes.ts';
import type { ApiPromise } from './transport/api-promise.ts';
import type { QueryOf } from './transport/contract-types.ts';
import type { PagePromise } from './transport/page-promise.ts';
import type { Transport } from './transport/transport.ts';

export type ScorecardQuery = QueryOf<operations['getScorecard']>;
export type ScorecardTableQuery = QueryOf<operations['getScorecardCsv']>;
export type ReformAdviceQuery = QueryOf<operations['getReformAdvice']>;
export type CountedDossierQuery = QueryOf<operations['listCountedDossiers']>;

/** How dossiers are settled, as the public may know it: sums over many, nothing of anybody. */
export interface Evaluation {
  /**
   * The figures of the whole Center, or of one `unit` or one `procedure`, for a month, a quarter or a year. What is too
   * small to tell is `null`; what has nothing below its line has no value, which is neither 0 % nor 100 %.
   * @throws BadRequestError `period_not_begun`, `rule_version_unknown`
   * @throws NotFoundError `unit_not_found`, `procedure_not_found`
   */
  scorecard(query?: ScorecardQuery, options?: CallOptions): ApiPromise<Scorecard>;
  /**
   * The same figures as tables for a spreadsheet, in the language of the client: `csv` is text, `xlsx` a workbook.
   * @throws BadRequestError `period_not_begun`
   * @throws NotFoundError `unit_not_found`, `procedure_not_found`
   */
  table(format: 'csv' | 'xlsx', query?: ScorecardTableQuery, options?: CallOptions): ApiPromise<Blob>;
  /**
   * Where days are lost and why, and what could be promised sooner, filed wholly on line, or asked with fewer papers:
   * each with the shares it stands on. Takes the session of an officer who supervises or leads.
   * @throws BadRequestError `period_not_begun` · PermissionError `role_missing`
   */
  advice(query?: ReformAdviceQuery, options?: CallOptions): ApiPromise<ReformAdvice>;
  /**
   * The dossiers behind a figure, by the `measure` that its formula names. Takes the session of an officer who
   * supervises, or who leads the `unit`. A page may be shorter than its limit and not be the last.
   * @throws BadRequestError `period_not_begun` · PermissionError `role_missing` · NotFoundError `unit_not_found`, `procedure_not_found`
   */
  dossiersBehind(query: CountedDossierQuery, options?: CallOptions): PagePromise<CountedDossier>;
}

export const createEvaluation = (transport: Transport): Evaluation => ({
  scorecard: (query, options) => transport.send('GET', '/v1/evaluation/scorecard', { query }, options),
  table: (format, query, options) =>
    transport.send('GET', `/v1/evaluation/scorecard.${format}`, { query, as: 'document' }, options),
  advice: (query, options) => transport.send('GET', '/v1/evaluation/advice', { query }, options),
  dossiersBehind: (query, options) => transport.list('/v1/evaluation/dossiers', query, options),
});
