import type { operations } from './generated/openapi.ts';
import type { CallOptions } from './options.ts';
import type {
  CreatedWebhookEndpoint,
  EventRange,
  LoggedDelivery,
  NewWebhookEndpoint,
  QueuedEvents,
  SecretRotation,
  WebhookEndpoint,
  WebhookEndpointList,
  WebhookEndpointPatch,
} from './shapes.ts';
import type { ApiPromise } from './transport/api-promise.ts';
import type { QueryOf } from './transport/contract-types.ts';
import type { PagePromise } from './transport/page-promise.ts';
import type { Transport } from './transport/transport.ts';

export type DeliveryQuery = QueryOf<operations['listWebhookDeliveries']>;

/**
 * Where a partner's back end has its events sent. Secret key. `@hcc/sdk/webhooks` checks what arrives. All that name an
 * endpoint reject with NotFoundError `webhook_endpoint_not_found` when it is none of the partner's.
 */
export interface WebhookEndpoints {
  /** All of them, in one answer. */
  list(options?: CallOptions): ApiPromise<WebhookEndpointList>;
  /**
   * The answer's `secret` is shown once. A challenge is sent at once; events come when it was echoed
   * (`answerChallenge` of `@hcc/sdk/webhooks`). @throws ValidationError `webhook_url_not_allowed` · ConflictError `webhook_endpoints_full`: a partner has 20
   */
  create(body: NewWebhookEndpoint, options?: CallOptions): ApiPromise<CreatedWebhookEndpoint>;
  /** Where it stands: `state` says whether it is proven. */
  get(id: string, options?: CallOptions): ApiPromise<WebhookEndpoint>;
  /** At another `url` it has to be proven again; its events wait. Sent once unless `idempotencyKey` is given. @throws ValidationError `webhook_url_not_allowed` */
  update(id: string, body: WebhookEndpointPatch, options?: CallOptions): ApiPromise<WebhookEndpoint>;
  /** No event is sent there any more. @throws NotFoundError `webhook_endpoint_not_found` */
  delete(id: string, options?: CallOptions): ApiPromise<undefined>;
  /** Sends a new challenge now, to one that is unproven or disabled. */
  challenge(id: string, options?: CallOptions): ApiPromise<WebhookEndpoint>;
  /** A new `secret`, shown once. Deliveries carry a signature by the old one too for `overlapHours`: 24, or fewer. */
  rotateSecret(id: string, body?: SecretRotation, options?: CallOptions): ApiPromise<CreatedWebhookEndpoint>;
  /** What was sent in the last 30 days with every try, the newest first. */
  deliveries(id: string, query?: DeliveryQuery, options?: CallOptions): PagePromise<LoggedDelivery>;
  /** Sends the events of a time again, of the last 30 days, with the `webhook-id`s they had. */
  replay(id: string, range: EventRange, options?: CallOptions): ApiPromise<QueuedEvents>;
}

export const createWebhookEndpoints = (transport: Transport): WebhookEndpoints => ({
  list: (options) => transport.send('GET', '/v1/webhook-endpoints', {}, options),
  create: (body, options) => transport.send('POST', '/v1/webhook-endpoints', { body, keyed: true }, options),
  get: (id, options) => transport.send('GET', '/v1/webhook-endpoints/{id}', { path: { id } }, options),
  update: (id, body, options) => transport.send('PATCH', '/v1/webhook-endpoints/{id}', { path: { id }, body }, options),
  delete: (id, options) =>
    transport.send('DELETE', '/v1/webhook-endpoints/{id}', { path: { id }, as: 'nothing' }, options),
  challenge: (id, options) =>
    transport.send('POST', '/v1/webhook-endpoints/{id}/challenge', { path: { id }, keyed: true }, options),
  rotateSecret: (id, body = {}, options) =>
    transport.send('POST', '/v1/webhook-endpoints/{id}/rotation', { path: { id }, body, keyed: true }, options),
  deliveries: (id, query, options) => transport.list('/v1/webhook-endpoints/{id}/deliveries', query, options, { id }),
  replay: (id, body, options) =>
    transport.send('POST', '/v1/webhook-endpoints/{id}/replay', { path: { id }, body, keyed: true }, options),
});
