/** The last byte has come: the file is looked at and named in the draft, or refused for good. */
import { sha256 } from '../../crypto/tokens.ts';
import { dropFiles, putFile } from '../../files/put-file.ts';
import { Problem } from '../../http/problem.ts';
import type { FrameSubject } from '../../partners/token-subject.ts';
import type { Ports } from '../../ports.ts';
import { acceptFile } from '../accept-file.ts';
import { attachFile } from '../attach-file.ts';
import type { UploadRecord } from './uploads.store.ts';
import type { UploadWriter } from './upload-writer.ts';

/** @throws Problem when it is not taken; the upload then says so to whoever asks, and its parts are gone. */
export async function finishUpload(
  ports: Ports,
  writer: UploadWriter,
  subject: FrameSubject,
  now: Date,
): Promise<UploadRecord> {
  const bytes = await writer.whole();
  const { parts } = writer.record;
  const partFiles = parts.map(({ fileId }) => fileId);
  try {
    const { record, spare } = await attach(ports, writer, subject, bytes, now);
    await dropFiles(ports, [...partFiles, ...spare], now);
    return record;
  } catch (error) {
    // A passing trouble refuses nothing: the last part is sent again.
    if (!(error instanceof Problem) || isPassing.has(error.code)) throw error;
    const { record, writer: name, until } = writer.finished({ refusal: error.code, params: error.params });
    await ports.stores.uploads.update(record, name, until);
    await dropFiles(ports, partFiles, now);
    throw error;
  }
}

const isPassing: ReadonlySet<string> = new Set(['file_store_unavailable', 'upload_locked', 'dossier_changed']);

async function attach(
  ports: Ports,
  writer: UploadWriter,
  subject: FrameSubject,
  bytes: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<{ record: UploadRecord; spare: string[] }> {
  const { dossierId, fieldId, replaces, name, mediaType, sha256: told } = writer.record;
  if (told !== null && told !== (await sha256(bytes))) throw new Problem('upload_checksum_wrong');
  const accepted = await acceptFile(bytes, { name, mediaType });
  const file = { ...accepted, fileId: await putFile(ports, bytes, now) };
  return ports.stores.transaction(async (stores) => {
    const receiver = { dossierId, subject, center: ports.center, now };
    const { attachment, spare } = await attachFile(stores, receiver, { fieldId, replaces }, file);
    const done = writer.finished({ attachmentId: attachment.id });
    if (!(await stores.uploads.update(done.record, done.writer, done.until))) throw new Problem('upload_locked');
    return { record: done.record, spare };
  });
}
