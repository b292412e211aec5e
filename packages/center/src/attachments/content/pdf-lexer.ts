/** The words of PDF syntax (ISO 32000-2, 7.2 to 7.3), and the values they make. Strings are passed over: nothing in them runs. */

export type PdfValue =
  | { kind: 'name'; name: string }
  | { kind: 'number'; value: number }
  | { kind: 'reference'; to: number }
  | { kind: 'array'; items: PdfValue[] }
  | { kind: 'dictionary'; entries: (readonly [key: string, value: PdfValue])[] }
  | { kind: 'string' }
  /** `true`, `obj`, `stream` … */
  | { kind: 'word'; word: string };

/** Nested deeper than any writer does; a reader would run out of stack. */
const mostDepth = 60;
/** Each costs time and memory. A file of 20 MB without a stream has fewer, and no honest one is that. */
export const mostWords = 3_000_000;

export class PdfTooDeep extends Error {
  override readonly name = 'PdfTooDeep';
}

const word = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)|(<<|>>|[[\](){}<>])|([^\0\t\n\f\r ()<>[\]{}/%]+)/y;

/** Past white space and comments. By hand: a pattern that repeats a repetition could be made to take for ever. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 0x25) {
      while (at + 1 < text.length && text[at + 1] !== '\n' && text[at + 1] !== '\r') at += 1;
    } else if (char !== 0x20 && char !== 0x0a && char !== 0x0d && char !== 0x09 && char !== 0x0c && char !== 0) break;
  }
  return at;
}

type Word = { kind: 'name'; text: string } | { kind: 'mark'; text: string } | { kind: 'word'; text: string };

export class PdfLexer {
  readonly text: string;
  /** Where the next word is looked for. */
  at: number;
  words = 0;
  /** A string that does not end, behind which nothing was read. */
  isUnclosed = false;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  /** The next value, or null at the end. A mark that closes nothing is passed over. @throws PdfTooDeep */
  value(depth = 0): PdfValue | null {
    if (depth > mostDepth) throw new PdfTooDeep();
    for (;;) {
      const next = this.#next();
      if (!next) return null;
      if (next.kind === 'name') return { kind: 'name', name: next.text };
      if (next.kind === 'word') return this.#wordValue(next.text);
      switch (next.text) {
        case '<<':
          return { kind: 'dictionary', entries: pairsOf(this.#until('>>', depth)) };
        case '[':
          return { kind: 'array', items: this.#until(']', depth) };
        case '(':
          this.#skipString();
          return { kind: 'string' };
        case '<':
          this.#skipTo('>');
          return { kind: 'string' };
      }
    }
  }

  #until(close: string, depth: number): PdfValue[] {
    const items: PdfValue[] = [];
    for (;;) {
      const before = this.at;
      const next = this.#next();
      if (!next || (next.kind === 'mark' && next.text === close)) return items;
      this.at = before;
      this.words -= 1;
      const value = this.value(depth + 1);
      if (!value) return items;
      items.push(value);
    }
  }

  /** A number, or with the two words behind it a reference: `12 0 R`. */
  #wordValue(text: string): PdfValue {
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) return { kind: 'word', word: text };
    reference.lastIndex = this.at;
    if (/^\d+$/.test(text) && reference.test(this.text)) {
      this.at = reference.lastIndex;
      return { kind: 'reference', to: Number(text) };
    }
    return { kind: 'number', value: Number(text) };
  }

  #next(): Word | null {
    word.lastIndex = skipSpace(this.text, this.at);
    const found = word.exec(this.text);
    if (!found) {
      this.at = this.text.length;
      return null;
    }
    this.at = word.lastIndex;
    this.words += 1;
    const [, name, mark, plain] = found;
    if (name !== undefined) return { kind: 'name', text: unescapeName(name) };
    return mark === undefined ? { kind: 'word', text: plain ?? '' } : { kind: 'mark', text: mark };
  }

  /** Parentheses in a string are balanced, or stand behind a backslash. */
  #skipString(): void {
    let open = 1;
    for (; this.at < this.text.length && open > 0; this.at++) {
      const char = this.text[this.at];
      if (char === '\\') this.at += 1;
      else if (char === '(') open += 1;
      else if (char === ')') open -= 1;
    }
    if (open > 0) this.isUnclosed = true;
  }

  #skipTo(mark: string): void {
    const found = this.text.indexOf(mark, this.at);
    this.at = found < 0 ? this.text.length : found + 1;
  }
}

const reference = /[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;

/** `/J#53` is `/JS` (7.3.5). */
const unescapeName = (name: string): string =>
  name.replaceAll(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** A key without a value, or a value without a key, is dropped, as readers do; what follows is paired anew. */
function pairsOf(items: readonly PdfValue[]): (readonly [string, PdfValue])[] {
  const pairs: (readonly [string, PdfValue])[] = [];
  for (let at = 0; at < items.length; at++) {
    const key = items[at];
    const value = items[at + 1];
    if (key?.kind !== 'name' || !value) continue;
    pairs.push([key.name, value]);
    at += 1;
  }
  return pairs;
}
