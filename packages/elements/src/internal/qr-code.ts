/** A QR code drawn here: no picture is fetched, and nobody else learns what it says. Brings its library, so load it lazily. */
import { encodeQR } from 'qr';

export interface QrCode {
  /** Modules on a side, the quiet zone of four on each edge with them. */
  side: number;
  /** The dark modules as an SVG path in units of one module. */
  path: string;
}

/** ISO/IEC 18004 with error correction M, as on the Center's documents. */
export function qrCodeOf(text: string): QrCode {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const path = rows.flatMap((row, y) => darkRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return { side: rows.length, path: path.join('') };
}

/** Neighbouring dark modules of a row as one: `[first, how many]`. */
function darkRuns(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
