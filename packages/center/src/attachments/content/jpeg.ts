/** The structure of a JPEG (ITU-T T.81, Annex B): its segments, its size, where it ends. No pixel is decoded. */

export interface Jpeg {
  segments: JpegSegment[];
  width: number;
  height: number;
  /** Behind the mark of its end; phones put films and previews there. */
  end: number;
}

export interface JpegSegment {
  marker: number;
  /** Of the marker itself. */
  start: number;
  /** Behind the segment; that of a scan ends with its coded data. */
  end: number;
}

const soi = 0xd8;
const eoi = 0xd9;
export const startOfScan = 0xda;
export const app0 = 0xe0;
export const comment = 0xfe;

/** SOF0 to SOF15 without the three markers in between that are something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;

/** Null when it is no whole JPEG. */
export function readJpeg(bytes: Uint8Array): Jpeg | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] !== 0xff || bytes[1] !== soi) return null;
  const segments: JpegSegment[] = [];
  let size: { width: number; height: number } | null = null;
  let hasScan = false;
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) return null;
    const start = at;
    while (bytes[at] === 0xff) at += 1;
    const marker = bytes[at];
    at += 1;
    if (marker === undefined || marker === 0) return null;
    if (marker === eoi) return size && hasScan ? { segments, ...size, end: at } : null;
    if (at + 2 > bytes.byteLength) return null;
    const length = view.getUint16(at);
    let end = at + length;
    if (length < 2 || end > bytes.byteLength) return null;
    if (isFrame(marker)) {
      if (length < 8) return null;
      size ??= { height: view.getUint16(at + 3), width: view.getUint16(at + 5) };
    }
    if (marker === startOfScan) {
      hasScan = true;
      end = endOfCodedData(bytes, end);
      if (end < 0) return null;
    }
    segments.push({ marker, start, end });
    at = end;
  }
}

/** In coded data every 0xff is followed by a 0 or a restart marker; anything else ends it. */
function endOfCodedData(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) return -1;
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at;
  }
  return -1;
}
