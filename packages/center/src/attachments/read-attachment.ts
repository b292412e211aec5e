import { sha256 } from '../crypto/tokens.ts';
import type { KeptAttachment } from '../dossiers/dossier-record.ts';
import { faultOf } from '../http/as-problem.ts';
import { Problem } from '../http/problem.ts';
import type { Ports } from '../ports.ts';

/**
 * The bytes of an attachment, which are those that were uploaded and no others: the checksum of that moment is theirs.
 * @throws Problem `attachment_changed` when the store gives back other bytes, or none.
 */
export async function readAttachment(
  { files }: Pick<Ports, 'files'>,
  { fileId, sha256: pinned, name }: KeptAttachment,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await files.get(fileId);
  if (!bytes || (await sha256(bytes)) !== pinned) throw new Problem('attachment_changed', { name });
  return bytes;
}

/**
 * Before a dossier is filed: what is filed is what was uploaded (reliability U14). A store that cannot be read stops
 * nobody: the checksums stand in the record, and whoever opens a file later is told.
 * @throws Problem `attachment_changed`
 */
export async function requireUnchanged(
  ports: Pick<Ports, 'files' | 'log'>,
  attachments: readonly KeptAttachment[],
): Promise<void> {
  for (const attachment of attachments) {
    try {
      await readAttachment(ports, attachment);
    } catch (error) {
      if (error instanceof Problem) throw error;
      ports.log.error({ attachmentId: attachment.id, ...faultOf(error) }, 'attachment not read');
    }
  }
}
