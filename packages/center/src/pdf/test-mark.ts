import { degrees, rgb } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import type { EmbeddedFonts } from './pdf-fonts.ts';

/** What every page of a sandbox's document says. */
export const testMark = 'BẢN THỬ NGHIỆM – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ';

/** Writes the mark across every page, pale, and once more in red at its lower edge, where a crop or a copier keeps it readable. */
export function drawTestMark(document: PDFDocument, fonts: EmbeddedFonts): void {
  for (const page of document.getPages()) {
    const { width, height } = page.getSize();
    const diagonal = Math.hypot(width, height);
    const size = (0.8 * diagonal) / fonts.bold.widthOfTextAtSize(testMark, 1);
    const angle = Math.atan2(height, width);
    page.drawText(testMark, {
      x: width / 2 - Math.cos(angle) * 0.4 * diagonal,
      y: height / 2 - Math.sin(angle) * 0.4 * diagonal,
      size,
      font: fonts.bold,
      color: rgb(0.8, 0.1, 0.1),
      opacity: 0.14,
      rotate: degrees((angle * 180) / Math.PI),
    });
    const lineWidth = fonts.bold.widthOfTextAtSize(testMark, 8);
    page.drawText(testMark, {
      x: (width - lineWidth) / 2,
      y: 12,
      size: 8,
      font: fonts.bold,
      color: rgb(0.8, 0.1, 0.1),
    });
  }
}
