/** The log of an endpoint: what was sent, when, and how it ended. Never what the endpoint answered. */
import * as z from 'zod';
import { Id, Instant } from '../primitives.ts';

export const DeliveryState = z.enum(['held', 'pending', 'delivered', 'parked']).meta({
  id: 'DeliveryState',
  description:
    '`held`: waits until the endpoint is proven. `pending`: the next try has a time. `parked`: given up after ten tries',
});
export type DeliveryState = z.infer<typeof DeliveryState>;

export const DeliveryTry = z
  .object({
    at: Instant,
    status: z.int().nullable().meta({ description: 'HTTP status; null when there was no answer' }),
    error: z.string().nullable().meta({ description: 'null when it was taken' }),
  })
  .meta({ id: 'DeliveryTry' });
export type DeliveryTry = z.infer<typeof DeliveryTry>;

export const LoggedDelivery = z
  .object({
    messageId: Id.meta({ description: 'The event; of a challenge its own' }),
    type: z.string(),
    dossierCode: z.string().nullable().meta({ description: 'null for a challenge' }),
    state: DeliveryState,
    nextTryAt: Instant.nullable(),
    tries: z.array(DeliveryTry).meta({ description: 'The first one first' }),
  })
  .meta({ id: 'LoggedDelivery' });
export type LoggedDelivery = z.infer<typeof LoggedDelivery>;
