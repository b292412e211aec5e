import { rgb } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { drawLetterhead } from './letterhead.ts';
import { createDocument, finishDocument } from './new-document.ts';
import { drawRuns, PageFlow } from './page-flow.ts';
import type { ParagraphStyle } from './page-flow.ts';
import { embedFonts } from './pdf-fonts.ts';
import type { EmbeddedFonts, PdfFonts } from './pdf-fonts.ts';
import { drawQrCode } from './qr-code.ts';
import { signatoryHeadings } from './signatory.ts';
import type { Signatory } from './signatory.ts';
import { drawSignatureMarks, signatureMarkHeight } from './signature-mark.ts';
import type { SignatureMark } from './signature-mark.ts';
import { drawTestMark } from './test-mark.ts';

/** How the fourth step was done: signed digitally, stamped on paper, or both. */
export type ResultTrack =
  | {
      readonly kind: 'electronic';
      /** The person's mark first, then the organisation's. */ readonly marks: readonly SignatureMark[];
    }
  | { readonly kind: 'onSite' }
  | { readonly kind: 'both'; readonly marks: readonly SignatureMark[] };

/** What the result says. Texts are Vietnamese, as they shall stand. */
export interface ResultData {
  readonly superiorAuthority?: string;
  readonly issuingAuthority: string;
  /** Number and symbol, such as `12/GP-TTPVHCC`. */
  readonly number: string;
  readonly place: string;
  /** Calendar day, `YYYY-MM-DD`. */
  readonly issuedOn: string;
  /** Name of the result, such as `Giấy phép xây dựng nhà ở riêng lẻ`. */
  readonly title: string;
  /** Trích yếu: what the document is about, under the title. */
  readonly summary?: string;
  readonly dossierCode: string;
  readonly procedure: { readonly code: string; readonly name: string };
  readonly applicant: {
    readonly name: string;
    /** Further lines about the applicant, such as `Địa chỉ`. */
    readonly facts: readonly { readonly label: string; readonly value: string }[];
  };
  /** The decision in paragraphs. */
  readonly content: readonly string[];
  readonly signatory: Signatory;
  /** Nơi nhận, one line each. */
  readonly recipients: readonly string[];
  readonly track: ResultTrack;
  /** Address of the verification page with its token: printed and in the QR code. */
  readonly verificationLink: string;
  /** Instant (RFC 3339) that dates the file. */
  readonly createdAt: string;
  /** Marks every page as a test document. */
  readonly isTest: boolean;
}

const a4: readonly [number, number] = [595.28, 841.89];
const body: ParagraphStyle = { size: 13, align: 'justify', pitch: 1.35, firstIndent: 28 };

/**
 * A result as a PDF of A4 pages, laid out after Decree 30/2020, Appendix I. The same data give the same bytes. With marks
 * it holds a waiting signature field for each: fill them with `signPdf` in the order of the marks before anybody sees the file.
 */
export async function renderResult(data: ResultData, faces: PdfFonts): Promise<Uint8Array> {
  const document = await createDocument({
    title: `${data.title} – ${data.number}`,
    author: data.issuingAuthority,
    createdAt: data.createdAt,
  });
  const fonts = await embedFonts(document, faces);
  // Margins of the decree: 20 to 25 mm above and below, 30 to 35 mm left, 15 to 20 mm right.
  const flow = new PageFlow(document, a4, { top: 57, right: 50, bottom: 57, left: 85 });

  drawLetterhead(flow, fonts, { ...data, number: `Số: ${data.number}` }, 12);
  flow.space(22);
  flow.paragraph([{ text: data.title.toLocaleUpperCase('vi'), face: fonts.bold }], { size: 15, align: 'center' });
  if (data.summary) flow.paragraph([{ text: data.summary, face: fonts.bold }], { size: 13, align: 'center' });
  flow.space(14);

  const fact = (label: string, value: string, face = fonts.regular) => {
    flow.paragraph(
      [
        { text: `${label}:`, face: fonts.regular },
        { text: value, face },
      ],
      { ...body, align: 'left' },
    );
    flow.space(3);
  };
  fact('Cấp cho', data.applicant.name, fonts.bold);
  for (const { label, value } of data.applicant.facts) fact(label, value);
  fact('Thủ tục hành chính', `${data.procedure.name} (mã ${data.procedure.code})`);
  fact('Mã hồ sơ', data.dossierCode);
  flow.space(4);
  for (const text of data.content) {
    flow.paragraph([{ text, face: fonts.regular }], body);
    flow.space(5);
  }
  flow.space(10);

  drawClosing(document, flow, fonts, data);
  drawPageNumbers(document, fonts);
  if (data.isTest) drawTestMark(document, fonts);
  return finishDocument(document, data);
}

