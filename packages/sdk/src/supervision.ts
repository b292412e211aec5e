import type { operations } from './generated/openapi.ts';
import type { CallOptions } from './options.ts';
import type { SupervisionOverview, WatchedDossier, WatchSeen } from './shapes.ts';
import type { ApiPromise } from './transport/api-promise.ts';
import type { QueryOf } from './transport/contract-types.ts';
import type { PagePromise } from './transport/page-promise.ts';
import type { Transport } from './transport/transport.ts';

export type WatchQuery = QueryOf<operations['listWatchedDossiers']>;

/**
 * What asks for a supervisor's eye: of the officer's own unit for who leads it, of the whole Center for who supervises at
 * the head office. It takes an officer's session, and names no applicant.
 */
export interface Supervision {
  /** How many dossiers stand on the watch list and why, and which units stand out. @throws PermissionError `role_missing` */
  overview(options?: CallOptions): ApiPromise<SupervisionOverview>;
  /** The watch list, what has stood there longest first, each with every reason. @throws PermissionError `role_missing` */
  dossiers(query?: WatchQuery, options?: CallOptions): PagePromise<WatchedDossier>;
  /** The notices up to `until`, the `at` of what was shown, are new no more. @throws PermissionError `role_missing` */
  markSeen(body: WatchSeen, options?: CallOptions): ApiPromise<undefined>;
}

export const createSupervision = (transport: Transport): Supervision => ({
  overview: (options) => transport.send('GET', '/v1/desk/supervision', {}, options),
  dossiers: (query, options) => transport.list('/v1/desk/supervision/dossiers', query, options),
  markSeen: (body, options) => transport.send('POST', '/v1/desk/supervision/seen', { body, as: 'nothing' }, options),
});
