/** The published status of a dossier: the ten national codes, and the five steps inside them. */
import * as z from 'zod';

/** In the order of the national codes: the first is 1, the last 10. */
export const dossierStatuses = [
  'submitted',
  'accepted',
  'notAccepted',
  'inProgress',
  'supplementRequested',
  'paymentRequired',
  'withdrawn',
  'stopped',
  'completed',
  'returned',
] as const;

export const DossierStatus = z.enum(dossierStatuses).meta({ id: 'DossierStatus' });
export type DossierStatus = z.infer<typeof DossierStatus>;

export const Track = z
  .enum(['onSite', 'electronic'])
  .meta({ id: 'Track', description: 'Decides step 4: stamp, or sign digitally' });
export type Track = z.infer<typeof Track>;

export const Step = z.enum(['receive', 'appraise', 'approve', 'stamp', 'sign', 'return']).meta({ id: 'Step' });
export type Step = z.infer<typeof Step>;
