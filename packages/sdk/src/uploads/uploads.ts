import type { CallOptions } from '../options.ts';
import type { Upload, UploadList } from '../shapes.ts';
import type { ApiPromise } from '../transport/api-promise.ts';
import type { Transport } from '../transport/transport.ts';

/** Files that come to a draft in parts. `uploadFile` of `@hcc/sdk/uploads` sends them, or any client of tus 1.0 (docs/attachments.md). */
export interface Uploads {
  /** How far each is, and what became of those that ended. @throws NotFoundError `dossier_not_found` */
  list(dossierId: string, options?: CallOptions): ApiPromise<UploadList>;
  /** How far one is. @throws NotFoundError `upload_not_found` · ApiError 410 `upload_expired` */
  get(dossierId: string, id: string, options?: CallOptions): ApiPromise<Upload>;
  /** Gives an upload up. Sent once: a second one finds nothing. @throws NotFoundError `upload_not_found` */
  remove(dossierId: string, id: string, options?: CallOptions): ApiPromise<undefined>;
}

/** Each request of the protocol names its version. */
export const tus = { 'tus-resumable': '1.0.0' };

export const createUploads = (transport: Transport): Uploads => ({
  list: (id, options) => transport.send('GET', '/v1/dossiers/{id}/uploads', { path: { id } }, options),
  get: (id, uploadId, options) =>
    transport.send('GET', '/v1/dossiers/{id}/uploads/{uploadId}', { path: { id, uploadId } }, options),
  remove: (id, uploadId, options) =>
    transport.send(
      'DELETE',
      '/v1/dossiers/{id}/uploads/{uploadId}',
      { path: { id, uploadId }, as: 'nothing' },
      { ...options, headers: { ...options?.headers, ...tus } },
    ),
});
