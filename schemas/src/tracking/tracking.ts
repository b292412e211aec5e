import * as z from 'zod';
import { DossierProgress } from '../dossiers/dossier.ts';
import { DossierCode } from '../primitives.ts';

/** Either the link token of the receipt, or the code with the secret beside it. */
export const TrackingRequest = z
  .union([
    z.strictObject({ linkToken: z.string().min(20).max(64) }),
    z.strictObject({ code: DossierCode, secret: z.string().min(1).max(32) }),
  ])
  .meta({ id: 'TrackingRequest' });
export type TrackingRequest = z.infer<typeof TrackingRequest>;

export const TrackingAnswer = z
  .object({
    progress: DossierProgress,
    linkToken: z.string().meta({ description: 'Use this from now on: the typed secret is slow and limited' }),
  })
  .meta({ id: 'TrackingAnswer' });
export type TrackingAnswer = z.infer<typeof TrackingAnswer>;
