import type * as z from 'zod';

/** Each fault of a parsed file on a line: where, and what is wrong. */
export const readable = (error: z.ZodError): string[] =>
  error.issues.map(faultOf).map(({ path, message }) => `${path.join('.') || 'file'}: ${message}`);

export interface FileFault {
  path: readonly PropertyKey[];
  message: string;
}

/** Of alternatives, what is wrong with the one that was meant: it knows all the keys, and got furthest. */
export function faultOf(issue: z.core.$ZodIssue): FileFault {
  const { path, message } = issue;
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return { path, message };
  const meant = issue.errors
    .filter((issues) => !issues.some(({ code }) => code === 'unrecognized_keys'))
    .map((issues) => issues.map(faultOf).toSorted((a, b) => b.path.length - a.path.length)[0])
    .filter((fault) => fault !== undefined && fault.path.length > 0)
    .toSorted((a, b) => (b?.path.length ?? 0) - (a?.path.length ?? 0))[0];
  if (meant === undefined) return { path, message: 'is none of the shapes that may stand here' };
  return { path: [...path, ...meant.path], message: meant.message };
}
