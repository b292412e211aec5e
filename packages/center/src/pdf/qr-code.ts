import { rgb } from '@cantoo/pdf-lib';
import type { PDFPage } from '@cantoo/pdf-lib';
import { encodeQR } from 'qr';

/**
 * Draws a QR code (ISO/IEC 18004, error correction M) as black rectangles, sharp at any size. The quiet zone of four
 * modules is part of `size`.
 *
 * @param x left edge, `y` lower edge, `size` width and height: points.
 */
export function drawQrCode(page: PDFPage, text: string, x: number, y: number, size: number): void {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const side = size / modules.length;
  modules.forEach((row, rowIndex) => {
    for (const { start, length } of darkRuns(row)) {
      page.drawRectangle({
        x: x + start * side,
        y: y + size - (rowIndex + 1) * side,
        width: length * side,
        height: side * 1.02, // a hair of overlap, or viewers show white seams between rows
        color: rgb(0, 0, 0),
      });
    }
  });
}

/** Neighbouring dark modules of a row as one run. */
function darkRuns(row: readonly boolean[]): { start: number; length: number }[] {
  const runs: { start: number; length: number }[] = [];
  row.forEach((isDark, index) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last.start + last.length === index) last.length += 1;
    else runs.push({ start: index, length: 1 });
  });
  return runs;
}
