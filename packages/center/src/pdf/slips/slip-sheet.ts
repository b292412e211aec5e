import type { PDFDocument } from '@cantoo/pdf-lib';
import { drawLetterhead } from '../letterhead.ts';
import { createDocument, finishDocument } from '../new-document.ts';
import { drawRuns, heightOf, PageFlow, pitchOf } from '../page-flow.ts';
import type { Column, ParagraphStyle } from '../page-flow.ts';
import { embedFonts } from '../pdf-fonts.ts';
import type { EmbeddedFonts, PdfFonts } from '../pdf-fonts.ts';
import { drawQrCode } from '../qr-code.ts';
import { drawSignatureMarks, signatureMarkHeight } from '../signature-mark.ts';
import type { SignatureMark } from '../signature-mark.ts';
import { drawTable } from '../table.ts';
import type { TableColumn } from '../table.ts';
import { drawTestMark } from '../test-mark.ts';
import type { SlipIssue } from './slip-fields.ts';

/** Circular 01/2018, Article 9: the forms are printed on A5, the register on A4. Points, width first. */
const sizes = { a5: [419.53, 595.28], a4Landscape: [841.89, 595.28] } as const;

export const text: ParagraphStyle = { size: 10, pitch: 1.22 };
export const small: ParagraphStyle = { size: 9, pitch: 1.2 };
const prose: ParagraphStyle = { ...text, align: 'justify', firstIndent: 20 };

/** What stands over and under a signature. */
export interface SignatureBlock {
  /** Such as `NGƯỜI HƯỚNG DẪN`. */
  readonly headings: readonly string[];
  /** Under the headings, where the signature is by hand. */
  readonly hint: string;
  /** Digital signatures in place of one by hand. */
  readonly marks?: readonly SignatureMark[];
  readonly name: string;
}

export interface SlipTitle {
  /** The form's statutory title, in capitals; a line break parts a long one where it reads best. */
  readonly title: string;
  /** Under the title. */
  readonly subtitle?: string;
  /** What tells this slip from others with the title: the dossier code; for the register, the book. */
  readonly reference: string;
  /** @default 'a5' */
  readonly size?: keyof typeof sizes;
}

/** A new sheet with its letterhead and title. */
export async function openSlip(issue: SlipIssue, title: SlipTitle, faces: PdfFonts): Promise<SlipSheet> {
  const document = await createDocument({
    title: `${title.title.replace('\n', ' ')} – ${title.reference}`,
    author: issue.unit,
    createdAt: issue.createdAt,
  });
  const fonts = await embedFonts(document, faces);
  const flow = new PageFlow(document, sizes[title.size ?? 'a5'], { top: 26, right: 30, bottom: 36, left: 36 });
  const number = issue.number ? `Số: ${issue.number}` : '';
  drawLetterhead(flow, fonts, { ...issue, issuingAuthority: issue.unit, number }, 9);
  flow.space(10);
  for (const line of title.title.split('\n'))
    flow.paragraph([{ text: line, face: fonts.bold }], { size: 13, align: 'center' });
  if (title.subtitle) flow.paragraph([{ text: title.subtitle, face: fonts.italic }], { ...text, align: 'center' });
  flow.space(6);
  return new SlipSheet(document, flow, fonts, title.reference);
}

/** The parts slips are made of, set from top to bottom. */
export class SlipSheet {
  readonly flow: PageFlow;
  readonly fonts: EmbeddedFonts;
  private readonly document: PDFDocument;
  private readonly reference: string;

  constructor(document: PDFDocument, flow: PageFlow, fonts: EmbeddedFonts, reference: string) {
    this.document = document;
    this.flow = flow;
    this.fonts = fonts;
    this.reference = reference;
  }

  /** `label: value`; nothing where there is no value. */
  fact(label: string, value: string | undefined, face = this.fonts.regular, column?: Column): void {
    if (!value) return;
    this.flow.paragraph([this.run(`${label}:`), { text: value, face }], text, column);
  }

  /** Kính gửi. */
  addressee(name: string): void {
    this.flow.paragraph([this.run('Kính gửi:'), { text: name, face: this.fonts.bold }], { ...text, align: 'center' });
    this.gap();
  }

  /** Says what comes next, which it stays together with. */
  label(content: string): void {
    this.gap();
    this.flow.ensure(4 * pitchOf(text));
    this.flow.paragraph([{ text: `${content}:`, face: this.fonts.bold }], text);
    this.flow.space(2);
  }

  /** Between parts. */
  gap(): void {
    this.flow.space(4);
  }

  /** What `draw` sets stands beside the dossier code as a QR code, for the scanner at the next desk. */
  withCode(dossierCode: string, draw: (beside: Column) => void): void {
    const { x, width } = this.flow.column;
    const bottom = this.flow.y - codeSize;
    const { pageIndex } = this.flow;
    drawQrCode(this.flow.page, dossierCode, x + width - codeSize, bottom, codeSize);
    draw({ x, width: width - codeSize - 4 });
    if (this.flow.pageIndex === pageIndex) this.flow.y = Math.min(this.flow.y, bottom);
  }

  /** Running text; each line of `content` is a paragraph. */
  prose(content: string): void {
    for (const line of content.split(/\r?\n/u)) this.flow.paragraph([this.run(line)], prose);
  }

  /** Running text after its label, which stands in bold. */
  section(label: string, content: string | undefined): void {
    if (!content) return;
    this.gap();
    this.flow.ensure(2 * pitchOf(text)); // a label never stands alone at the foot of a page
    const [first = '', ...rest] = content.split(/\r?\n/u);
    this.flow.paragraph([{ text: `${label}:`, face: this.fonts.bold }, this.run(first)], {
      ...prose,
      firstIndent: 0,
    });
    for (const line of rest) this.prose(line);
  }

