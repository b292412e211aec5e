import * as z from 'zod';
import { Instant } from '../primitives.ts';

/** What a stranger with the result in hand may know: who issued it, when, whether it still holds, and what its bytes hash to. */
export const ResultVerification = z
  .object({
    verdict: z
      .enum(['valid', 'revoked', 'superseded'])
      .meta({ description: '`superseded`: another result of the Center stands in its place' }),
    issuer: z.string(),
    procedureName: z.string(),
    resultNumber: z.string(),
    issuedAt: Instant,
    finalisation: z.enum(['signed', 'stamped']),
    sha256: z.string().meta({ description: 'Hex, of the whole PDF file' }),
    revokedAt: Instant.nullable().meta({
      description: 'Since when it is no longer in force; null while it is. Why is told to its holder alone',
    }),
    supersededBy: z
      .string()
      .nullable()
      .meta({ description: 'Number of the result that stands in its place; null where none does' }),
  })
  .meta({ id: 'ResultVerification' });
export type ResultVerification = z.infer<typeof ResultVerification>;
