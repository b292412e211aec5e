/** A reader of DER (X.690) that takes one encoding of a value and no other: whoever signs counts every byte. */

/** One element: its tag, the bytes of its value, and all of its bytes. */
export interface Der {
  readonly tag: number;
  readonly value: Uint8Array;
  readonly whole: Uint8Array;
}

export const tag = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8String: 0x0c,
  printableString: 0x13,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
  /** `[n]` around something else. */
  explicit: (number: number): number => 0xa0 + number,
} as const;

/** Thrown on bytes that are not the DER that was asked for; they are then no signature or certificate that counts. */
export class DerError extends Error {
  override readonly name = 'DerError';
}

/** The one element that these bytes are. @throws DerError */
export function readDer(bytes: Uint8Array, expected?: number): Der {
  const element = elementAt(bytes, 0);
  if (element.whole.length !== bytes.length) throw new DerError('bytes after the element');
  return expected === undefined ? element : checked(element, expected);
}

/** The elements in a constructed one. @throws DerError when its tag is not `expected`. */
export function membersOf(element: Der | undefined, expected: number = tag.sequence): readonly Der[] {
  const { value } = checked(element, expected);
  const members: Der[] = [];
  for (let at = 0; at < value.length;) {
    const member = elementAt(value, at);
    members.push(member);
    at += member.whole.length;
  }
  return members;
}

/** The element itself. @throws DerError when it is missing or has another tag. */
export function checked(element: Der | undefined, expected: number): Der {
  if (element?.tag !== expected) throw new DerError(`tag ${element?.tag} instead of ${expected}`);
  return element;
}

/** `1.2.840…`. @throws DerError */
export function oidOf(element: Der | undefined): string {
  const { value } = checked(element, tag.oid);
  if (value.length === 0 || ((value.at(-1) ?? 0) & 0x80) !== 0) throw new DerError('object identifier cut off');
  const numbers: number[] = [];
  let number = 0;
  let isFirst = true;
  for (const byte of value) {
    if (isFirst && byte === 0x80) throw new DerError('padded object identifier');
    number = number * 128 + (byte & 0x7f);
    isFirst = (byte & 0x80) === 0;
    if (!isFirst) continue;
    numbers.push(number);
    number = 0;
  }
  const [head = 0, ...rest] = numbers;
  const root = Math.min(2, Math.floor(head / 40));
  return [root, head - root * 40, ...rest].join('.');
}

/** Bytes of an integer as they stand, in the shortest form. @throws DerError */
export function integerOf(element: Der | undefined): Uint8Array {
  const { value } = checked(element, tag.integer);
  const [first, second = 0] = value;
  const isPadded = value.length > 1 && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80));
  if (first === undefined || isPadded) throw new DerError('integer not in its shortest form');
  return value;
}

/** A small whole number, such as a version. @throws DerError */
export function numberOf(element: Der | undefined): number {
  const value = integerOf(element);
  if (value.length > 4 || (value[0] ?? 0) >= 0x80) throw new DerError('number too large');
  return value.reduce((number, byte) => number * 256 + byte, 0);
}

/** @throws DerError for anything but the two encodings of DER. */
export function booleanOf(element: Der | undefined): boolean {
  const { value } = checked(element, tag.boolean);
  if (value.length !== 1 || (value[0] !== 0 && value[0] !== 0xff)) throw new DerError('neither true nor false');
  return value[0] === 0xff;
}

/** Bytes of a bit string that fills whole bytes. @throws DerError */
export function wholeBitsOf(element: Der | undefined): Uint8Array {
  const { value } = checked(element, tag.bitString);
  if (value[0] !== 0) throw new DerError('bits left over');
  return value.subarray(1);
}

function elementAt(bytes: Uint8Array, at: number): Der {
  const first = bytes[at];
  const length = bytes[at + 1];
  if (first === undefined || length === undefined) throw new DerError('element cut off');
  if ((first & 0x1f) === 0x1f) throw new DerError('long tag');
  const lengthBytes = length < 0x80 ? 0 : length & 0x7f;
  if (length === 0x80 || lengthBytes > 4) throw new DerError('length without end');
  const start = at + 2 + lengthBytes;
  const size = length < 0x80 ? length : bytes.subarray(at + 2, start).reduce((number, byte) => number * 256 + byte, 0);
  const isShortest = length < 0x80 || (size >= 0x80 && bytes[at + 2] !== 0);
  const end = start + size;
  if (!isShortest || end > bytes.length) throw new DerError('length that does not fit');
  return { tag: first, value: bytes.subarray(start, end), whole: bytes.subarray(at, end) };
}
