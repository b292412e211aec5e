/** Reads a document as its reader does: the words that can be copied from it, and the faces that come with it. */
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';

/** The text of all pages, white space folded. */
export async function textOf(pdf: Uint8Array): Promise<string> {
  // A copy: the reader takes the bytes away.
  const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: true });
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

export interface Face {
  /** Such as `Tinos-Bold-763`. */
  readonly name: string;
  /** Its program is in the file, so it looks the same on every screen and printer. */
  readonly isEmbedded: boolean;
  /** Its glyphs can be read back as letters. */
  readonly isReadable: boolean;
}

/** Every face that the document sets text in. */
export async function facesOf(pdf: Uint8Array): Promise<Face[]> {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false });
  const fonts = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && object.has(PDFName.of('BaseFont')) ? [object] : []));
  // What stands below another is a part of it.
  const parts = new Set(fonts.flatMap((font) => descendantsOf(font)));
  return fonts
    .filter((font) => !parts.has(font))
    .map((font) => {
      const descriptor = (descendantsOf(font)[0] ?? font).lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
      return {
        name: String(font.get(PDFName.of('BaseFont'))).slice(1),
        isEmbedded: descriptor?.has(PDFName.of('FontFile2')) === true,
        isReadable: font.has(PDFName.of('ToUnicode')),
      };
    });
}

function descendantsOf(font: PDFDict): PDFDict[] {
  const list = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray);
  return list ? Array.from({ length: list.size() }, (_, at) => list.lookup(at, PDFDict)) : [];
}
