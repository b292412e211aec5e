import * as z from 'zod';
import { Instant } from '../primitives.ts';

/** What a stranger with the result in hand may know: who issued it, when, and what its bytes hash to. */
export const ResultVerification = z
  .object({
    verdict: z.enum(['valid']),
    issuer: z.string(),
    procedureName: z.string(),
    resultNumber: z.string(),
    issuedAt: Instant,
    finalisation: z.enum(['signed', 'stamped']),
    sha256: z.string().meta({ description: 'Hex, of the whole PDF file' }),
  })
  .meta({ id: 'ResultVerification' });
export type ResultVerification = z.infer<typeof ResultVerification>;
