import { concatBytes, parseHex } from '../bytes/index.ts';
import { isDictionary, readDictionary } from './pdf-value.ts';
import type { PdfDictionary } from './pdf-value.ts';

/** A signature as it stands in the file, its byte range proved sane. */
export interface FoundSignature {
  /** End of the signed bytes: the length of the file as it was signed. */
  readonly end: number;
  /** The bytes the digest is over. */
  readonly covered: Uint8Array;
  /** The CMS without the zeros that fill its place. */
  readonly cms: Uint8Array;
  readonly dictionary: PdfDictionary;
}

/**
 * Every signature of the file in the order of signing, or `undefined` when anything about one is wrong: its byte range
 * must be four whole numbers, from zero, the gap exactly one hexadecimal string that stands after `/Contents` in the same
 * dictionary, nothing but zeros after the CMS, the end at `%%EOF`. That shuts out signature wrapping and universal
 * forgery (missing, empty or widened ranges). Whatever looks like a signature counts as one, wherever it stands.
 *
 * @param text the file, one character a byte.
 */
export function findSignatures(pdf: Uint8Array, text: string): FoundSignature[] | undefined {
  const found: FoundSignature[] = [];
  for (const { index } of text.matchAll(/\/ByteRange\b/g)) {
    const signature = signatureAround(pdf, text, index);
    if (!signature || found.length === mostSignatures) return undefined;
    found.push(signature);
  }
  return found.sort((left, right) => left.end - right.end);
}

/** Each is a pass over the whole file; a result has two. */
const mostSignatures = 16;

function signatureAround(pdf: Uint8Array, text: string, rangeAt: number): FoundSignature | undefined {
  const start = text.lastIndexOf(' obj', rangeAt) + ' obj'.length;
  const dictionary = dictionaryAt(text, start);
  const range = dictionary?.get('ByteRange');
  const contents = dictionary?.get('Contents');
  if (!dictionary || !Array.isArray(range) || typeof contents !== 'string') return undefined;
  const [first, gapStart, gapEnd, length, ...more] = range as readonly unknown[];
  if (first !== 0 || !isOffset(gapStart) || !isOffset(gapEnd) || !isOffset(length) || more.length > 0) return undefined;
  const end = gapEnd + length;
  if (gapStart >= gapEnd || end > pdf.length || rangeAt > end || gapStart < start) return undefined;

  const gap = text.slice(gapStart, gapEnd);
  const filled = gap.startsWith('<') && gap.endsWith('>') ? parseHex(gap.slice(1, -1)) : undefined;
  const isContents = /\/Contents ?$/.test(text.slice(Math.max(0, gapStart - 16), gapStart));
  const isRevision = /%%EOF\r?\n?$/.test(text.slice(Math.max(0, end - 8), end));
  const cms = filled && withoutPadding(filled);
  if (!filled || !cms || !isContents || !isRevision) return undefined;
  if (contents !== `(${[...filled].map((byte) => String.fromCharCode(byte)).join('')}`) return undefined;
  const covered = concatBytes(pdf.subarray(0, gapStart), pdf.subarray(gapEnd, end));
  return { end, covered, cms, dictionary };
}

function dictionaryAt(text: string, at: number): PdfDictionary | undefined {
  try {
    const value = readDictionary(text, at);
    return isDictionary(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isOffset = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0;

/** The one DER element at the start; `undefined` when it is not whole or anything but zeros follows. */
function withoutPadding(bytes: Uint8Array): Uint8Array | undefined {
  const [tag, first] = bytes;
  if (tag !== 0x30 || first === undefined) return undefined;
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || lengthBytes > 4) return undefined; // DER has no indefinite length
  let length = first < 0x80 ? first : 0;
  for (const byte of bytes.subarray(2, 2 + lengthBytes)) length = length * 256 + byte;
  const end = 2 + lengthBytes + length;
  if (end > bytes.length || bytes.subarray(end).some((byte) => byte !== 0)) return undefined;
  return bytes.subarray(0, end);
}
