/** Where a partner's back end has its events sent, and what its deliveries are signed with. */
import * as z from 'zod';
import { Id, Instant } from '../primitives.ts';
import { WebhookEventType } from './webhook.ts';

const eventTypes = z.array(WebhookEventType).min(1);

/** `hmac`: a secret that both sides hold (`v1`). `ed25519`: the Center signs, the partner holds the public key (`v1a`). */
export const WebhookSignature = z.enum(['hmac', 'ed25519']).meta({ id: 'WebhookSignature' });
export type WebhookSignature = z.infer<typeof WebhookSignature>;

export const NewWebhookEndpoint = z
  .strictObject({
    url: z.url().max(500),
    eventTypes: eventTypes.optional().meta({ description: 'All when absent' }),
    signature: WebhookSignature.default('hmac'),
  })
  .meta({ id: 'NewWebhookEndpoint' });

export const WebhookEndpointPatch = z
  .strictObject({
    url: z.url().max(500).optional().meta({ description: 'Another address has to be proven before it gets events' }),
    eventTypes: eventTypes.nullable().optional().meta({ description: 'null: all' }),
  })
  .meta({ id: 'WebhookEndpointPatch' });

export const SecretRotation = z
  .strictObject({
    overlapHours: z.int().min(0).max(24).default(24).meta({
      description: 'Hours that deliveries are signed with the old secret too; 0 for a secret that leaked',
    }),
  })
  .meta({ id: 'SecretRotation' });

export const WebhookEndpoint = z
  .object({
    id: Id,
    url: z.url(),
    eventTypes: z.array(WebhookEventType).nullable(),
    signature: WebhookSignature,
    state: z.enum(['unproven', 'active', 'disabled']).meta({
      description:
        '`unproven`: only challenges are sent, events are kept for it. `active`: an answer echoed the challenge. `disabled`: it answered 410; a new challenge that is echoed makes it active again',
    }),
    createdAt: Instant,
    previousSecretUntil: Instant.nullable().meta({ description: 'Until then deliveries carry two signatures' }),
    lastDeliveryAt: Instant.nullable(),
    lastFailure: z.string().nullable(),
    parkedDeliveries: z.int().meta({ description: 'Given up after ten tries; send them again by a replay' }),
  })
  .meta({ id: 'WebhookEndpoint' });
export type WebhookEndpoint = z.infer<typeof WebhookEndpoint>;

export const CreatedWebhookEndpoint = WebhookEndpoint.extend({
  secret: z.string().meta({
    description: 'What deliveries are checked with, shown once: `whsec_…`, or for `ed25519` the public key `whpk_…`',
  }),
}).meta({ id: 'CreatedWebhookEndpoint' });
