import type { CallOptions } from './options.ts';
import type { CreatedWebhookEndpoint, NewWebhookEndpoint, WebhookEndpointList } from './shapes.ts';
import type { ApiPromise } from './transport/api-promise.ts';
import type { Transport } from './transport/transport.ts';

/** Where a partner's back end has its events sent. Secret key. `@hcc/sdk/webhooks` checks what arrives. */
export interface WebhookEndpoints {
  /** All of them, in one answer. */
  list(options?: CallOptions): ApiPromise<WebhookEndpointList>;
  /** The answer's `secret` (`whsec_…`) is shown once. @throws ValidationError `webhook_url_not_allowed` */
  create(body: NewWebhookEndpoint, options?: CallOptions): ApiPromise<CreatedWebhookEndpoint>;
  /** @throws NotFoundError `webhook_endpoint_not_found` */
  delete(id: string, options?: CallOptions): ApiPromise<undefined>;
}

export const createWebhookEndpoints = (transport: Transport): WebhookEndpoints => ({
  list: (options) => transport.send('GET', '/v1/webhook-endpoints', {}, options),
  create: (body, options) => transport.send('POST', '/v1/webhook-endpoints', { body, keyed: true }, options),
  delete: (id, options) =>
    transport.send('DELETE', '/v1/webhook-endpoints/{id}', { path: { id }, as: 'nothing' }, options),
});
