/** tus 1.0 over the Center's own ports (docs/decisions/0011). */
import { operations } from '@hcc/schemas/contract';
import { mostAttachments, type Upload } from '@hcc/schemas';
import { newId } from '../../crypto/tokens.ts';
import { ownToChange } from '../../dossiers/own-dossier.ts';
import { dropFiles } from '../../files/put-file.ts';
import type { Bind } from '../../http/bind-operation.ts';
import { Problem } from '../../http/problem.ts';
import type { FrameSubject } from '../../partners/token-subject.ts';
import type { Ports, Repositories } from '../../ports.ts';
import { requireSize } from '../accept-file.ts';
import { requirePlace } from '../attach-file.ts';
import { joined } from '../content/inflate.ts';
import { finishUpload } from './finish-upload.ts';
import { readPart } from './read-part.ts';
import { readUploadMetadata } from './upload-metadata.ts';
import { UploadWriter } from './upload-writer.ts';
import type { UploadRecord } from './uploads.store.ts';

/** From the first byte: whoever needs longer begins again. The parts go with it (`putFile`). */
const uploadLifeMs = 24 * 3600 * 1000;
/** What nobody finishes may not fill the store: a further one takes the place of the oldest. */
const mostUnfinished = mostAttachments;

export const uploadRoutes = (bind: Bind, ports: Ports) => [
  bind(operations.createUpload, async ({ params, headers, caller: { subject }, now, locale }, stores) => {
    const bytes = headers['upload-length'];
    if (bytes === 0) throw emptyFile();
    requireSize(bytes);
    const { fieldId, replaces, filename, filetype, sha256 } = readUploadMetadata(headers['upload-metadata'], locale);
    await requirePlace(stores, { dossierId: params.id, subject, center: ports.center }, { fieldId, replaces });
    const record: UploadRecord = {
      id: newId('upl'),
      dossierId: params.id,
      fieldId,
      name: filename,
      mediaType: filetype ?? '',
      bytes,
      sha256: sha256 ?? null,
      replaces: replaces ?? null,
      offset: 0,
      parts: [],
      outcome: null,
      createdAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + uploadLifeMs).toISOString(),
    };
    const unfinished = (await stores.uploads.ofDossier(params.id)).filter(({ outcome }) => outcome === null);
    for (const old of unfinished.slice(0, Math.max(0, unfinished.length - mostUnfinished + 1)))
      await forget(ports, old, now);
    await stores.uploads.insert(record);
    return { headers: { location: `/v1/dossiers/${params.id}/uploads/${record.id}`, ...expiry(record) } };
  }),

  bind(operations.listUploads, async ({ params, caller, now }, stores) => {
    await ownToChange(stores, params.id, caller.subject);
    const uploads = await stores.uploads.ofDossier(params.id);
    return { body: { items: uploads.filter((upload) => !isOver(upload, now)).map(toUpload) } };
  }),

  bind(operations.getUpload, async ({ params, caller, now }, stores) => {
    const upload = await ownUpload(stores, params, caller.subject, now);
    return {
      body: toUpload(upload),
      headers: { 'upload-offset': String(upload.offset), 'upload-length': String(upload.bytes), ...expiry(upload) },
    };
  }),

  bind(operations.appendToUpload, async ({ params, headers, caller: { subject }, now, request }, stores) => {
    const known = await ownUpload(stores, params, subject, now);
    const offset = headers['upload-offset'];
    const announced = Number(request.headers.get('content-length') ?? 0);
    const tooLong = new Problem('upload_too_long', { length: known.bytes });
    if (offset === known.offset && offset + announced > known.bytes) throw tooLong;
    if (known.outcome) return finishedAlready(known, offset);

    const writer = await UploadWriter.open(ports, known.id);
    try {
      if (offset !== writer.taken) throw wrongOffset(writer.taken);
      const checksum = headers['upload-checksum'];
      // With a checksum nothing counts before all of it has come and been found right.
      const unproven: Uint8Array[] = [];
      let received = 0;
      const end = await readPart(request.body, async (piece) => {
        received += piece.byteLength;
        if (offset + received > known.bytes) throw tooLong;
        if (checksum === undefined) await writer.take(piece);
        else unproven.push(piece);
      });
      if (checksum !== undefined && end === 'whole') {
        const part = joined(unproven);
        if (!(await isChecksumOf(checksum, part))) throw new Problem('upload_checksum_wrong');
        await writer.take(part);
      }
      if (writer.isComplete) return progress(await finishUpload(ports, writer, subject, now));
      await writer.keep();
      if (end === 'stalled') throw new Problem('upload_stalled');
      return progress(writer.record);
    } finally {
      await writer.close();
    }
  }),

  bind(operations.removeUpload, async ({ params, caller, now }, stores) => {
    await forget(ports, await ownUpload(stores, params, caller.subject, now), now);
    return {};
  }),
];

/** @throws Problem `upload_expired` until the sweep forgets it, then `upload_not_found`, as for another's. */
async function ownUpload(
  stores: Repositories,
  { id, uploadId }: { id: string; uploadId: string },
  subject: FrameSubject,
  now: Date,
): Promise<UploadRecord> {
  await ownToChange(stores, id, subject);
  const upload = await stores.uploads.find(id, uploadId);
  if (!upload) throw new Problem('upload_not_found');
  if (isOver(upload, now)) throw new Problem('upload_expired');
  return upload;
}

const isOver = ({ expiresAt }: UploadRecord, now: Date): boolean => new Date(expiresAt) <= now;

async function forget(ports: Ports, { id, parts }: UploadRecord, now: Date): Promise<void> {
  await ports.stores.uploads.remove(id);
  await dropFiles(
    ports,
    parts.map(({ fileId }) => fileId),
    now,
  );
}

/** The last part once more, since its answer was lost: what became of the file is told again. */
function finishedAlready(upload: UploadRecord, offset: number) {
  const { outcome, bytes } = upload;
  if (outcome && 'refusal' in outcome) throw new Problem(outcome.refusal, outcome.params);
  if (offset !== bytes) throw wrongOffset(bytes);
  return progress(upload);
}

const progress = (upload: UploadRecord) => ({
  headers: { 'upload-offset': String(upload.offset), ...expiry(upload) },
});

/** As tus 1.0 wants it: the form of dates in HTTP (RFC 9110, 5.6.7). */
const expiry = ({ expiresAt }: UploadRecord) => ({ 'upload-expires': new Date(expiresAt).toUTCString() });

const wrongOffset = (offset: number): Problem =>
  new Problem('upload_offset_wrong', { offset }, { headers: { 'upload-offset': String(offset) } });

const emptyFile = (): Problem =>
  new Problem(
    'invalid_parameter',
    {},
    { faults: [{ pointer: '/header/upload-length', code: 'too_small', message: 'A file has at least one byte.' }] },
  );

async function isChecksumOf(header: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const [name, digest = ''] = header.split(' ');
  const found = new Uint8Array(await crypto.subtle.digest(name === 'sha1' ? 'SHA-1' : 'SHA-256', bytes));
  return btoa(String.fromCharCode(...found)) === digest;
}

const toUpload = ({ id, fieldId, name, bytes, offset, sha256, outcome, expiresAt }: UploadRecord): Upload => ({
  id,
  fieldId,
  name,
  bytes,
  offset,
  sha256,
  state: outcome === null ? 'receiving' : 'attachmentId' in outcome ? 'attached' : 'refused',
  attachmentId: outcome && 'attachmentId' in outcome ? outcome.attachmentId : null,
  refusal: outcome && 'refusal' in outcome ? outcome.refusal : null,
  expiresAt,
});
