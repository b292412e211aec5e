import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PdfFonts } from './pdf-fonts.ts';

/** Tinos (SIL Open Font License 1.1) from its npm package. */
export async function readPdfFonts(): Promise<PdfFonts> {
  const { resolve } = createRequire(import.meta.url);
  const read = async (face: string) =>
    new Uint8Array(await readFile(resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`)));
  const [regular, bold, italic] = await Promise.all([read('400Regular'), read('700Bold'), read('400Regular_Italic')]);
  return { regular, bold, italic };
}
