import type { WebhookEndpoint } from '@hcc/schemas';
import type { KeptEndpoint } from './webhooks.store.ts';

/** What a partner sees of its endpoint; never a secret. */
export const presentEndpoint = (endpoint: KeptEndpoint, now: Date): WebhookEndpoint => ({
  id: endpoint.id,
  url: endpoint.url,
  eventTypes: endpoint.eventTypes,
  signature: endpoint.signature,
  state: endpoint.state,
  createdAt: endpoint.createdAt,
  previousSecretUntil:
    endpoint.previousSecretUntil !== null && now < new Date(endpoint.previousSecretUntil)
      ? endpoint.previousSecretUntil
      : null,
  lastDeliveryAt: endpoint.lastDeliveryAt,
  lastFailure: endpoint.lastFailure,
  parkedDeliveries: endpoint.parked,
});
