import type { WebhookEvent, WebhookEventType } from '@hcc/schemas';
import { jsonb, type Sql } from '../db/db.ts';

export interface KeptEndpoint {
  id: string;
  partnerId: string;
  url: string;
  eventTypes: WebhookEventType[] | null;
  /** `whsec_…`, sealed: it must be read back to sign. */
  sealedSecret: string;
  state: 'active' | 'disabled';
  createdAt: string;
  lastDeliveryAt: string | null;
  lastFailure: string | null;
}

export interface Delivery {
  /** The same over all tries: receivers drop repeats by it. */
  messageId: string;
  endpoint: KeptEndpoint;
  event: WebhookEvent;
  /** This try included. */
  attempt: number;
}

export interface WebhookStore {
  insert(endpoint: KeptEndpoint): Promise<void>;
  ofPartner(partnerId: string): Promise<KeptEndpoint[]>;
  /** @returns false when the partner has none of that id. */
  remove(partnerId: string, id: string): Promise<boolean>;
  addDelivery(messageId: string, endpointId: string, event: WebhookEvent, at: Date): Promise<void>;
  /** Takes due deliveries for the length of a lease: a worker that dies gives them back. */
  takeDue(limit: number, now: Date, leaseUntil: Date): Promise<Delivery[]>;
  delivered(delivery: Delivery, at: Date): Promise<void>;
  /** `nextAt` null parks it: the schedule is used up. */
  failed(delivery: Delivery, reason: string, nextAt: Date | null): Promise<void>;
  disable(endpointId: string, reason: string): Promise<void>;
}

interface EndpointRow {
  id: string;
  partner_id: string;
  url: string;
  event_types: WebhookEventType[] | null;
  sealed_secret: string;
  state: 'active' | 'disabled';
  created_at: string;
  last_delivery_at: string | null;
  last_failure: string | null;
}

const toEndpoint = (row: EndpointRow): KeptEndpoint => ({
  id: row.id,
  partnerId: row.partner_id,
  url: row.url,
  eventTypes: row.event_types,
  sealedSecret: row.sealed_secret,
  state: row.state,
  createdAt: row.created_at,
  lastDeliveryAt: row.last_delivery_at,
  lastFailure: row.last_failure,
});

const columns =
  'e.id, e.partner_id, e.url, e.event_types, e.sealed_secret, e.state, e.created_at, e.last_delivery_at, e.last_failure';

export const sqlWebhookStore = (sql: Sql): WebhookStore => ({
  async insert(endpoint) {
    await sql.query(
      `insert into webhook_endpoints (id, partner_id, url, event_types, sealed_secret, state, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        endpoint.id,
        endpoint.partnerId,
        endpoint.url,
        endpoint.eventTypes && jsonb(endpoint.eventTypes),
        endpoint.sealedSecret,
        endpoint.state,
        endpoint.createdAt,
      ],
    );
  },
  async ofPartner(partnerId) {
    const rows = await sql.query<EndpointRow>(
      `select ${columns} from webhook_endpoints e where partner_id = $1 order by created_at, id`,
      [partnerId],
    );
    return rows.map(toEndpoint);
  },
  async remove(partnerId, id) {
    const gone = await sql.query('delete from webhook_endpoints where partner_id = $1 and id = $2 returning id', [
      partnerId,
      id,
    ]);
    return gone.length > 0;
  },
  async addDelivery(messageId, endpointId, event, at) {
    await sql.query(
      `insert into webhook_deliveries (message_id, endpoint_id, event, next_at) values ($1, $2, $3, $4)
       on conflict (message_id, endpoint_id) do nothing`,
      [messageId, endpointId, jsonb(event), at],
    );
  },
  async takeDue(limit, now, leaseUntil) {
    const rows = await sql.query<EndpointRow & { message_id: string; event: WebhookEvent; attempts: number }>(
      `with due as (
         select d.message_id, d.endpoint_id from webhook_deliveries d join webhook_endpoints e on e.id = d.endpoint_id
         where d.next_at <= $2 and e.state = 'active' order by d.next_at limit $1 for update of d skip locked
       )
       update webhook_deliveries d set attempts = d.attempts + 1, next_at = $3
       from due, webhook_endpoints e
       where d.message_id = due.message_id and d.endpoint_id = due.endpoint_id and e.id = d.endpoint_id
       returning d.message_id, d.event, d.attempts, ${columns}`,
      [limit, now, leaseUntil],
    );
    return rows.map((row) => ({
      messageId: row.message_id,
      event: row.event,
      attempt: row.attempts,
      endpoint: toEndpoint(row),
    }));
  },
  async delivered({ messageId, endpoint }, at) {
    await sql.query(
      'update webhook_deliveries set delivered_at = $3, next_at = null where message_id = $1 and endpoint_id = $2',
      [messageId, endpoint.id, at],
    );
    await sql.query('update webhook_endpoints set last_delivery_at = $2, last_failure = null where id = $1', [
      endpoint.id,
      at,
    ]);
  },
  async failed({ messageId, endpoint }, reason, nextAt) {
    await sql.query(
      'update webhook_deliveries set last_error = $3, next_at = $4 where message_id = $1 and endpoint_id = $2',
      [messageId, endpoint.id, reason, nextAt],
    );
    await sql.query('update webhook_endpoints set last_failure = $2 where id = $1', [endpoint.id, reason]);
  },
  async disable(endpointId, reason) {
    await sql.query(`update webhook_endpoints set state = 'disabled', last_failure = $2 where id = $1`, [
      endpointId,
      reason,
    ]);
  },
});
