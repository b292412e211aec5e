/**
 * Whether a PDF can be read without harm: not encrypted, nothing in it that runs, of a size that a viewer can hold. Every
 * object is read, in the order of the file and whatever its tables say, those inside object streams too; so nothing is
 * hidden by a table that leads elsewhere. Content streams and pictures are not unpacked: they draw, they do not run.
 */
import { activeTag } from './active-text.ts';
import { active, damaged, encrypted, type FileFault, tooComplex } from './file-fault.ts';
import { inflate, InflateLimit } from './inflate.ts';
import { mostWords, PdfLexer, PdfTooDeep, type PdfValue, skipSpace } from './pdf-lexer.ts';

const mostPages = 2000;
/** The largest side that ISO 32000-1, Annex C knows: 200 inches. */
const mostPoints = 14_400;
const mostUserUnit = 10;
/** All object streams of a file together, unpacked. */
const mostUnpacked = 64 * 1024 * 1024;
/** Words between two breaths, so that no other request waits for a large file. */
const wordsAtOnce = 100_000;

/** Names that make a file do something, as a key or as a kind (reliability U04). */
const activeNames = new Set([
  'JavaScript',
  'Launch',
  'RichMedia',
  'XFA',
  'EmbeddedFile',
  'EmbeddedFiles',
  'SubmitForm',
  'ImportData',
  'GoToE',
]);
/** Two letters may also be what somebody called a font, so these count as keys alone. */
const activeKeys = new Set(['JS', 'AA']);

type Dictionary = Extract<PdfValue, { kind: 'dictionary' }>;

export async function checkPdf(bytes: Uint8Array<ArrayBuffer>, text: string): Promise<FileFault | null> {
  const scan = new PdfScan(bytes, text);
  try {
    return await scan.run();
  } catch (error) {
    if (error instanceof InflateLimit || error instanceof PdfTooDeep) return tooLong;
    throw error;
  }
}

const tooLong = tooComplex(`> ${mostUnpacked / (1024 * 1024)} MB`, `${mostUnpacked / (1024 * 1024)} MB`);

class PdfScan {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #text: string;
  #fault: FileFault | null = null;
  #hasCatalog = false;
  #pages = 0;
  #unpacked = 0;
  #words = 0;
  /** Where each object that was read begins. */
  readonly #objects = new Set<number>();
  /** Objects that an `OpenAction` points at, and those that merely lead to a page. */
  readonly #opened = new Set<number>();
  readonly #leadsToPage = new Map<number, boolean>();
  /** Where each cross-reference section stands, and where the one before it. */
  readonly #previous = new Map<number, number>();
  #lastSection = -1;

  constructor(bytes: Uint8Array<ArrayBuffer>, text: string) {
    this.#bytes = bytes;
    this.#text = text;
  }

