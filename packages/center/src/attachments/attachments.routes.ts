import { operations } from '@hcc/schemas/contract';
import { toDossier } from '../dossiers/present.ts';
import { dropFiles, putFile } from '../files/put-file.ts';
import type { Bind } from '../http/bind-operation.ts';
import { etagOf } from '../http/etag.ts';
import type { Ports } from '../ports.ts';
import { acceptFile, requireSize } from './accept-file.ts';
import { attachFile, detachFile, requirePlace } from './attach-file.ts';

export const attachmentRoutes = (bind: Bind, ports: Ports) => [
  bind(operations.addAttachment, {
    // The file lies on disk before the transaction: a crash between leaves a loose file, never a name without a file.
    async prepare({ params, form: { fields, file }, caller, now }, stores) {
      await requirePlace(stores, { dossierId: params.id, subject: caller.subject, center: ports.center }, fields);
      requireSize(file.size);
      const bytes = new Uint8Array(await file.arrayBuffer());
      const accepted = await acceptFile(bytes, { name: file.name, mediaType: file.type });
      return { ...accepted, fileId: await putFile(ports, bytes, now) };
    },
    async handle({ params, form: { fields }, caller: { subject }, now, locale }, stores, file) {
      const { record, spare } = await attachFile(
        stores,
        { dossierId: params.id, subject, center: ports.center, now },
        fields,
        file,
      );
      // No file is touched in a transaction: the next sweep takes them.
      for (const fileId of spare) await stores.looseFiles.add(fileId, now);
      return { body: toDossier(record, locale), etag: etagOf(record.version) };
    },
  }),

  bind(operations.removeAttachment, async ({ params, caller: { subject }, now, locale }) => {
    const { record, spare } = await ports.stores.transaction((stores) =>
      detachFile(stores, { dossierId: params.id, subject, now }, params.attachmentId),
    );
    // Gone at once for who took it out; should this fail, the sweep finds it.
    await dropFiles(ports, spare, now);
    return { body: toDossier(record, locale), etag: etagOf(record.version) };
  }),
];
