import * as fontkit from '@cantoo/fontkit';
import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib';

/**
 * TrueType files of one family that covers Vietnamese, handed in because a browser and Node read them in different ways.
 * Tinos is meant: it has the widths of Times New Roman, the face Decree 30/2020, Appendix I prescribes, and an open licence.
 */
export interface PdfFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
}

/** The same faces inside one document. */
export interface EmbeddedFonts {
  readonly regular: PDFFont;
  readonly bold: PDFFont;
  readonly italic: PDFFont;
}

/** Embeds the faces; only glyphs that are used go into the file. */
export async function embedFonts(document: PDFDocument, fonts: PdfFonts): Promise<EmbeddedFonts> {
  document.registerFontkit(fontkit);
  const [regular, bold, italic] = await Promise.all(
    [fonts.regular, fonts.bold, fonts.italic].map((bytes) => document.embedFont(bytes, { subset: true })),
  );
  if (!regular || !bold || !italic) throw new Error('A document needs the regular, bold and italic face.');
  return { regular, bold, italic };
}
