import type { operations } from './generated/openapi.ts';
import type { CallOptions, ChangeOptions } from './options.ts';
import type {
  CurrentStaffSession,
  DeskDossier,
  DeskDossierSummary,
  DossierCommand,
  NewCounterDossier,
  NewStaffSession,
  OfficerList,
  Receipt,
  StaffSession,
} from './shapes.ts';
import type { ApiPromise } from './transport/api-promise.ts';
import type { QueryOf } from './transport/contract-types.ts';
import type { PagePromise } from './transport/page-promise.ts';
import type { Transport } from './transport/transport.ts';

export type DeskDossierQuery = QueryOf<operations['listDeskDossiers']>;

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
  /** @throws NotFoundError `dossier_not_found` */
  dossier(id: string, options?: CallOptions): ApiPromise<DeskDossier>;
  /** Takes in a dossier at the counter of the officer's unit. @throws PermissionError `role_missing` · ValidationError `answers_invalid` */
  createCounterDossier(body: NewCounterDossier, options?: CallOptions): ApiPromise<Receipt>;
  /**
   * Takes the next step, such as `{ type: "accept" }`; `dossier.allowed` lists those that this officer may take now.
   * @throws ConflictError `step_out_of_order` · ChangedError · PermissionError `role_missing`
   */
  command(id: string, command: DossierCommand, options: ChangeOptions): ApiPromise<DeskDossier>;
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
  dossier: (id, options) => transport.send('GET', '/v1/desk/dossiers/{id}', { path: { id } }, options),
  createCounterDossier: (body, options) => transport.send('POST', '/v1/desk/dossiers', { body, keyed: true }, options),
  command: (id, body, { ifMatch, ...options }) =>
    transport.send('POST', '/v1/desk/dossiers/{id}/transitions', { path: { id }, body, ifMatch, keyed: true }, options),
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
