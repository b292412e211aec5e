import type { operations } from './generated/openapi.ts';
import type { CallOptions, ChangeOptions } from './options.ts';
import type {
  BulkCommand,
  BulkOutcome,
  CurrentStaffSession,
  DeskDossier,
  DeskDossierSummary,
  DossierCommand,
  NewCounterDossier,
  NewStaffSession,
  OfficerList,
  QueueCounts,
  Receipt,
  Slip,
  StaffSession,
  Workload,
} from './shapes.ts';
import type { ApiPromise } from './transport/api-promise.ts';
import type { QueryOf } from './transport/contract-types.ts';
import type { PagePromise } from './transport/page-promise.ts';
import type { Transport } from './transport/transport.ts';

export type DeskDossierQuery = QueryOf<operations['listDeskDossiers']>;
export type DeskCountsQuery = QueryOf<operations['countDeskDossiers']>;
export type RegisterQuery = QueryOf<operations['getRegister']>;

/** A picture or scan of a paper that lies on the counter. */
export interface NewDeskAttachment {
  /** The paper that it shows, of `dossier.components`. */
  componentId: string;
  /** PDF, JPEG or PNG by content; 20 MB at most. */
  file: Blob;
  name: string;
}

/** What officers see and do. All but `officers` and `signIn` take an officer's session. */
export interface Desk {
  /** Sandbox: the officers one may sign in as. @throws NotFoundError outside the sandbox */
  officers(options?: CallOptions): ApiPromise<OfficerList>;
  /** The answer's `token` is what `createClient({ session })` takes. @throws AuthenticationError `credential_invalid` */
  signIn(body: NewStaffSession, options?: CallOptions): ApiPromise<StaffSession>;
  /** Who is signed in. */
  current(options?: CallOptions): ApiPromise<CurrentStaffSession>;
  /** Ends the session. */
  signOut(options?: CallOptions): ApiPromise<undefined>;
  /** The queue by due date; `mine: "false"` shows those too where this officer has no next step. */
  dossiers(query?: DeskDossierQuery, options?: CallOptions): PagePromise<DeskDossierSummary>;
  /** How many the whole queue has, and how many of them ask for an eye, whatever page is shown. */
  counts(query?: DeskCountsQuery, options?: CallOptions): ApiPromise<QueueCounts>;
  /** @throws NotFoundError `dossier_not_found` */
  dossier(id: string, options?: CallOptions): ApiPromise<DeskDossier>;
  /** Takes in a dossier at the counter of the officer's unit. @throws PermissionError `role_missing` · ValidationError `answers_invalid` */
  createCounterDossier(body: NewCounterDossier, options?: CallOptions): ApiPromise<Receipt>;
  /**
   * Takes the next step, such as `{ type: "accept" }`; `dossier.allowed` lists those that this officer may take now.
   * @throws ConflictError `step_out_of_order`, `step_not_ready`, `dossier_claimed` · ChangedError ·
   * PermissionError `role_missing` · ValidationError `command_invalid`
   */
  command(id: string, command: DossierCommand, options: ChangeOptions): ApiPromise<DeskDossier>;
  /** The same wordless step with many dossiers; each answers for itself. */
  commandMany(body: BulkCommand, options?: CallOptions): ApiPromise<BulkOutcome>;
  /** How much waits for each officer of this officer's unit. */
  workload(options?: CallOptions): ApiPromise<Workload>;
  /** A slip as PDF; `dossier.slips` names those there are. @throws NotFoundError `slip_not_found` */
  slip(id: string, kind: Exclude<Slip, 'register'>, options?: CallOptions): ApiPromise<Blob>;
  /** The register of this officer's unit as PDF, first and last day of reception `YYYY-MM-DD`. @throws ValidationError `register_too_long` */
  register(query: RegisterQuery, options?: CallOptions): ApiPromise<Blob>;
  /** A picture or scan of a paper that was handed in at a counter. @throws ApiError `attachment_…` with the mend in its message */
  addAttachment(id: string, attachment: NewDeskAttachment, options?: CallOptions): ApiPromise<DeskDossier>;
  /** The document to be stamped or signed, in place of the one made from the template. @throws ConflictError `step_out_of_order` */
  prepareResult(id: string, file: Blob, options: ChangeOptions): ApiPromise<DeskDossier>;
  /** A file the applicant attached. @throws NotFoundError `attachment_not_found` */
  attachment(id: string, attachmentId: string, options?: CallOptions): ApiPromise<Blob>;
  /** The result document as PDF: signed, or to be stamped. @throws NotFoundError `result_not_found` before there is one */
  result(id: string, options?: CallOptions): ApiPromise<Blob>;
}

export const createDesk = (transport: Transport): Desk => ({
  officers: (options) => transport.send('GET', '/v1/desk/officers', {}, options),
  signIn: (body, options) => transport.send('POST', '/v1/desk/sessions', { body }, options),
  current: (options) => transport.send('GET', '/v1/desk/sessions/current', {}, options),
  signOut: (options) => transport.send('DELETE', '/v1/desk/sessions/current', { as: 'nothing' }, options),
  dossiers: (query, options) => transport.list('/v1/desk/dossiers', query, options),
  counts: (query, options) => transport.send('GET', '/v1/desk/counts', { query }, options),
  dossier: (id, options) => transport.send('GET', '/v1/desk/dossiers/{id}', { path: { id } }, options),
  createCounterDossier: (body, options) => transport.send('POST', '/v1/desk/dossiers', { body, keyed: true }, options),
  command: (id, body, { ifMatch, ...options }) =>
    transport.send('POST', '/v1/desk/dossiers/{id}/transitions', { path: { id }, body, ifMatch, keyed: true }, options),
  commandMany: (body, options) => transport.send('POST', '/v1/desk/transitions', { body, keyed: true }, options),
  workload: (options) => transport.send('GET', '/v1/desk/workload', {}, options),
  slip: (id, kind, options) =>
    transport.send('GET', '/v1/desk/dossiers/{id}/slips/{kind}', { path: { id, kind }, as: 'document' }, options),
  register: (query, options) => transport.send('GET', '/v1/desk/register', { query, as: 'document' }, options),
  addAttachment: (id, { componentId, file, name }, options) => {
    const body = new FormData();
    body.append('componentId', componentId);
    body.append('file', file, name);
    return transport.send('POST', '/v1/desk/dossiers/{id}/attachments', { path: { id }, body, keyed: true }, options);
  },
  prepareResult: (id, file, { ifMatch, ...options }) => {
    const body = new FormData();
    body.append('file', file, 'result.pdf');
    return transport.send(
      'POST',
      '/v1/desk/dossiers/{id}/result',
      { path: { id }, body, ifMatch, keyed: true },
      options,
    );
  },
  attachment: (id, attachmentId, options) =>
    transport.send(
      'GET',
      '/v1/desk/dossiers/{id}/attachments/{attachmentId}',
      { path: { id, attachmentId }, as: 'document' },
      options,
    ),
  result: (id, options) =>
    transport.send('GET', '/v1/desk/dossiers/{id}/result', { path: { id }, as: 'document' }, options),
});