  async run(): Promise<FileFault | null> {
    if (!this.#text.slice(-1024).includes('%%EOF')) return damaged;
    await this.#readInOrder();
    await this.#readHidden();
    if (this.#fault) return this.#fault;
    const opens = [...this.#opened].some((object) => this.#leadsToPage.get(object) !== true);
    if (opens) return active('OpenAction');
    if (this.#pages > mostPages) return tooComplex(`${this.#pages} p.`, `${mostPages} p.`);
    return this.#hasCatalog && !this.#isLoop() ? null : damaged;
  }

  async #readInOrder(): Promise<void> {
    const text = this.#text;
    const lexer = new PdfLexer(text);
    let breathAt = wordsAtOnce;
    let plainFrom = 0;
    /** The last two numbers, which in front of `obj` are an object's own. */
    let numbers: { value: number; at: number }[] = [];
    while (!this.#fault) {
      if (this.#words + lexer.words > mostWords) throw new PdfTooDeep();
      if (lexer.words > breathAt) {
        breathAt += wordsAtOnce;
        await new Promise((resolve) => setTimeout(resolve));
      }
      const at = skipSpace(text, lexer.at);
      const value = lexer.value();
      if (!value) break;
      if (value.kind === 'number') {
        numbers = [...numbers.slice(-1), { value: value.value, at }];
        continue;
      }
      const [object] = numbers;
      if (value.kind === 'word' && value.word === 'obj' && object) {
        const data = await this.#readObject(lexer, object);
        if (data !== null) {
          this.#requirePlain(text.slice(plainFrom, data));
          plainFrom = lexer.at;
        }
      } else if (value.kind === 'word' && value.word === 'xref') this.#lastSection = at;
      else if (value.kind === 'word' && value.word === 'trailer') this.#readTrailer(lexer.value());
      else this.#visit(value);
      numbers = [];
    }
    this.#words += lexer.words;
    this.#requirePlain(text.slice(plainFrom));
    if (lexer.isUnclosed) this.#fault ??= damaged;
  }

  /**
   * What stands in a string, a comment or the data of a stream and looks like an object: a reader whom a forged table
   * sends there takes it for one. By chance this happens in no picture.
   */
  async #readHidden(): Promise<void> {
    const looksLikeObject = /(?<!\d)(\d+)(?:[\0\t\n\f\r ]|%[^\r\n]*[\r\n])+\d+(?:[\0\t\n\f\r ]|%[^\r\n]*[\r\n])+obj/g;
    for (const { 0: head, 1: number, index } of this.#text.matchAll(looksLikeObject)) {
      if (this.#fault) return;
      if (!this.#objects.has(index))
        await this.#readObject(new PdfLexer(this.#text, index + head.length), { value: Number(number), at: index });
    }
  }

  /** `12 0 obj <<…>> stream … endstream`, from behind `obj`. Where its stream begins, or null when it has none. */
  async #readObject(lexer: PdfLexer, { value: number, at }: { value: number; at: number }): Promise<number | null> {
    this.#objects.add(at);
    const value = lexer.value();
    if (!value) return null;
    this.#visit(value);
    this.#define(number, value);
    if (value.kind !== 'dictionary') return null;
    const type = nameOf(value, 'Type');
    if (type === 'XRef') {
      this.#previous.set(at, numberOf(value, 'Prev') ?? -1);
      if (entryOf(value, 'Encrypt')) this.#fault ??= encrypted;
    }
    const data = streamAt(lexer.text, lexer.at);
    if (data < 0) return null;
    const end = endOfStream(lexer.text, data, numberOf(value, 'Length'));
    if (end === null) {
      this.#fault ??= damaged;
      return null;
    }
    lexer.at = end.behind;
    if (type === 'ObjStm') await this.#readObjectStream(value, data, end.data);
    return data;
  }

  async #readObjectStream(dictionary: Dictionary, start: number, end: number): Promise<void> {
    const filter = entryOf(dictionary, 'Filter');
    const only = filter?.kind === 'array' && filter.items.length === 1 ? filter.items[0] : filter;
    const isDeflated = only?.kind === 'name' && (only.name === 'FlateDecode' || only.name === 'Fl');
    // Filters that nobody uses here but who wants to hide something.
    if ((only && !isDeflated) || entryOf(dictionary, 'DecodeParms')?.kind === 'dictionary') {
      this.#fault ??= damaged;
      return;
    }
    const raw = this.#bytes.subarray(start, end);
    try {
      const plain = isDeflated ? await this.#unpack(raw) : raw;
      const text = new TextDecoder('latin1').decode(plain);
      const lexer = new PdfLexer(text, numberOf(dictionary, 'First') ?? 0);
      const index = new PdfLexer(text);
      for (let value = lexer.value(); value && !this.#fault; value = lexer.value()) {
        const number = index.value();
        index.value();
        if (number?.kind === 'number') this.#define(number.value, value);
        this.#visit(value);
        if (this.#words + lexer.words > mostWords) throw new PdfTooDeep();
      }
      this.#words += lexer.words;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      this.#fault ??= damaged;
    }
  }

  async #unpack(raw: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
    const most = mostUnpacked - this.#unpacked;
    const { head } = await inflate(raw, 'deflate', { keep: most, most });
    this.#unpacked += head.byteLength;
    return head;
  }

  /** Looks at a value and all within it. */
  #visit(value: PdfValue): void {
    if (value.kind === 'name' && activeNames.has(value.name)) this.#fault ??= active(value.name);
    else if (value.kind === 'array') for (const item of value.items) this.#visit(item);
    else if (value.kind === 'dictionary') this.#visitDictionary(value);
  }

  #visitDictionary(dictionary: Dictionary): void {
    const type = nameOf(dictionary, 'Type');
    if (type === 'Catalog') this.#hasCatalog = true;
    if (type === 'Page') this.#pages += 1;
    if (type === 'Pages') this.#pages = Math.max(this.#pages, numberOf(dictionary, 'Count') ?? 0);
    for (const [key, value] of dictionary.entries) {
      if (activeNames.has(key) || activeKeys.has(key)) this.#fault ??= active(key);
      if (key === 'OpenAction') this.#visitOpening(value);
      if (key === 'UserUnit' && value.kind === 'number' && value.value > mostUserUnit)
        this.#fault ??= tooComplex(`UserUnit ${value.value}`, String(mostUserUnit));
      if (key === 'MediaBox' && value.kind === 'array')
        for (const side of value.items)
          if (side.kind === 'number' && Math.abs(side.value) > mostPoints)
            this.#fault ??= tooComplex(`${Math.abs(side.value)} pt`, `${mostPoints} pt`);
      this.#visit(value);
    }
  }

  /** Office programs write there which page to show first, which is no harm; an action is. */
  #visitOpening(value: PdfValue): void {
    if (value.kind === 'reference') this.#opened.add(value.to);
    else if (!isPlace(value)) this.#fault ??= active('OpenAction');
  }

