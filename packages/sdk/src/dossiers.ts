import type { operations } from './generated/openapi.ts';
import type { CallOptions, ChangeOptions } from './options.ts';
import type {
  ApplicantSlip,
  Dossier,
  DossierPatch,
  NewDossier,
  OpenRatings,
  PartnerDossier,
  Rating,
  Receipt,
  ResumeLink,
  SupplementAnswer,
  Withdrawal,
} from './shapes.ts';
import type { ApiPromise } from './transport/api-promise.ts';
import type { QueryOf } from './transport/contract-types.ts';
import type { PagePromise } from './transport/page-promise.ts';
import type { Transport } from './transport/transport.ts';

export type PartnerDossierQuery = QueryOf<operations['listPartnerDossiers']>;

/** A file for a draft. */
export interface NewAttachment {
  /** The form's field that asks for the paper. */
  fieldId: string;
  /** PDF, JPEG, PNG, DOCX, XLSX or ODT by content; 20 MB at most. */
  file: Blob;
  /** What the applicant called it, such as `giay-chung-sinh.pdf`. */
  name: string;
  /** Id of the attachment whose place it takes, in the same moment. */
  replaces?: string | undefined;
}

/**
 * Applications (hồ sơ). All but `list` take the frame session of the one who files. Each answer with a dossier has its
 * version as `etag` (`.withResponse()`); each change hands back the version that was shown as `ifMatch`, and rejects
 * with ChangedError when the dossier has moved on.
 */
export interface Dossiers {
  /** Starts a draft. @throws NotFoundError `procedure_not_found` · ConflictError `filing_not_offered` */
  create(body: NewDossier, options?: CallOptions): ApiPromise<Dossier>;
  /** @throws NotFoundError `dossier_not_found` */
  get(id: string, options?: CallOptions): ApiPromise<Dossier>;
  /**
   * Keeps answers of a draft, as a JSON merge patch (RFC 7396): null clears an answer. The draft may be incomplete.
   * Sent once unless `idempotencyKey` is given: after a lost reply, read the draft and compare.
   * @throws ConflictError `dossier_already_submitted` · ValidationError `answers_invalid`
   */
  update(id: string, body: DossierPatch, options: ChangeOptions): ApiPromise<Dossier>;
  /**
   * Files the dossier as the review page showed it. The receipt holds the look-up secret, shown here and nowhere else.
   *
   * The idempotency key is `submission-<id>` unless one is given. A dossier is filed once in its life, so its id names
   * the intent: after a reload, in a second tab or when the reply was lost, the same call repeats the same intent and
   * gets the first receipt again, with nothing kept in the browser in between.
   * @throws ValidationError `answers_invalid` · ConflictError `dossier_already_submitted`, `filing_not_offered`
   */
  submit(id: string, options: ChangeOptions): ApiPromise<Receipt>;
  /**
   * Adds a file to a draft; the answer is the draft with it, and its new etag. For a large file on a slow line give a longer `timeoutMs` than the 30 s of a write.
   * For resumable uploads point a client of tus 1.0 at `/v1/dossiers/{id}/uploads` (docs/attachments.md).
   * @throws ApiError 413 `attachment_too_large`, 415 or 422 `attachment_…` with the trouble and the mend in its message
   */
  addAttachment(id: string, attachment: NewAttachment, options?: CallOptions): ApiPromise<Dossier>;
  /** Takes a file out of a draft; the answer is the draft without it. Sent once unless `idempotencyKey` is given. @throws NotFoundError `attachment_not_found` */
  removeAttachment(id: string, attachmentId: string, options?: CallOptions): ApiPromise<Dossier>;
  /** A link that opens this draft on another device, once, within a day. @throws ConflictError `dossier_already_submitted` */
  resumeLink(id: string, options?: CallOptions): ApiPromise<ResumeLink>;
  /** Withdraws a dossier that is not decided yet: at once until it is accepted, by the authority's word after that. @throws ConflictError `step_out_of_order`, `step_not_ready` */
  withdraw(id: string, body: Withdrawal, options: ChangeOptions): ApiPromise<Dossier>;
  /**
   * Hands in what the Center asked for: until then answers and files are changed as in a draft.
   * @throws ConflictError `step_out_of_order` · ValidationError `answers_invalid`
   */
  answerSupplement(id: string, body: SupplementAnswer, options: ChangeOptions): ApiPromise<Dossier>;
  /**
   * A slip to the applicant as PDF, such as the receipt; `dossier.slips` names those there are. With
   * `{ headers: { 'hcc-lookup-secret': … } }`, the `lookupSecret` of the submission's answer, that is printed on the
   * receipt; the Center itself no longer knows it.
   * @throws NotFoundError `slip_not_found` · BadRequestError `invalid_parameter` for another secret
   */
  slip(id: string, kind: ApplicantSlip, options?: CallOptions): ApiPromise<Blob>;
  /** The signed result as PDF. @throws NotFoundError `result_not_found` before there is one */
  result(id: string, options?: CallOptions): ApiPromise<Blob>;
  /** What may be rated now: the result, a refusal, a supplement; each once. */
  openRatings(id: string, options?: CallOptions): ApiPromise<OpenRatings>;
  /**
   * Says how one was served. Confidential: kept without the dossier, its applicant and the hour; nobody reads it back.
   * @throws ConflictError `rating_not_open`, `already_rated`
   */
  rate(id: string, body: Rating, options?: CallOptions): ApiPromise<undefined>;
  /** A partner's own dossiers: code, status and dates, nothing of the person. Secret key. */
  list(query?: PartnerDossierQuery, options?: CallOptions): PagePromise<PartnerDossier>;
}

