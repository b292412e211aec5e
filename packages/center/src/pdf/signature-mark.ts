import { rgb } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { addSignatureField } from '../signing/signature-field.ts';
import { drawRuns, heightOf } from './page-flow.ts';
import type { Column, PageFlow, ParagraphStyle } from './page-flow.ts';
import type { EmbeddedFonts } from './pdf-fonts.ts';
import { formatSigningTime } from './vietnamese-dates.ts';

/**
 * The visible mark of a digital signature, after Decree 30/2020, Appendix I. The mark says that somebody has signed, so a
 * document with marks is signed right after it is made and never handed out before.
 */
export interface SignatureMark {
  /** Name of the waiting signature field under the mark, for `signPdf({ fieldName })`. */
  readonly fieldName: string;
  /** A person's mark is blue, an organisation's red. */
  readonly signedBy: 'person' | 'organisation';
  /** As in the certificate. */
  readonly name: string;
  /** The body the person signs for; for an organisation's own mark its superior body, or left out. */
  readonly organisation?: string;
  /** Instant (RFC 3339): the one handed to `signPdf` as well. */
  readonly signedAt: string;
}

const colors = { person: rgb(0.05, 0.2, 0.6), organisation: rgb(0.75, 0.05, 0.05) } as const;
const padding = 4;
const style: ParagraphStyle = { size: 8.5, pitch: 1.25 };

/** Draws the marks one below another at the flow's place and adds their fields. */
export function drawSignatureMarks(
  document: PDFDocument,
  flow: PageFlow,
  fonts: EmbeddedFonts,
  marks: readonly SignatureMark[],
  column: Column,
): void {
  for (const mark of marks) {
    const inner = { x: column.x + padding, width: column.width - 2 * padding };
    const height = signatureMarkHeight(fonts, mark, column.width);
    flow.ensure(height);
    const place = { pageIndex: flow.pageIndex, x: column.x, y: flow.y - height, width: column.width, height };
    const color = colors[mark.signedBy];
    flow.page.drawRectangle({
      x: column.x,
      y: place.y,
      width: column.width,
      height,
      borderWidth: 0.8,
      borderColor: color,
    });
    let top = flow.y - padding;
    for (const runs of linesOf(fonts, mark)) top -= drawRuns(flow.page, runs, { ...style, color }, inner, top);
    addSignatureField(document, mark.fieldName, place);
    flow.space(height + 4);
  }
}

/** Height of a mark in a column of `width` points. */
export function signatureMarkHeight(fonts: EmbeddedFonts, mark: SignatureMark, width: number): number {
  const text = linesOf(fonts, mark).reduce((sum, runs) => sum + heightOf(runs, style, width - 2 * padding), 0);
  return text + 2 * padding;
}

function linesOf(fonts: EmbeddedFonts, { name, organisation, signedAt }: SignatureMark) {
  const line = (label: string, value: string) => [
    { text: label, face: fonts.regular },
    { text: value, face: fonts.bold },
  ];
  return [
    line('Ký bởi:', name),
    ...(organisation ? [line('Cơ quan:', organisation)] : []),
    line('Thời gian ký:', formatSigningTime(signedAt)),
  ];
}
