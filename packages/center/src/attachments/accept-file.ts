/** The one way a file is taken, whether it came in one request or in parts. Web standards alone, so the mocks take the same. */
import { mostAttachmentBytes, mostAttachments } from '@hcc/schemas';
import { sha256 } from '../crypto/tokens.ts';
import { Problem } from '../http/problem.ts';
import { asText, isHarmful } from './content/active-text.ts';
import { checkJpeg, checkPng } from './content/check-image.ts';
import { checkOffice } from './content/check-office.ts';
import { checkPdf } from './content/check-pdf.ts';
import type { FileFault } from './content/file-fault.ts';
import { cleanFileName } from './file-name.ts';
import { agrees, type AllowedType, typeOf } from './file-type.ts';

export interface AcceptedFile {
  /** As it may be shown. */
  name: string;
  mediaType: AllowedType;
  bytes: number;
  sha256: string;
}

/** @throws Problem that names the trouble with the file and the mend. */
export async function acceptFile(
  bytes: Uint8Array<ArrayBuffer>,
  given: { name: string; mediaType: string },
): Promise<AcceptedFile> {
  requireSize(bytes.byteLength);
  const name = cleanFileName(given.name);
  const text = asText(bytes);
  if (isHarmful(text)) throw new Problem('attachment_harmful');
  const type = typeOf(bytes);
  if (!type) throw new Problem('attachment_type_not_allowed');
  if (!agrees(type, name, given.mediaType)) throw new Problem('attachment_type_disagrees', { found: type });
  const fault = await check(type, bytes, text);
  if (fault) {
    const { code, ...params } = fault;
    throw new Problem(code, params);
  }
  return { name, mediaType: type, bytes: bytes.byteLength, sha256: await sha256(bytes) };
}

/** @throws Problem `attachment_too_large` */
export function requireSize(bytes: number): void {
  if (bytes > mostAttachmentBytes) throw tooLarge();
}

export const tooLarge = (count: number = mostAttachments): Problem =>
  new Problem('attachment_too_large', { limit: '20 MB', count });

function check(
  type: AllowedType,
  bytes: Uint8Array<ArrayBuffer>,
  text: string,
): FileFault | null | Promise<FileFault | null> {
  switch (type) {
    case 'application/pdf':
      return checkPdf(bytes, text);
    case 'image/jpeg':
      return checkJpeg(bytes);
    case 'image/png':
      return checkPng(bytes);
    default:
      return checkOffice(bytes);
  }
}