export const createDossiers = (transport: Transport): Dossiers => ({
  create: (body, options) => transport.send('POST', '/v1/dossiers', { body, keyed: true }, options),
  get: (id, options) => transport.send('GET', '/v1/dossiers/{id}', { path: { id } }, options),
  update: (id, body, { ifMatch, ...options }) =>
    transport.send('PATCH', '/v1/dossiers/{id}', { path: { id }, body, ifMatch }, options),
  submit: (id, { ifMatch, ...options }) =>
    transport.send(
      'POST',
      '/v1/dossiers/{id}/submission',
      { path: { id }, ifMatch, keyed: true },
      { ...options, idempotencyKey: options.idempotencyKey || `submission-${id}` },
    ),
  addAttachment: (id, { fieldId, file, name, replaces }, options) => {
    const body = new FormData();
    body.append('fieldId', fieldId);
    if (replaces !== undefined) body.append('replaces', replaces);
    body.append('file', file, name);
    return transport.send('POST', '/v1/dossiers/{id}/attachments', { path: { id }, body, keyed: true }, options);
  },
  removeAttachment: (id, attachmentId, options) =>
    transport.send('DELETE', '/v1/dossiers/{id}/attachments/{attachmentId}', { path: { id, attachmentId } }, options),
  resumeLink: (id, options) =>
    transport.send('POST', '/v1/dossiers/{id}/resume-link', { path: { id }, keyed: true }, options),
  withdraw: (id, body, { ifMatch, ...options }) =>
    transport.send('POST', '/v1/dossiers/{id}/withdrawal', { path: { id }, body, ifMatch, keyed: true }, options),
  answerSupplement: (id, body, { ifMatch, ...options }) =>
    transport.send('POST', '/v1/dossiers/{id}/supplement', { path: { id }, body, ifMatch, keyed: true }, options),
  slip: (id, kind, options) =>
    transport.send('GET', '/v1/dossiers/{id}/slips/{kind}', { path: { id, kind }, as: 'document' }, options),
  result: (id, options) => transport.send('GET', '/v1/dossiers/{id}/result', { path: { id }, as: 'document' }, options),
  openRatings: (id, options) => transport.send('GET', '/v1/dossiers/{id}/rating', { path: { id } }, options),
  rate: (id, body, options) =>
    transport.send('POST', '/v1/dossiers/{id}/rating', { path: { id }, body, keyed: true, as: 'nothing' }, options),
  list: (query, options) => transport.list('/v1/dossiers', query, options),
});
