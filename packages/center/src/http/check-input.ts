import type { Locale } from '@hcc/schemas';
import * as z from 'zod';
import { type Fault, Problem } from './problem.ts';

/** Of an operation that has no query parameters. */
export const noQuery = z.strictObject({});

const messages = { vi: z.locales.vi(), en: z.locales.en(), 'zh-Hans': z.locales.zhCN() };

/** The value as the schema has it, or a problem that points at each fault. `root`: where the value stands in the request. */
export function checkInput<T extends z.ZodType>(
  schema: T,
  value: unknown,
  root: '' | '/query' | '/path' | '/header' | '/header/upload-metadata',
  locale: Locale,
): z.output<T> {
  const parsed = schema.safeParse(value, { error: (issue) => messages[locale].localeError(issue) });
  const faults = parsed.success
    ? unkeepable(value, root, locale)
    : parsed.error.issues.flatMap((issue) => toFaults(issue, root));
  if (parsed.success && faults.length === 0) return parsed.data;
  throw new Problem(root === '' ? 'invalid_body' : 'invalid_parameter', {}, { faults });
}

/**
 * What no schema sees and no database keeps: NUL, half of a surrogate pair, and the key `__proto__`, which the schemas
 * pass over in silence. Runs on what has passed its schema, so it is no deeper than that.
 */
function unkeepable(value: unknown, at: string, locale: Locale): Fault[] {
  if (typeof value === 'string')
    return value.includes('\0') || !value.isWellFormed()
      ? [{ pointer: at, code: 'unkeepable_character', message: unkeepableMessage[locale] }]
      : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const place = `${at}/${pointerPart(key)}`;
    return key === '__proto__'
      ? [{ pointer: place, code: 'unrecognized_keys', message: key }]
      : unkeepable(part, place, locale);
  });
}

const unkeepableMessage: Record<Locale, string> = {
  vi: 'Có ký tự không lưu được (NUL hoặc nửa cặp ký tự Unicode); hãy gõ lại.',
  en: 'Holds a character that cannot be kept (NUL, or half of a Unicode pair); type it again.',
  'zh-Hans': '含有无法保存的字符（NUL 或不完整的 Unicode 字符），请重新输入。',
};

const pointerPart = (part: PropertyKey): string => String(part).replaceAll('~', '~0').replaceAll('/', '~1');

/** An unknown key is reported at its own place, not at the object that holds it. */
function toFaults(issue: z.core.$ZodIssue, root: string): Fault[] {
  const at = (path: readonly PropertyKey[]): string => root + path.map((part) => `/${pointerPart(part)}`).join('');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ pointer: at([...issue.path, key]), code: issue.code, message: issue.message }));
  // Of several shapes the one that fits but for keys too many is meant: those are named, not "none of the shapes".
  const meant = issue.code === 'invalid_union' ? issue.errors.find(isOfKeysAlone) : undefined;
  if (meant) return meant.flatMap((inner) => toFaults({ ...inner, path: [...issue.path, ...inner.path] }, root));
  return [{ pointer: at(issue.path), code: issue.code, message: issue.message }];
}

const isOfKeysAlone = (issues: readonly z.core.$ZodIssue[]): boolean =>
  issues.length > 0 && issues.every(({ code }) => code === 'unrecognized_keys');