  /** An object that is written twice counts as the worse of the two. */
  #define(number: number, value: PdfValue): void {
    if (value.kind === 'array' || value.kind === 'dictionary')
      this.#leadsToPage.set(number, isPlace(value) && this.#leadsToPage.get(number) !== false);
  }

  #readTrailer(value: PdfValue | null): void {
    if (value?.kind !== 'dictionary') return;
    this.#visit(value);
    if (entryOf(value, 'Encrypt')) this.#fault ??= encrypted;
    this.#previous.set(this.#lastSection, numberOf(value, 'Prev') ?? -1);
  }

  /** Sections that name each other as the one before lead a reader in a circle. */
  #isLoop(): boolean {
    const last = /startxref\s+(\d+)\s+%%EOF[\0\s]*$/.exec(this.#text.slice(-1024));
    const seen = new Set<number>();
    for (let at = Number(last?.[1] ?? -1); at >= 0; at = this.#previous.get(at) ?? -1) {
      if (seen.has(at)) return true;
      seen.add(at);
    }
    return false;
  }

  #requirePlain(text: string): void {
    const tag = activeTag(text);
    if (tag !== null) this.#fault ??= active(tag);
  }
}

const isPlace = (value: PdfValue): boolean =>
  value.kind === 'array' || (value.kind === 'dictionary' && nameOf(value, 'S') === 'GoTo' && !entryOf(value, 'Next'));

/** Where the data of a stream begins when the word `stream` is next, else -1 (7.3.8.1). */
function streamAt(text: string, at: number): number {
  const found = /stream(\r\n|\n|\r)?/y;
  found.lastIndex = skipSpace(text, at);
  return found.test(text) ? found.lastIndex : -1;
}

/** Where its data ends, and where reading goes on: by its length when `endstream` stands there, else by that word. */
function endOfStream(text: string, data: number, length: number | null): { data: number; behind: number } | null {
  if (length !== null && length >= 0) {
    const end = skipSpace(text, data + length);
    if (text.startsWith('endstream', end)) return { data: data + length, behind: end + 'endstream'.length };
    if (data + length > text.length) return null;
  }
  const word = text.indexOf('endstream', data);
  if (word < 0) return null;
  const lineEnd = text.slice(word - 2, word) === '\r\n' ? 2 : /[\r\n]/.test(text[word - 1] ?? '') ? 1 : 0;
  return { data: Math.max(data, word - lineEnd), behind: word + 'endstream'.length };
}

const entryOf = ({ entries }: Dictionary, key: string): PdfValue | undefined =>
  entries.find(([name]) => name === key)?.[1];

function nameOf(dictionary: Dictionary, key: string): string | null {
  const value = entryOf(dictionary, key);
  return value?.kind === 'name' ? value.name : null;
}

function numberOf(dictionary: Dictionary, key: string): number | null {
  const value = entryOf(dictionary, key);
  return value?.kind === 'number' ? value.value : null;
}
