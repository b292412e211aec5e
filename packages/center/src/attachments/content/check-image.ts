/** Whether a picture can be opened without harm: its structure, its size, and nothing in it that poses as a page. */
import { activeTag, asText } from './active-text.ts';
import { active, damaged, type FileFault, tooComplex } from './file-fault.ts';
import { readJpeg, startOfScan } from './jpeg.ts';
import { readPng } from './png.ts';

/** A phone's 50-megapixel photograph (8160 × 6120) passes; decoded at 4 bytes a pixel it takes 200 MB of a viewer. */
const mostPixels = 50_000_000;
const mostSide = 20_000;
/** An animated paper is none; more than this would only keep a viewer busy. */
const mostFrames = 10;

export function checkJpeg(bytes: Uint8Array): FileFault | null {
  const jpeg = readJpeg(bytes);
  if (!jpeg) return damaged;
  const texts = jpeg.segments
    .filter(({ marker }) => marker !== startOfScan)
    .map(({ start, end }) => bytes.subarray(start, end));
  return checkSize(jpeg) ?? checkTexts([...texts, bytes.subarray(jpeg.end)]);
}

export function checkPng(bytes: Uint8Array): FileFault | null {
  const png = readPng(bytes);
  if (!png) return damaged;
  if (png.frames > mostFrames) return tooComplex(`${png.frames} ×`, `${mostFrames} ×`);
  const texts = png.chunks.filter(({ type }) => type !== 'IDAT').map(({ start, end }) => bytes.subarray(start, end));
  return checkSize(png) ?? checkTexts([...texts, bytes.subarray(png.end)]);
}

function checkSize({ width, height }: { width: number; height: number }): FileFault | null {
  if (width === 0 || height === 0) return damaged;
  if (width <= mostSide && height <= mostSide && width * height <= mostPixels) return null;
  return tooComplex(`${width} × ${height} px`, `${mostPixels / 1_000_000} Mpx`);
}

function checkTexts(texts: readonly Uint8Array[]): FileFault | null {
  for (const text of texts) {
    const tag = activeTag(asText(text));
    if (tag !== null) return active(tag);
  }
  return null;
}
