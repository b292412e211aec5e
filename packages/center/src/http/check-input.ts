import type { Locale } from '@hcc/schemas';
import * as z from 'zod';
import { type Fault, Problem } from './problem.ts';

const messages = { vi: z.locales.vi(), en: z.locales.en(), 'zh-Hans': z.locales.zhCN() };

/** The value as the schema has it, or a problem that points at each fault. `root`: where the value stands in the request. */
export function checkInput<T extends z.ZodType>(
  schema: T,
  value: unknown,
  root: '' | '/query' | '/path',
  locale: Locale,
): z.output<T> {
  const parsed = schema.safeParse(value, { error: (issue) => messages[locale].localeError(issue) });
  if (parsed.success) return parsed.data;
  throw new Problem(
    root === '' ? 'invalid_body' : 'invalid_parameter',
    {},
    { faults: parsed.error.issues.flatMap((issue) => toFaults(issue, root)) },
  );
}

/** An unknown key is reported at its own place, not at the object that holds it. */
function toFaults(issue: z.core.$ZodIssue, root: string): Fault[] {
  const at = (path: readonly PropertyKey[]): string =>
    root + path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ pointer: at([...issue.path, key]), code: issue.code, message: issue.message }));
  return [{ pointer: at(issue.path), code: issue.code, message: issue.message }];
}
