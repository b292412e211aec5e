/** The entries of a ZIP archive (APPNOTE 6.3), as both of its lists tell them: where they differ, somebody would be deceived. */
export interface ZipEntry {
  name: string;
  method: 'stored' | 'deflated';
  isEncrypted: boolean;
  isLink: boolean;
  /** Packed bytes: from, until. */
  start: number;
  end: number;
  /** What it claims to unpack to. */
  size: number;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
const endLength = 22;

/** An office file of a thousand pictures has fewer. */
export const mostEntries = 2000;

/**
 * Null when it cannot be trusted: no end, another number of entries than it says, ZIP64 (a file of 20 MB needs none),
 * entries that overlap, or a local header that tells another name or another method.
 */
export function readZipEntries(bytes: Uint8Array): ZipEntry[] | 'tooMany' | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  const directoryBytes = view.getUint32(end + 12, true);
  let at = view.getUint32(end + 16, true);
  const directoryStart = at;
  if (view.getUint16(end + 8, true) !== count || at + directoryBytes !== end) return null;
  if (count > mostEntries) return 'tooMany';

  const entries: ZipEntry[] = [];
  const taken: { start: number; end: number }[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryEntry) return null;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const next = at + 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
    if (next > end) return null;
    const read = readEntry(view, bytes, at);
    if (!read) return null;
    entries.push(read.entry);
    taken.push({ start: read.localStart, end: read.entry.end });
    at = next;
  }
  if (at !== end) return null;
  taken.sort((a, b) => a.start - b.start);
  const isApart = taken.every(({ end: last }, index) => last <= (taken[index + 1]?.start ?? directoryStart));
  return isApart ? entries : null;
}

/** The end record stands last, behind it only the comment that it announces. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (
      view.getUint32(at, true) === endOfDirectory &&
      at + endLength + view.getUint16(at + 20, true) === view.byteLength
    )
      return at;
  return -1;
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): { entry: ZipEntry; localStart: number } | null {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const localStart = view.getUint32(at + 42, true);
  if (method !== 0 && method !== 8) return null;
  if (packed === 0xffffffff || size === 0xffffffff || localStart === 0xffffffff) return null;
  if (localStart + 30 > view.byteLength || view.getUint32(localStart, true) !== localEntry) return null;
  if (view.getUint16(localStart + 8, true) !== method) return null;
  const localNameLength = view.getUint16(localStart + 26, true);
  const start = localStart + 30 + localNameLength + view.getUint16(localStart + 28, true);
  if (start + packed > view.byteLength) return null;
  if (method === 0 && packed !== size) return null;
  const name = nameAt(bytes, at + 46, nameLength);
  if (name !== nameAt(bytes, localStart + 30, localNameLength)) return null;
  // Unix rights stand in the upper half; 0xa000 is a symbolic link.
  const isLink = ((view.getUint32(at + 38, true) >>> 16) & 0xf000) === 0xa000;
  return {
    entry: {
      name,
      method: method === 0 ? 'stored' : 'deflated',
      isEncrypted: (flags & 1) !== 0,
      isLink,
      start,
      end: start + packed,
      size,
    },
    localStart,
  };
}

const nameAt = (bytes: Uint8Array, at: number, length: number): string =>
  new TextDecoder().decode(bytes.subarray(at, at + length));
