/** A result that an officer wrote elsewhere: its pages stand in the issued document before a sheet with number, date and QR code. */
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { acceptFile } from '../attachments/accept-file.ts';
import { Problem } from '../http/problem.ts';
import type { Ports } from '../ports.ts';

/** Checked, so that its pages may be signed and handed out. */
export interface UploadedResult {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
}

/**
 * Takes a PDF that is one, by its structure: readable, not encrypted, with nothing in it that runs, at most 20 MB.
 * @throws Problem with the codes of an attachment, or `result_already_signed`: the pages of a signed file are not its
 * signature's any more once others follow.
 */
export async function acceptUploadedResult(bytes: Uint8Array<ArrayBuffer>): Promise<UploadedResult> {
  await acceptFile(bytes, { name: 'result.pdf', mediaType: 'application/pdf' });
  const document = await PDFDocument.load(bytes, { updateMetadata: false }).catch(() => {
    throw new Problem('attachment_damaged');
  });
  const pages = document.getPageCount();
  if (pages === 0) throw new Problem('attachment_damaged');
  const isSigned = document.context
    .enumerateIndirectObjects()
    .some(([, object]) => object instanceof PDFDict && object.has(PDFName.of('ByteRange')));
  if (isSigned) throw new Problem('result_already_signed');
  return { bytes, pages };
}

/** The one that was uploaded to be stamped or signed. @throws Problem `attachment_damaged` when its file is gone */
export async function preparedResult({ files }: Pick<Ports, 'files'>, fileId: string): Promise<UploadedResult> {
  const bytes = await files.get(fileId);
  if (!bytes) throw new Problem('attachment_damaged');
  return acceptUploadedResult(bytes);
}

/** What the sheet says in place of a decision of its own. */
export const enclosedContent = (pages: number, unit: string): string[] => [
  `Kết quả gồm ${pages} trang đứng trước tờ này, do ${unit} lập. Tờ này là phần không tách rời của kết quả: số, ngày ban hành, chữ ký và mã kiểm tra trên tờ này là của cả văn bản.`,
];
