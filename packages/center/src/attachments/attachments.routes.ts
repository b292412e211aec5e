import { compileForm, mostFilesOf, placeOf } from '@hcc/rules/form';
import { operations } from '@hcc/schemas/contract';
import type { FormDefinition } from '@hcc/schemas';
import { newId, sha256 } from '../crypto/tokens.ts';
import { procedureOf } from '../catalogue/require-procedure.ts';
import type { DossierRecord } from '../dossiers/dossier-record.ts';
import { ownDraft } from '../dossiers/own-dossier.ts';
import { toDossier } from '../dossiers/present.ts';
import { putFile } from '../files/put-file.ts';
import type { Bind } from '../http/bind-operation.ts';
import { etagOf } from '../http/etag.ts';
import { Problem } from '../http/problem.ts';
import { attachmentLimit } from '../http/read-body.ts';
import type { Ports } from '../ports.ts';
import { cleanFileName } from './file-name.ts';
import { typeOfFile } from './file-type.ts';

export const attachmentRoutes = (bind: Bind, ports: Ports) => [
  bind(operations.addAttachment, {
    // The file lies on disk before the transaction: a crash between leaves a loose file, never a name without a file.
    async prepare({ params, form, caller, now }, stores) {
      const record = await ownDraft(stores, params.id, caller.subject);
      const definition = ports.center.formOf(await procedureOf(stores, record));
      requireRoom(record, definition, form.fields.fieldId);
      if (form.file.size > attachmentLimit)
        throw new Problem('attachment_too_large', { limit: '20 MB', count: mostFilesOf(definition) });
      const bytes = new Uint8Array(await form.file.arrayBuffer());
      const name = cleanFileName(form.file.name);
      const mediaType = typeOfFile(bytes, name, form.file.type);
      if (!mediaType) throw new Problem('attachment_type_not_allowed');
      return {
        fileId: await putFile(ports, bytes, now),
        name,
        mediaType,
        bytes: bytes.byteLength,
        sha256: await sha256(bytes),
      };
    },
    async handle({ params, form, caller, now, locale }, stores, file) {
      // Locked: an upload names no version, and those that run beside each other are all to be kept.
      const record = await ownDraft(stores, params.id, caller.subject, 'lock');
      const { fieldId } = form.fields;
      requireRoom(record, ports.center.formOf(await procedureOf(stores, record)), fieldId);
      const next: DossierRecord = {
        ...record,
        attachments: [...record.attachments, { id: newId('att'), fieldId, ...file }],
        version: record.version + 1,
        updatedAt: now.toISOString(),
      };
      await stores.dossiers.update(next, record.version);
      await stores.looseFiles.remove(file.fileId);
      return { body: toDossier(next, locale), etag: etagOf(next.version) };
    },
  }),

  bind(operations.removeAttachment, async ({ params, caller, now, locale }) => {
    const { next, gone } = await ports.stores.transaction(async (stores) => {
      const record = await ownDraft(stores, params.id, caller.subject, 'lock');
      const gone = record.attachments.find(({ id }) => id === params.attachmentId);
      if (!gone) throw new Problem('attachment_not_found');
      const next: DossierRecord = {
        ...record,
        attachments: record.attachments.filter(({ id }) => id !== gone.id),
        version: record.version + 1,
        updatedAt: now.toISOString(),
      };
      await stores.dossiers.update(next, record.version);
      await stores.looseFiles.add(gone.fileId, now);
      return { next, gone };
    });
    // Gone at once for who took it out; should this fail, the sweep finds it.
    await ports.files.remove(gone.fileId);
    return { body: toDossier(next, locale), etag: etagOf(next.version) };
  }),
];

/** @throws Problem when the form has no such slot, or the dossier no room for another file. */
function requireRoom({ attachments }: DossierRecord, form: FormDefinition, fieldId: string): void {
  const compiled = compileForm(form);
  const place = placeOf(fieldId, compiled);
  const isSlot = compiled.node.get(place?.fieldId ?? '')?.field?.type === 'attachment';
  const message = `"${fieldId}" is no attachment field of ${form.procedureCode}.`;
  if (!isSlot)
    throw new Problem('answers_invalid', {}, { faults: [{ pointer: '/fieldId', code: 'unknownField', message }] });
  const count = mostFilesOf(form);
  if (attachments.length >= count) throw new Problem('attachment_too_large', { limit: '20 MB', count });
}
