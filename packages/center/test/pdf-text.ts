import { extractText, getDocumentProxy } from 'unpdf';

/** The text of each page in the order it was set, as a viewer copies it; white space folded. */
export async function textOfPages(pdf: Uint8Array): Promise<string[]> {
  // The reader takes the bytes it is given away.
  const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: false });
  return text.map((page) => page.replaceAll(/\s+/gu, ' ').trim());
}
