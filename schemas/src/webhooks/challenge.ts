import * as z from 'zod';
import { Id, Instant } from '../primitives.ts';

/**
 * Asks an endpoint whether it wants events: it is active once it answers 2xx with `{ "challenge": … }`, the same text.
 * Signed like every delivery, so an endpoint can check who asks.
 */
export const WebhookChallenge = z
  .object({
    type: z.literal('endpoint.challenge'),
    timestamp: Instant,
    data: z.object({ endpointId: Id, challenge: z.string() }),
  })
  .meta({ id: 'WebhookChallenge' });
export type WebhookChallenge = z.infer<typeof WebhookChallenge>;
