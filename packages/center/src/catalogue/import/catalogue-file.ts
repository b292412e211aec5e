/** The two files an import reads, from their text. Errors name the file and the mend. */
import { LocalDate } from '@hcc/schemas';
import { formatPath } from './record-problems.ts';
import { Selection } from './selection.ts';

/** A file that is no catalogue or no selection at all. Bad records inside a good file are problems of the report. */
export class CatalogueFileError extends Error {
  override readonly name = 'CatalogueFileError';
  /** As the caller named it. */
  readonly file: string;

  constructor(file: string, message: string, options?: ErrorOptions) {
    super(`${file}: ${message}`, options);
    this.file = file;
  }
}

/** The whole country has about 6,300 procedures; a file of millions of entries would be read for minutes and reported as long. */
const mostRecords = 50_000;

export interface CatalogueFile {
  readonly records: readonly unknown[];
  /** The day of the crawl, where the file says it (`meta.asOfOn` or `meta.crawledAt`). */
  readonly asOfOn?: LocalDate;
}

/**
 * Reads `{ meta?, procedures: [...] }`, or a bare list of records.
 * @throws CatalogueFileError when the text is no JSON, holds no list of records, or far too many.
 */
export function parseCatalogueFile(file: string, text: string): CatalogueFile {
  const content = parseJson(file, text);
  const { procedures, meta } = isObject(content) ? content : { procedures: content };
  if (!Array.isArray(procedures)) {
    throw new CatalogueFileError(file, 'holds no records: expected { "procedures": [ … ] } or a list of records');
  }
  if (procedures.length > mostRecords) {
    throw new CatalogueFileError(
      file,
      `holds ${procedures.length} records; at most ${mostRecords} are read: is this a catalogue?`,
    );
  }
  const said = isObject(meta) ? (meta['asOfOn'] ?? meta['crawledAt']) : undefined;
  if (said === undefined || said === null) return { records: procedures };
  const day = LocalDate.safeParse(said);
  if (!day.success)
    throw new CatalogueFileError(
      file,
      `meta.asOfOn is ${JSON.stringify(said)}, which is no day: write it as 2026-07-18`,
    );
  return { records: procedures, asOfOn: day.data };
}

/**
 * Reads a selection, `{ province: [codes], district: [codes], commune: [codes] }`.
 * @throws CatalogueFileError when the text is no JSON, names no code, or a code is malformed.
 */
export function parseSelectionFile(file: string, text: string): Selection {
  const parsed = Selection.safeParse(parseJson(file, text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = formatPath(issue?.path ?? []) || 'the file';
    throw new CatalogueFileError(
      file,
      `${where} is no selection (${issue?.message ?? 'unreadable'}): write { "province": ["1.000014"], "district": [], "commune": [] }`,
    );
  }
  const { province, district, commune } = parsed.data;
  if (province.length + district.length + commune.length === 0) {
    throw new CatalogueFileError(file, 'selects nothing: name codes under province, district or commune');
  }
  return parsed.data;
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CatalogueFileError(file, `is no JSON (${reason}): save it as UTF-8 JSON, whole`, { cause: error });
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
