/** How the catalogue changed from one import to the next, in words a citizen understands. */
import * as z from 'zod';
import { LocalDate, ProcedureCode } from '../primitives.ts';

export const ChangedPart = z
  .enum(['name', 'cost', 'time', 'papers', 'filing', 'results', 'conditions', 'steps', 'legalBasis', 'units', 'other'])
  .meta({ id: 'ChangedPart' });
export type ChangedPart = z.infer<typeof ChangedPart>;

export const ProcedureChange = z
  .object({
    code: ProcedureCode,
    name: z.string(),
    kind: z.enum(['added', 'amended', 'repealed']),
    effectiveOn: LocalDate.meta({ description: 'The first day on which it holds' }),
    changes: z
      .array(z.object({ part: ChangedPart, text: z.string() }))
      .meta({ description: "What is different, in the caller's language; empty when added or repealed" }),
  })
  .meta({ id: 'ProcedureChange' });
export type ProcedureChange = z.infer<typeof ProcedureChange>;

/** One version of a procedure and the days on which it holds. */
export const ProcedureVersion = z
  .object({ version: z.string(), name: z.string(), validFromOn: LocalDate, validToOn: LocalDate.nullable() })
  .meta({ id: 'ProcedureVersion' });
export type ProcedureVersion = z.infer<typeof ProcedureVersion>;
