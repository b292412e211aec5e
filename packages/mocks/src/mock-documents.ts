import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { Documents } from '@hcc/center/app';

/**
 * Small valid PDFs that stand for the Center's documents: marked MOCK, unsigned, in a font every viewer brings, so that
 * no font file is loaded. Names and answers are left out; the real layout is the Center's.
 */
export const mockDocuments: Documents = {
  receipt: ({ dossierCode, createdAt, files, lookup }) =>
    page(
      [
        'Receipt',
        dossierCode,
        createdAt,
        ...(lookup.secret ? [lookup.secret] : []),
        ...files.map(({ sha256 }) => sha256),
      ],
      lookup.link,
    ),
  counterSlip: ({ procedure, servicePoint, createdAt }) =>
    page(['What to bring to a counter', procedure.code, servicePoint.name, createdAt]),
  paymentReceipt: ({ type, series, number, amount, createdAt }) =>
    page([`Receipt for the ${type}`, `${series} ${number}`, String(amount), createdAt]),
  sheet: ({ dossierCode, number, createdAt, verificationLink }) =>
    page(['Result, to be stamped', dossierCode, number, createdAt], verificationLink),
  signed: async ({ dossierCode, number, createdAt, verificationLink }) => ({
    pdf: await page(['Result, in place of a signed one', dossierCode, number, createdAt], verificationLink),
  }),
};

/** @param subject kept as the file's subject: what the QR code of a real one says. */
async function page(lines: readonly string[], subject?: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  if (subject !== undefined) document.setSubject(subject);
  const font = await document.embedFont(StandardFonts.Helvetica);
  const sheet = document.addPage([420, 298]);
  // The standard fonts hold Western letters alone; the Vietnamese ones of a number are shown by their base.
  for (const [row, line] of ['MOCK - no legal value', ...lines].entries())
    sheet.drawText(toAscii(line), { x: 32, y: 240 - row * 24, size: row === 0 ? 16 : 12, font });
  return document.save();
}

const toAscii = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll(/[^ -~]/g, '?');
