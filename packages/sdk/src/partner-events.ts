import type { operations } from './generated/openapi.ts';
import type { CallOptions } from './options.ts';
import type { PartnerEvent, QueuedEvents, Redelivery } from './shapes.ts';
import type { ApiPromise } from './transport/api-promise.ts';
import type { QueryOf } from './transport/contract-types.ts';
import type { PagePromise } from './transport/page-promise.ts';
import type { Transport } from './transport/transport.ts';

export type EventQuery = QueryOf<operations['listEvents']>;

/** What happened to a partner's dossiers in the last 30 days: the webhooks' other half, for what they missed. Secret key. */
export interface PartnerEvents {
  /**
   * The oldest first. To follow without an endpoint, ask again with the id of the last one as `after`.
   * @throws NotFoundError `event_not_found` when `after` is none of the last 30 days
   */
  list(query?: EventQuery, options?: CallOptions): PagePromise<PartnerEvent>;
  /**
   * Sends one again, with the `webhook-id` it had: to the endpoint named, or to all that want its type.
   * @throws NotFoundError `event_not_found`, `webhook_endpoint_not_found`
   */
  redeliver(id: string, body?: Redelivery, options?: CallOptions): ApiPromise<QueuedEvents>;
}

export const createPartnerEvents = (transport: Transport): PartnerEvents => ({
  list: (query, options) => transport.list('/v1/events', query, options),
  redeliver: (id, body = {}, options) =>
    transport.send('POST', '/v1/events/{id}/redelivery', { path: { id }, body, keyed: true }, options),
});
