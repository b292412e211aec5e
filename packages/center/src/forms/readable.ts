import type * as z from 'zod';

/** Each fault of a parsed file on a line: where, and what is wrong. */
export const readable = (error: z.ZodError): string[] =>
  error.issues.map(({ path, message }) => `${path.join('.') || 'file'}: ${message}`);
