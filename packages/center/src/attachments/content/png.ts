/** The structure of a PNG (W3C PNG, 5): its chunks, its size, where it ends. No pixel is decoded. */
export interface Png {
  chunks: PngChunk[];
  width: number;
  height: number;
  /** 1, or those of an animation. */
  frames: number;
  end: number;
}

export interface PngChunk {
  type: string;
  /** Of its length field. */
  start: number;
  /** Behind its checksum. */
  end: number;
}

export const pngSignature: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Null when it is no whole PNG. */
export function readPng(bytes: Uint8Array): Png | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let [width, height, frames, hasData] = [0, 0, 1, false];
  let at = pngSignature.length;
  for (;;) {
    if (at + 12 > bytes.byteLength) return null;
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const data = at + 8;
    const end = data + length + 4;
    if (end > bytes.byteLength || !/^[A-Za-z]{4}$/.test(type)) return null;
    if ((chunks.length === 0) !== (type === 'IHDR')) return null;
    if (type === 'IHDR') {
      if (length !== 13) return null;
      [width, height] = [view.getUint32(data), view.getUint32(data + 4)];
    }
    if (type === 'acTL' && length >= 8) frames = view.getUint32(data);
    hasData ||= type === 'IDAT';
    chunks.push({ type, start: at, end });
    if (type === 'IEND') return hasData && length === 0 ? { chunks, width, height, frames, end } : null;
    at = end;
  }
}
