/** A reader of PDF's objects (ISO 32000-1, 7.3), strict enough that two readers cannot read two things. */

/**
 * A value of a PDF: `/Name`, `(text` with one character a byte for both kinds of strings, `&5 0` for a reference,
 * numbers, arrays and dictionaries. Dictionaries have the keys without their slash.
 */
export type PdfValue = number | boolean | null | string | readonly PdfValue[] | PdfDictionary;
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** An object as it stands in the file. */
export interface PdfObject {
  readonly value: PdfValue;
  /** All of it between `obj` and `endobj`, as it is written. */
  readonly source: string;
  readonly isStream: boolean;
}

/** Thrown on what this reader does not understand. */
export class PdfError extends Error {
  override readonly name = 'PdfError';
}

/** The object that starts at `at` with the header `5 0 obj`. @throws PdfError */
export function readObject(text: string, at: number, reference: string): PdfObject {
  const header = `${reference} obj`;
  if (!text.startsWith(header, at)) throw new PdfError(`no object ${reference} at ${at}`);
  const start = at + header.length;
  const reader = new Reader(text, start);
  const value = reader.value();
  const ending = reader.word();
  const isStream = ending === 'stream';
  const end = isStream ? text.indexOf('endobj', reader.at) : reader.at;
  if ((!isStream && ending !== 'endobj') || end < 0) throw new PdfError(`object ${reference} does not end`);
  return { value, source: text.slice(start, end), isStream };
}

/** The dictionary that starts at `at`. @throws PdfError */
export function readDictionary(text: string, at: number): PdfDictionary {
  const value = new Reader(text, at).value();
  if (!isDictionary(value)) throw new PdfError(`no dictionary at ${at}`);
  return value;
}

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map;

/** The same value, however it is written. */
export function isSameValue(left: PdfValue | undefined, right: PdfValue | undefined): boolean {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((member, index) => isSameValue(member, right[index]));
  }
  if (!isDictionary(left) || !isDictionary(right) || left.size !== right.size) return false;
  return [...left].every(([key, value]) => isSameValue(value, right.get(key)));
}

/** Text of a string: UTF-16 where it begins with a byte order mark, else a character a byte; empty for another value. */
export function textOfString(value: PdfValue | undefined): string {
  if (typeof value !== 'string' || !value.startsWith('(')) return '';
  const bytes = value.slice(1);
  if (!bytes.startsWith('\u00FE\u00FF')) return bytes;
  const pairs = bytes.slice(2).match(/[^]{2}/g) ?? [];
  return pairs.map((pair) => String.fromCharCode(pair.charCodeAt(0) * 256 + pair.charCodeAt(1))).join('');
}

/** Arrays in arrays deeper than this are somebody's game. */
const deepest = 32;

class Reader {
  at: number;
  readonly #text: string;
  #depth = 0;

  constructor(text: string, at: number) {
    this.#text = text;
    this.at = at;
  }

  value(): PdfValue {
    this.#skipSpace();
    const next = this.#text[this.at];
    if (++this.#depth > deepest) throw new PdfError('nested too deeply');
    try {
      if (next === '/') return `/${this.#name()}`;
      if (next === '(') return `(${this.#literalString()}`;
      if (next === '[') return this.#array();
      if (next !== '<') return this.#number();
      return this.#text[this.at + 1] === '<' ? this.#dictionary() : `(${this.#hexString()}`;
    } finally {
      this.#depth--;
    }
  }

  /** Letters up to the next space or delimiter. */
  word(): string {
    this.#skipSpace();
    return this.#take(/[a-zA-Z]*/y);
  }

  #number(): PdfValue {
    const reference = this.#take(/\d{1,10} \d{1,5} R(?![a-zA-Z])/y);
    if (reference) return `&${reference.slice(0, -2)}`;
    const number = this.#take(/[+-]?(?:\d+\.?\d*|\.\d+)/y);
    if (number) return Number(number);
    const word = this.word();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    throw new PdfError(`nothing to read at ${this.at}`);
  }

  #name(): string {
    return this.#take(/\/[^\0\t\n\f\r ()<>[\]{}/%]*/y)
      .slice(1)
      .replaceAll(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }

  #array(): PdfValue[] {
    this.at++;
    const members: PdfValue[] = [];
    for (;;) {
      this.#skipSpace();
      if (this.#text[this.at] === ']') break;
      members.push(this.value());
    }
    this.at++;
    return members;
  }

  #dictionary(): PdfDictionary {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.#skipSpace();
      if (this.#text.startsWith('>>', this.at)) break;
      if (this.#text[this.at] !== '/') throw new PdfError(`no key at ${this.at}`);
      const key = this.#name();
      // Readers disagree about which of two counts.
      if (entries.has(key)) throw new PdfError(`${key} twice in a dictionary`);
      entries.set(key, this.value());
    }
    this.at += 2;
    return entries;
  }

  #hexString(): string {
    const hex = this.#take(/<[0-9a-fA-F\s]*>/y)
      .slice(1, -1)
      .replaceAll(/\s/g, '');
    if (this.#text[this.at - 1] !== '>') throw new PdfError(`no hexadecimal string at ${this.at}`);
    return (hex.length % 2 === 0 ? hex : `${hex}0`).replaceAll(/../g, (pair) =>
      String.fromCharCode(Number.parseInt(pair, 16)),
    );
  }

  #literalString(): string {
    let open = 0;
    let found = '';
    for (;;) {
      const character = this.#text[this.at++];
      if (character === undefined) throw new PdfError('a string does not end');
      if (character === '(' && open++ === 0) continue;
      if (character === ')' && --open === 0) return found;
      found += character === '\\' ? this.#escaped() : character;
    }
  }

  #escaped(): string {
    const octal = this.#take(/[0-7]{1,3}/y);
    if (octal) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    const character = this.#text[this.at++] ?? '';
    if (character === '\r' && this.#text[this.at] === '\n') this.at++;
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '' }[character] ?? character;
  }

  #skipSpace(): void {
    this.#take(/(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y);
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [taken = ''] = pattern.exec(this.#text) ?? [];
    this.at += taken.length;
    return taken;
  }
}
