import { PDFArray, PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { PDFDict } from '@cantoo/pdf-lib';
import { concatBytes, parseHex, toLatin1 } from './bytes.ts';

/** What a signature dictionary's byte range takes out of the file, once it has proved sane. */
export interface SignedBytes {
  /** End of the signed bytes: the length of the file as it was signed. */
  readonly end: number;
  /** The bytes the digest is over. */
  readonly covered: Uint8Array;
  /** The CMS without the zeros that fill its place. */
  readonly cms: Uint8Array;
}

/**
 * The signed bytes of a signature, or `undefined` unless they are one whole revision of the file but for this
 * signature's `/Contents`: four whole numbers, from zero, the gap exactly one hexadecimal string that stands after
 * `/Contents` and is the one in the dictionary, nothing but zeros after the CMS, the end at `%%EOF`. That shuts out
 * signature wrapping and universal forgery (missing, empty or widened ranges).
 */
export function readSignedBytes(pdf: Uint8Array, signature: PDFDict): SignedBytes | undefined {
  const range = signature.lookup(PDFName.of('ByteRange'));
  const contents = signature.lookup(PDFName.of('Contents'));
  if (!(range instanceof PDFArray) || !(contents instanceof PDFHexString)) return undefined;
  const numbers = range.asArray().map((entry) => (entry instanceof PDFNumber ? entry.asNumber() : Number.NaN));
  const [start, gapStart, gapEnd, length] = numbers;
  if (start === undefined || gapStart === undefined || gapEnd === undefined || length === undefined) return undefined;
  const end = gapEnd + length;
  const isSane =
    numbers.length === 4 &&
    numbers.every((number) => Number.isSafeInteger(number)) &&
    start === 0 &&
    gapStart > 0 &&
    gapStart < gapEnd &&
    length > 0 &&
    end <= pdf.length;
  if (!isSane) return undefined;

  const gap = toLatin1(pdf.subarray(gapStart, gapEnd));
  const before = toLatin1(pdf.subarray(Math.max(0, gapStart - 16), gapStart));
  const isContents = gap === `<${contents.asString()}>` && /\/Contents ?$/.test(before);
  const isRevision = /%%EOF\r?\n?$/.test(toLatin1(pdf.subarray(Math.max(0, end - 8), end)));
  const filled = parseHex(gap.slice(1, -1));
  if (!isContents || !isRevision || !filled) return undefined;

  const cms = withoutPadding(filled);
  if (!cms) return undefined;
  return { end, covered: concatBytes(pdf.subarray(0, gapStart), pdf.subarray(gapEnd, end)), cms };
}

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
