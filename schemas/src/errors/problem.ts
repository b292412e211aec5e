import * as z from 'zod';
import { errorCodes, type ErrorCode } from './error-codes.ts';

/** Problem details (RFC 9457). `type` is stable and resolves to a page that says what to do. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(errorCodes) as [ErrorCode, ...ErrorCode[]]),
    detail: z.string(),
    requestId: z.string(),
    retryable: z.boolean().meta({ description: 'The same request may succeed later, with the same Idempotency-Key' }),
    errors: z
      .array(z.object({ pointer: z.string(), code: z.string(), message: z.string() }))
      .optional()
      .meta({ description: 'One row a fault, each with the JSON Pointer of the value it is about' }),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
