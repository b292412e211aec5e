import { PdfError, isDictionary, readDictionary, readObject } from './pdf-value.ts';
import type { PdfDictionary, PdfObject, PdfValue } from './pdf-value.ts';

/** A cross-reference section: a table, and the trailer under it (ISO 32000-1, 7.5.4 and 7.5.5). */
export interface CrossReference {
  readonly at: number;
  /** Offset of each object in use; `null` for one that is freed. By `5 0`. */
  readonly entries: ReadonlyMap<string, number | null>;
  readonly trailer: PdfDictionary;
}

/** A file as it stood after one save, with the objects that its tables name. Cross-reference streams are not read. */
export class PdfRevision {
  readonly text: string;
  readonly sections: readonly CrossReference[];

  /** @param text the file up to and with its `%%EOF`, one character a byte. @throws PdfError */
  constructor(text: string) {
    this.text = text;
    const sections = [sectionAt(text, startOfCrossReference(text))];
    for (let previous = sections[0]?.trailer.get('Prev'); previous !== undefined;) {
      const at = typeof previous === 'number' ? previous : Number.NaN;
      // Only backwards, so that it ends.
      if (!(at < (sections.at(-1)?.at ?? 0))) throw new PdfError('cross-reference tables that lead nowhere');
      const section = sectionAt(text, at);
      sections.push(section);
      previous = section.trailer.get('Prev');
    }
    this.sections = sections;
  }

  /** The newest section, its trailer the one that counts. */
  get newest(): CrossReference {
    const [newest] = this.sections;
    if (!newest) throw new PdfError('no cross-reference table');
    return newest;
  }

  /** The object of that number, such as `5 0`; undefined where there is none. @throws PdfError when it is not where it should be. */
  object(reference: string): PdfObject | undefined {
    const section = this.sections.find(({ entries }) => entries.has(reference));
    const offset = section?.entries.get(reference);
    return typeof offset === 'number' ? readObject(this.text, offset, reference) : undefined;
  }

  /** The value itself, or what it refers to. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    return typeof value === 'string' && value.startsWith('&') ? this.object(value.slice(1))?.value : value;
  }

  /** The dictionary that this value is or refers to; undefined for anything else. */
  dictionary(value: PdfValue | undefined): PdfDictionary | undefined {
    const resolved = this.resolve(value);
    return isDictionary(resolved) ? resolved : undefined;
  }
}

/** Offset that the last `startxref` names. @throws PdfError */
function startOfCrossReference(text: string): number {
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-1024))?.[1] ?? Number.NaN);
  if (!Number.isInteger(at)) throw new PdfError('no startxref at the end');
  return at;
}

function sectionAt(text: string, at: number): CrossReference {
  const pattern = /xref\s+((?:\d+ \d+\s{1,4}(?:\d{10} \d{5} [nf][ \r]?\n)*)+)\s{0,4}trailer\s{0,4}/y;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) throw new PdfError(`no cross-reference table at ${at}`);
  const entries = new Map<string, number | null>();
  let objectNumber = 0;
  for (const line of (match[1] ?? '').trim().split(/\s*\n/)) {
    const entry = /^(\d{10}) (\d{5}) ([nf])$/.exec(line.trim());
    const head = /^(\d+) (\d+)$/.exec(line.trim());
    if (entry) {
      const reference = `${objectNumber++} ${Number(entry[2])}`;
      entries.set(reference, entry[3] === 'n' ? Number(entry[1]) : null);
    } else if (head) objectNumber = Number(head[1]);
    else throw new PdfError('a line of the cross-reference table that is none');
  }
  return { at, entries, trailer: readDictionary(text, pattern.lastIndex) };
}
