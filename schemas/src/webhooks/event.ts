/** What happened to a partner's dossiers, kept for 30 days: to be read, and to be sent again. */
import * as z from 'zod';
import { Id, Instant } from '../primitives.ts';
import { WebhookEvent } from './webhook.ts';

export const PartnerEvent = WebhookEvent.extend({
  id: Id.meta({ description: 'The `webhook-id` of all its deliveries' }),
}).meta({ id: 'PartnerEvent' });
export type PartnerEvent = z.infer<typeof PartnerEvent>;

export const Redelivery = z
  .strictObject({
    endpointId: Id.optional().meta({ description: "All of the partner's endpoints that want its type when absent" }),
  })
  .meta({ id: 'Redelivery' });

/** Both ends included. */
export const EventRange = z
  .strictObject({ from: Instant, until: Instant.optional().meta({ description: 'Now when absent' }) })
  .meta({ id: 'EventRange' });

export const QueuedEvents = z
  .object({ queued: z.int().meta({ description: 'Deliveries that begin again, with the same `webhook-id`' }) })
  .meta({ id: 'QueuedEvents' });
