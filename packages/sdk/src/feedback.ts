import type { operations } from './generated/openapi.ts';
import type { CallOptions } from './options.ts';
import type {
  DeskFeedback,
  DeskFeedbackSummary,
  FeedbackAnswer,
  FeedbackProgress,
  FeedbackReceipt,
  FeedbackTarget,
  NewFeedback,
} from './shapes.ts';
import type { ApiPromise } from './transport/api-promise.ts';
import type { QueryOf } from './transport/contract-types.ts';
import type { PagePromise } from './transport/page-promise.ts';
import type { Transport } from './transport/transport.ts';

export type DeskFeedbackQuery = QueryOf<operations['listFeedback']>;

/** Reports and proposals (phản ánh, kiến nghị) about how the Center works. */
export interface Feedback {
  /**
   * Sends one, with or without a name. The answer's `token` is shown once and is the only way to follow it. It needs no
   * credential, and belongs on the Center's own page: a host page could read what is typed.
   * @throws NotFoundError `unit_not_found`, `procedure_not_found` · TooManyTriesError `feedback_too_often`
   */
  file(body: NewFeedback, options?: CallOptions): ApiPromise<FeedbackReceipt>;
  /** How far it has come, and its answer. @throws NotFoundError `feedback_not_found` */
  follow(token: string, options?: CallOptions): ApiPromise<FeedbackProgress>;
  /** For an officer who leads or supervises: what is open, the most urgent first. @throws PermissionError `role_missing` */
  list(query?: DeskFeedbackQuery, options?: CallOptions): PagePromise<DeskFeedbackSummary>;
  /** What somebody wrote. Who it was is told at the head office alone. @throws NotFoundError `feedback_not_found` */
  get(id: string, options?: CallOptions): ApiPromise<DeskFeedback>;
  /** Says that it is being looked into; again it changes nothing. @throws NotFoundError `feedback_not_found` */
  acknowledge(id: string, options?: CallOptions): ApiPromise<DeskFeedback>;
  /**
   * Sends it on to the unit whose matter it is; its deadlines go on.
   * @throws NotFoundError `unit_not_found` · ConflictError `feedback_answered`
   */
  forward(id: string, body: FeedbackTarget, options?: CallOptions): ApiPromise<DeskFeedbackSummary>;
  /** Answers it, once and for good. @throws ConflictError `feedback_answered` */
  answer(id: string, body: FeedbackAnswer, options?: CallOptions): ApiPromise<DeskFeedback>;
}

export const createFeedback = (transport: Transport): Feedback => ({
  file: (body, options) => transport.send('POST', '/v1/feedback', { body, keyed: true }, options),
  follow: (token, options) => transport.send('POST', '/v1/feedback/progress', { body: { token } }, options),
  list: (query, options) => transport.list('/v1/desk/feedback', query, options),
  get: (id, options) => transport.send('GET', '/v1/desk/feedback/{id}', { path: { id } }, options),
  acknowledge: (id, options) =>
    transport.send('POST', '/v1/desk/feedback/{id}/acknowledgement', { path: { id } }, options),
  forward: (id, body, options) =>
    transport.send('POST', '/v1/desk/feedback/{id}/forwarding', { path: { id }, body, keyed: true }, options),
  answer: (id, body, options) =>
    transport.send('POST', '/v1/desk/feedback/{id}/answer', { path: { id }, body, keyed: true }, options),
});