const qrSize = 92;
const stampHeight = 96;

/** Recipients and QR code on the left, the signature on the right; kept together on one page. */
function drawClosing(document: PDFDocument, flow: PageFlow, fonts: EmbeddedFonts, data: ResultData): void {
  const { x, width } = flow.column;
  const left = { x, width: width * 0.44 };
  const right = { x: x + width * 0.48, width: width * 0.52 };
  const marks = data.track.kind === 'onSite' ? [] : data.track.marks;
  const hasStamp = data.track.kind !== 'electronic';
  const marksHeight = marks.reduce((sum, mark) => sum + signatureMarkHeight(fonts, mark, right.width) + 4, 0);
  const rightHeight = 90 + marksHeight + (hasStamp ? stampHeight : 0);
  const leftHeight = 30 + data.recipients.length * 14 + qrSize + 60;
  flow.ensure(Math.max(leftHeight, rightHeight));
  const top = flow.y;

  drawSignature(document, flow, fonts, data.signatory, marks, hasStamp, right);
  const bottomRight = flow.y;
  flow.y = top;
  if (data.recipients.length > 0) {
    flow.paragraph([{ text: 'Nơi nhận:', face: fonts.bold }], { size: 12 }, left);
    for (const recipient of data.recipients) {
      flow.paragraph([{ text: `- ${recipient}`, face: fonts.regular }], { size: 11 }, left);
    }
    flow.space(6);
  }
  drawQrCode(flow.page, data.verificationLink, left.x, flow.y - qrSize, qrSize);
  flow.space(qrSize);
  flow.paragraph([{ text: 'Quét mã để kiểm tra kết quả này tại:', face: fonts.italic }], { size: 9 }, left);
  flow.paragraph([{ text: data.verificationLink, face: fonts.regular }], { size: 8 }, left);
  flow.y = Math.min(flow.y, bottomRight);
}

function drawSignature(
  document: PDFDocument,
  flow: PageFlow,
  fonts: EmbeddedFonts,
  signatory: Signatory,
  marks: readonly SignatureMark[],
  hasStamp: boolean,
  column: { readonly x: number; readonly width: number },
): void {
  const centered = (text: string) =>
    flow.paragraph([{ text, face: fonts.bold }], { size: 13, align: 'center' }, column);
  for (const heading of signatoryHeadings(signatory)) centered(heading);
  flow.space(8);
  drawSignatureMarks(document, flow, fonts, marks, column);
  if (hasStamp) drawStampPlace(flow, fonts, column);
  flow.space(4);
  centered(signatory.name);
}

/** Where the wet signature and stamp go. */
function drawStampPlace(
  flow: PageFlow,
  fonts: EmbeddedFonts,
  column: { readonly x: number; readonly width: number },
): void {
  const height = stampHeight - 12;
  flow.page.drawRectangle({
    x: column.x,
    y: flow.y - height,
    width: column.width,
    height,
    borderWidth: 0.8,
    borderColor: rgb(0.45, 0.45, 0.45),
    borderDashArray: [4, 3],
  });
  const caption = [{ text: '(Ký, ghi rõ họ tên và đóng dấu)', face: fonts.italic }];
  const style: ParagraphStyle = { size: 11, align: 'center', color: rgb(0.45, 0.45, 0.45) };
  drawRuns(flow.page, caption, style, column, flow.y - height + 18);
  flow.space(height + 4);
}

/** Arabic, centred in the upper margin, not on the first page (Decree 30/2020, Appendix I). */
function drawPageNumbers(document: PDFDocument, fonts: EmbeddedFonts): void {
  document.getPages().forEach((page, index) => {
    if (index === 0) return;
    const style: ParagraphStyle = { size: 13, align: 'center' };
    drawRuns(page, [{ text: String(index + 1), face: fonts.regular }], style, { x: 0, width: a4[0] }, a4[1] - 28);
  });
}
