/**
 * A picture as an officer sees it: the same pixels without what a phone wrote beside them (place, time, device, previews,
 * comments), and without anything behind its end. Nothing is encoded anew. The original stays as it came, with its checksum.
 */
import { joined } from './content/inflate.ts';
import { app0, comment, readJpeg } from './content/jpeg.ts';
import { pngSignature, readPng } from './content/png.ts';

export function toViewCopy(bytes: Uint8Array<ArrayBuffer>, mediaType: string): Uint8Array<ArrayBuffer> {
  if (mediaType === 'image/jpeg') return jpegCopy(bytes) ?? bytes;
  if (mediaType === 'image/png') return pngCopy(bytes) ?? bytes;
  return bytes;
}

/** Of the application segments these change how pixels look: JFIF, the colour profile (APP2) and Adobe's transform (APP14). */
const colour: ReadonlySet<number> = new Set([app0, 0xe2, 0xee]);

function jpegCopy(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  const jpeg = readJpeg(bytes);
  if (!jpeg) return null;
  const isKept = (marker: number, start: number): boolean => {
    if (marker === comment) return false;
    if (marker < app0 || marker > 0xef) return true;
    // APP2 is also where phones keep the list of further pictures behind the first.
    return marker === 0xe2 ? startsWith(bytes, start + 4, 'ICC_PROFILE\0') : colour.has(marker);
  };
  const kept = jpeg.segments
    .filter(({ marker, start }) => isKept(marker, start))
    .map(({ start, end }) => bytes.subarray(start, end));
  const exif = jpeg.segments.find(({ marker, start }) => marker === 0xe1 && startsWith(bytes, start + 4, 'Exif\0\0'));
  const turn = exif ? orientationOf(bytes.subarray(exif.start + 10, exif.end)) : 1;
  const isJfif = jpeg.segments[0]?.marker === app0;
  const parts = turn === 1 ? kept : kept.toSpliced(isJfif ? 1 : 0, 0, orientationSegment(turn));
  return joined([bytes.subarray(0, 2), ...parts, Uint8Array.of(0xff, 0xd9)]);
}

/** How the camera was held (Exif 2.32, 4.6.4, tag 0x0112): 1 upright, up to 8. */
function orientationOf(tiff: Uint8Array): number {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (tiff.byteLength < 14) return 1;
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.byteLength) return 1;
  const count = view.getUint16(directory, little);
  for (let index = 0, at = directory + 2; index < count && at + 12 <= tiff.byteLength; index++, at += 12)
    if (view.getUint16(at, little) === 0x0112) {
      const value = view.getUint16(at + 8, little);
      return value >= 1 && value <= 8 ? value : 1;
    }
  return 1;
}

/** An Exif block of that one tag, without which a picture taken upright would lie on its side. */
const orientationSegment = (turn: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([
    255,
    225,
    0,
    34,
    ...ascii('Exif\0\0'),
    ...ascii('MM'),
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    18,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    turn,
    0,
    0,
    0,
    0,
    0,
    0,
  ]);

/** Chunks that pixels depend on (W3C PNG, 11.2 and 11.3.1 to 11.3.4); texts, times, Exif and unknown ones are not among them. */
const seen: ReadonlySet<string> = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD pHYs'.split(' '),
);

function pngCopy(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  const png = readPng(bytes);
  if (!png) return null;
  const kept = png.chunks.filter(({ type }) => seen.has(type)).map(({ start, end }) => bytes.subarray(start, end));
  return joined([bytes.subarray(0, pngSignature.length), ...kept]);
}

const ascii = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0));

const startsWith = (bytes: Uint8Array, at: number, text: string): boolean =>
  ascii(text).every((byte, index) => bytes[at + index] === byte);
