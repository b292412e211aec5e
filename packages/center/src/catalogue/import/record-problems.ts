/** Says in words what a record's schema refuses, with the field, the value found, and the mend. */
import type * as z from 'zod';
import { maxTextLength } from './source-record.ts';
import type { ImportProblem } from './import-report.ts';

/** More than this many about one record say no more than that the record is of another format. */
const maxProblemsOfOneRecord = 10;

export function recordProblems(code: string, record: unknown, error: z.ZodError): ImportProblem[] {
  const problems = error.issues.map((issue) => ({
    code,
    path: formatPath(issue.path),
    message: messageOf(issue, valueAt(record, issue.path)),
    isLeftOut: true,
  }));
  const more = problems.length - maxProblemsOfOneRecord;
  return more > 0
    ? [
        ...problems.slice(0, maxProblemsOfOneRecord),
        { code, path: '', message: `and ${more} more; is this a record of the catalogue's format?`, isLeftOut: true },
      ]
    : problems;
}

/** `methods[0].fees[1].amount` */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

function messageOf(issue: z.core.$ZodIssue, value: unknown): string {
  const mend = mendOf(issue.path);
  const what = whatIsWrong(issue, value);
  return mend ? `${what}: ${mend}` : what;
}

function whatIsWrong(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_type') {
    return value === undefined
      ? `missing; expected ${issue.expected}`
      : `expected ${issue.expected}, found ${shown(value)}`;
  }
  if (issue.code === 'invalid_value') {
    return `${shown(value)} is not one of ${issue.values.map((known) => JSON.stringify(known)).join(', ')}`;
  }
  if (issue.code === 'too_big' && typeof value === 'string') {
    return `text of ${value.length} characters; at most ${issue.maximum} (the export is probably broken)`;
  }
  if (issue.code === 'too_small' && Array.isArray(value)) return 'the list is empty';
  if (issue.code === 'too_small' && value === '') return 'the text is empty';
  return `${shown(value)} is refused (${issue.message})`;
}

/** By the last name in the path: what the field is for and how to write it. */
const mends: Readonly<Record<string, string>> = {
  code: 'write the national code as 1.001193, a local one with its suffix as 2.002621.H49',
  amount: 'write a whole number without separators or unit; words go into `text`, an unknown amount is left out',
  unit: 'use "unspecified" when the source names no unit',
  channel: 'write direct, postal or online',
  type: 'fee is phí, charge is lệ phí, price is giá',
  fees: 'write a list of { type, amount?, currency?, text? }; words go into `text` of one entry',
  levels: 'name at least one of ministry, province, commune, other; the district level was abolished on 1 July 2025',
  kind: 'write standard, internal or local',
  date: 'write the day as YYYY-MM-DD',
  methods: 'list at least how the dossier may be handed in, or write []',
  original: 'write how many originals are handed in, 0 for none',
  copy: 'write how many copies are handed in, 0 for none',
  name: 'write the official name',
  text: `write plain text of at most ${maxTextLength} characters`,
  mode: 'write here, handOver or counterOnly',
  url: 'write a whole address with https://',
};

function mendOf(path: readonly PropertyKey[]): string | undefined {
  const named = path.findLast((key) => typeof key === 'string');
  return named === undefined ? undefined : mends[named];
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    record,
  );
}

function shown(value: unknown): string {
  // Never written out: it may be as deep as the file is long.
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
