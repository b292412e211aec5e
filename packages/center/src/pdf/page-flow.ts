import { rgb } from '@cantoo/pdf-lib';
import type { Color, PDFDocument, PDFFont, PDFPage } from '@cantoo/pdf-lib';
import { breakLines } from './text-lines.ts';
import type { Line, Run } from './text-lines.ts';

export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface ParagraphStyle {
  /** Points. */
  readonly size: number;
  /** @default 'left' */
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  /** Line pitch as a multiple of the size. @default 1.2 */
  readonly pitch?: number;
  /** Points by which the first line starts further right. @default 0 */
  readonly firstIndent?: number;
  readonly color?: Color;
}

/** A rectangle of a page that text is set into, in points; `top` counts from the page's lower edge, as PDF does. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

const black = rgb(0, 0, 0);

/** Sets text from top to bottom and goes on to a new page where one is full. All measures are points. */
export class PageFlow {
  page: PDFPage;
  /** Upper edge of what comes next. */
  y: number;
  private readonly document: PDFDocument;
  private readonly size: readonly [width: number, height: number];
  private readonly margins: Margins;

  constructor(document: PDFDocument, size: readonly [width: number, height: number], margins: Margins) {
    this.document = document;
    this.size = size;
    this.margins = margins;
    this.page = document.addPage([...size]);
    this.y = size[1] - margins.top;
  }

  get pageIndex(): number {
    return this.document.getPageCount() - 1;
  }

  /** Between the margins. */
  get column(): Column {
    return { x: this.margins.left, width: this.size[0] - this.margins.left - this.margins.right };
  }

  /** Height that is free on this page. */
  get room(): number {
    return this.y - this.margins.bottom;
  }

  /** Height that is free on an empty page. */
  get pageRoom(): number {
    return this.size[1] - this.margins.top - this.margins.bottom;
  }

  space(height: number): void {
    this.y -= height;
  }

  /** Starts a new page unless `height` is free on this one. */
  ensure(height: number): void {
    if (height > this.room) this.startPage();
  }

  startPage(): void {
    this.page = this.document.addPage([...this.size]);
    this.y = this.size[1] - this.margins.top;
  }

  paragraph(runs: readonly Run<PDFFont>[], style: ParagraphStyle, column: Column = this.column): void {
    const lines = layOut(runs, style, column.width);
    for (const [index, line] of lines.entries()) {
      this.ensure(pitchOf(style));
      drawLine(this.page, line, column, this.y, style, index === lines.length - 1);
      this.y -= pitchOf(style);
    }
  }

  /** Paragraphs side by side, on one page; the flow goes on below the taller one. */
  sideBySide(cells: readonly { readonly column: Column; readonly paragraphs: readonly StyledParagraph[] }[]): void {
    const heights = cells.map(({ column, paragraphs }) =>
      paragraphs.reduce((sum, { runs, style }) => sum + heightOf(runs, style, column.width), 0),
    );
    const height = Math.max(0, ...heights);
    this.ensure(height);
    const top = this.y;
    for (const { column, paragraphs } of cells) {
      this.y = top;
      for (const { runs, style } of paragraphs) this.paragraph(runs, style, column);
    }
    this.y = top - height;
  }
}

export interface StyledParagraph {
  readonly runs: readonly Run<PDFFont>[];
  readonly style: ParagraphStyle;
}

/** Height that runs take in a column of `width` points. */
export function heightOf(runs: readonly Run<PDFFont>[], style: ParagraphStyle, width: number): number {
  return layOut(runs, style, width).length * pitchOf(style);
}

/** Sets runs into a column of one page, from `top` down. @returns the height they took. */
export function drawRuns(
  page: PDFPage,
  runs: readonly Run<PDFFont>[],
  style: ParagraphStyle,
  column: Column,
  top: number,
): number {
  const lines = layOut(runs, style, column.width);
  lines.forEach((line, index) => {
    drawLine(page, line, column, top - index * pitchOf(style), style, index === lines.length - 1);
  });
  return lines.length * pitchOf(style);
}

/** Points from one line to the next. */
export const pitchOf = ({ size, pitch = 1.2 }: ParagraphStyle) => size * pitch;

/** Runs as the lines of a column of `width` points. */
export function layOut(runs: readonly Run<PDFFont>[], style: ParagraphStyle, width: number): Line<PDFFont>[] {
  return breakLines(runs, width, (text, face) => widthOf(text, face) * style.size, style.firstIndent);
}

/** Width of a word at size 1. Documents repeat few words, and measuring one is most of the work of a long table. */
function widthOf(text: string, face: PDFFont): number {
  const known = widths.get(face) ?? new Map<string, number>();
  widths.set(face, known);
  const width = known.get(text) ?? face.widthOfTextAtSize(text, 1);
  known.set(text, width);
  return width;
}

/** By the faces of one document, and gone with them. */
const widths = new WeakMap<PDFFont, Map<string, number>>();

/** Sets one line, its upper edge at `top`. The last line of a paragraph is not stretched. */
export function drawLine(
  page: PDFPage,
  line: Line<PDFFont>,
  column: Column,
  top: number,
  style: ParagraphStyle,
  isLast: boolean,
): void {
  const free = column.width - line.width;
  const shift = style.align === 'center' ? free / 2 : style.align === 'right' ? free : 0;
  const stretch = style.align === 'justify' && !isLast && line.words.length > 1 ? free / (line.words.length - 1) : 0;
  // The base line stands about a fifth of the pitch above the lower edge of the line.
  const y = top - style.size * ((style.pitch ?? 1.2) - 0.25);
  const draw = (text: string, font: PDFFont, x: number) =>
    page.drawText(text, { x: column.x + shift + x, y, size: style.size, font, color: style.color ?? black });

  if (stretch > 0) {
    line.words.forEach(({ text, face, x }, index) => draw(text, face, x + index * stretch));
    return;
  }
  for (const { text, face, x } of joinedByFace(line)) draw(text, face, x);
}

/** Neighbouring words in one face as one text, so that copying from the PDF keeps the spaces. */
function joinedByFace(line: Line<PDFFont>): { text: string; face: PDFFont; x: number }[] {
  const joined: { text: string; face: PDFFont; x: number }[] = [];
  for (const { text, face, x } of line.words) {
    const last = joined.at(-1);
    if (last?.face === face) last.text += ` ${text}`;
    else joined.push({ text, face, x });
  }
  return joined;
}