  /** A numbered point: what it is about in bold, then what is said of it. */
  point(number: number, subject: string, said: string): void {
    const indent = 18;
    const { x, width } = this.flow.column;
    const column = { x: x + indent, width: width - indent };
    const runs = [{ text: subject, face: this.fonts.bold }, this.run(said)];
    // A short point is not torn apart, a long one not left with a line of it alone.
    this.flow.ensure(Math.min(heightOf(runs, text, column.width), 4 * pitchOf(text)));
    drawRuns(this.flow.page, [this.run(`${number}.`)], text, { x, width: indent }, this.flow.y);
    this.flow.paragraph(runs, text, column);
    this.flow.space(2);
  }

  /** A ruled table of texts; several texts in a cell stand one below another. */
  async table(
    columns: readonly (TableColumn & { readonly name: string })[],
    rows: readonly (readonly (string | readonly string[])[])[],
    style: ParagraphStyle = small,
  ): Promise<void> {
    this.flow.space(3);
    const head = columns.map(({ name }) => ({ text: name, face: this.fonts.bold }));
    const cells = rows.map((row) => row.map((cell) => [cell].flat().map((line) => this.run(line))));
    await drawTable(this.flow, columns, head, cells, style);
    this.flow.space(5);
  }

  /** Remarks under the form itself. */
  notes(lines: readonly string[]): void {
    const paragraphs = [
      { runs: [{ text: 'Ghi chú:', face: this.fonts.bold }], style: small },
      ...lines.map((line) => ({ runs: [{ text: `- ${line}`, face: this.fonts.italic }], style: small })),
    ];
    this.flow.sideBySide([{ column: this.flow.column, paragraphs }]); // on one page
  }

  /**
   * The closing sentence with the signatures, all on one page: signatures alone on a page could be put under anything.
   * Recipients (nơi nhận) or a second signature stand on the left.
   */
  sign(
    closing: string,
    right: SignatureBlock,
    left: { readonly recipients: readonly string[] } | SignatureBlock = { recipients: [] },
  ): void {
    const { x, width } = this.flow.column;
    const leftColumn = { x, width: width * 0.46 };
    const rightColumn = { x: x + width * 0.5, width: width * 0.5 };
    const leftHeight = 'recipients' in left ? 14 * (left.recipients.length + 1) : this.blockHeight(left, leftColumn);
    const blocks = Math.max(leftHeight, this.blockHeight(right, rightColumn));
    this.flow.ensure(4 + heightOf([this.run(closing)], prose, width) + 6 + blocks);
    this.gap();
    this.prose(closing);
    this.flow.space(6);
    const top = this.flow.y;
    if ('recipients' in left) this.recipients(left.recipients, leftColumn);
    else this.block(left, leftColumn);
    const bottomLeft = this.flow.y;
    this.flow.y = top;
    this.block(right, rightColumn);
    this.flow.y = Math.min(this.flow.y, bottomLeft);
  }

  /** The file, which `data` alone decides. */
  async finish(data: SlipIssue): Promise<Uint8Array> {
    this.numberPages();
    if (data.isTest) drawTestMark(this.document, this.fonts);
    return finishDocument(this.document, data);
  }

  private run(content: string) {
    return { text: content, face: this.fonts.regular };
  }

  private recipients(recipients: readonly string[], column: Column): void {
    if (recipients.length === 0) return;
    this.flow.paragraph([{ text: 'Nơi nhận:', face: this.fonts.bold }], small, column);
    for (const recipient of recipients) this.flow.paragraph([this.run(`- ${recipient}`)], small, column);
  }

  private block({ headings, hint, marks = [], name }: SignatureBlock, column: Column): void {
    const centered = (content: string, face = this.fonts.bold, style = text) =>
      this.flow.paragraph([{ text: content, face }], { ...style, align: 'center' }, column);
    for (const heading of headings) centered(heading);
    if (marks.length > 0) {
      this.flow.space(4);
      drawSignatureMarks(this.document, this.flow, this.fonts, marks, column);
    } else {
      centered(hint, this.fonts.italic, small);
      this.flow.space(handHeight);
    }
    centered(name);
  }

  private blockHeight({ headings, hint, marks = [], name }: SignatureBlock, { width }: Column): number {
    const bold = [...headings, name].map((line) => heightOf([{ text: line, face: this.fonts.bold }], text, width));
    const signatures =
      marks.length > 0
        ? [4, ...marks.map((mark) => signatureMarkHeight(this.fonts, mark, width) + 4)]
        : [heightOf([{ text: hint, face: this.fonts.italic }], small, width), handHeight];
    return [...bold, ...signatures].reduce((sum, height) => sum + height, 0);
  }

  /** Loose pages of one slip find each other again. */
  private numberPages(): void {
    const pages = this.document.getPages();
    if (pages.length === 1) return;
    const { x, width } = this.flow.column;
    const style: ParagraphStyle = { size: 8 };
    pages.forEach((page, index) => {
      const draw = (content: string, align: 'left' | 'right') =>
        drawRuns(page, [this.run(content)], { ...style, align }, { x, width }, 31);
      draw(this.reference, 'left');
      draw(`Trang ${index + 1}/${pages.length}`, 'right');
    });
  }
}

/** Side of a QR code, in points: a laser or camera reads its 25 modules. */
const codeSize = 62;

/** Room for a signature and a stamp by hand, in points. */
const handHeight = 42;
