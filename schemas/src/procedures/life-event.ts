/** Moments of a life or of a business for which people look for a procedure (sự kiện cuộc đời), as two small trees. */
import * as z from 'zod';
import { LocalizedText } from '../primitives.ts';

export const LifeEventId = z
  .string()
  .regex(/^[a-z][a-z-]{1,40}$/)
  .meta({ id: 'LifeEventId', example: 'having-a-child' });
export type LifeEventId = z.infer<typeof LifeEventId>;

export const LifeEvent = z
  .object({
    id: LifeEventId,
    name: LocalizedText,
    audience: z.enum(['citizen', 'business']).meta({ description: 'Which of the two trees' }),
    parentId: LifeEventId.nullable(),
  })
  .meta({ id: 'LifeEvent' });
export type LifeEvent = z.infer<typeof LifeEvent>;
