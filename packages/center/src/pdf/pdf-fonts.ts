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
    [fonts.regular, fonts.bold, fonts.italic].map((bytes) => document.embedFont(bytes, { subset: true, features })),
  );
  if (!regular || !bold || !italic) throw new Error('A document needs the regular, bold and italic face.');
  return { regular, bold, italic };
}

/**
 * No shaping: a composed Vietnamese letter is one glyph, and pdf-lib places glyphs by their widths alone, so kerning and
 * marks came to nothing. With them a register of 1,000 rows takes three times as long.
 */
const features = Object.fromEntries(
  ['ccmp', 'locl', 'rlig', 'mark', 'mkmk', 'calt', 'clig', 'liga', 'rclt', 'curs', 'kern'].map((tag) => [tag, false]),
);
