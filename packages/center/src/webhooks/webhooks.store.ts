import type {
  DeliveryState,
  DeliveryTry,
  WebhookChallenge,
  WebhookEvent,
  WebhookEventType,
  WebhookSignature,
} from '@hcc/schemas';
import { jsonb, type Sql } from '../db/db.ts';

export interface KeptEndpoint {
  id: string;
  partnerId: string;
  url: string;
  eventTypes: WebhookEventType[] | null;
  signature: WebhookSignature;
  /** `whsec_…` or `whsk_…`, sealed: it must be read back to sign. */
  sealedSecret: string;
  /** The one before the last rotation; signs too until `previousSecretUntil`. Both null, or neither. */
  previousSealedSecret: string | null;
  previousSecretUntil: string | null;
  state: 'unproven' | 'active' | 'disabled';
  createdAt: string;
  lastDeliveryAt: string | null;
  lastFailure: string | null;
  /** Deliveries that were given up. */
  parked: number;
}

/** What is sent to an endpoint. */
export type WebhookMessage = WebhookEvent | WebhookChallenge;

export interface Delivery {
  /** The same over all tries: receivers drop repeats by it. */
  messageId: string;
  endpoint: KeptEndpoint;
  message: WebhookMessage;
  /** This try included. */
  attempt: number;
}

export interface NewDelivery {
  messageId: string;
  endpoint: KeptEndpoint;
  event: WebhookEvent;
}

export type Outcome = { kind: 'delivered' } | { kind: 'again'; nextAt: Date } | { kind: 'parked' };

export interface SettledDelivery {
  delivery: Pick<Delivery, 'messageId' | 'attempt'> & { endpoint: Pick<KeptEndpoint, 'id'> };
  tried: DeliveryTry;
  outcome: Outcome;
}

export interface KeptDelivery {
  messageId: string;
  message: WebhookMessage;
  state: DeliveryState;
  nextAt: string | null;
  tries: DeliveryTry[];
  position: number;
}

export interface WebhookStore {
  insert(endpoint: KeptEndpoint): Promise<void>;
  /** Of all of these partners, in the order they were made. */
  ofPartners(partnerIds: readonly string[]): Promise<KeptEndpoint[]>;
  find(partnerId: string, id: string): Promise<KeptEndpoint | null>;
  /** Like `find`, and nobody else changes it until the transaction ends. */
  lock(partnerId: string, id: string): Promise<KeptEndpoint | null>;
  /** Keeps what a partner may change: address, events, secrets, state. */
  update(endpoint: KeptEndpoint): Promise<void>;
  /** @returns false when the partner has none of that id. */
  remove(partnerId: string, id: string): Promise<boolean>;

  /** Due at once, or held while the endpoint is not active. */
  queue(deliveries: readonly NewDelivery[], at: Date): Promise<void>;
  /** The same; what is queued, delivered or parked already begins anew. */
  queueAgain(deliveries: readonly NewDelivery[], at: Date): Promise<void>;
  /** Begins anew every event of the time, both ends included, that the endpoint wants. @returns how many. */
  replay(endpoint: KeptEndpoint, range: { from: Date; until: Date }, at: Date): Promise<number>;
  /** Due at once, in place of every challenge before. */
  challenge(messageId: string, endpointId: string, challenge: WebhookChallenge, at: Date): Promise<void>;
  /** The newest first, before the position `before`. */
  deliveries(
    endpointId: string,
    asked: { before: number | null; state: DeliveryState | undefined; limit: number },
  ): Promise<KeptDelivery[]>;

  /**
   * Takes due deliveries for the length of a lease: a worker that dies gives them back. The oldest of each endpoint, in order.
   * @param asked `perEndpoint` of each, from `endpoints` at most, none of those in `except`.
   */
  takeDue(
    asked: { perEndpoint: number; endpoints: number; except: readonly string[] },
    now: Date,
    leaseUntil: Date,
  ): Promise<Delivery[]>;
  /** Keeps how tries ended, one of an endpoint at most; of a delivery that was taken again meanwhile nothing. */
  settle(settled: readonly SettledDelivery[]): Promise<void>;
  /** Gives back what was taken and not tried: due at once, and no try of it is counted. */
  giveBack(deliveries: readonly Delivery[], at: Date): Promise<void>;
  /** The challenge of this address was echoed: what was held is due. Changes nothing when the endpoint has moved since. */
  prove(endpoint: Pick<KeptEndpoint, 'id' | 'url'>, at: Date): Promise<void>;
  /** Holds what is due until it is proven again. */
  hold(endpointId: string): Promise<void>;
  disable(endpointId: string): Promise<void>;
  /** Marks that its partner is told of trouble at `at`. @returns false when it was told after `unlessSince`: once is enough. */
  tell(endpointId: string, at: Date, unlessSince: Date): Promise<boolean>;
  /** Forgets deliveries that were queued before. */
  sweep(before: Date): Promise<void>;
}

interface EndpointRow {
  id: string;
  partner_id: string;
  url: string;
  event_types: WebhookEventType[] | null;
  signature: WebhookSignature;
  sealed_secret: string;
  previous_sealed_secret: string | null;
  previous_secret_until: string | null;
  state: KeptEndpoint['state'];
  created_at: string;
  last_delivery_at: string | null;
  last_failure: string | null;
  parked: number;
}

const toEndpoint = (row: EndpointRow): KeptEndpoint => ({
  id: row.id,
  partnerId: row.partner_id,
  url: row.url,
  eventTypes: row.event_types,
  signature: row.signature,
  sealedSecret: row.sealed_secret,
  previousSealedSecret: row.previous_sealed_secret,
  previousSecretUntil: row.previous_secret_until,
  state: row.state,
  createdAt: row.created_at,
  lastDeliveryAt: row.last_delivery_at,
  lastFailure: row.last_failure,
  parked: row.parked,
});

const columns = `e.id, e.partner_id, e.url, e.event_types, e.signature, e.sealed_secret, e.previous_sealed_secret,
  e.previous_secret_until, e.state, e.created_at, e.last_delivery_at, e.last_failure`;
const parked = `(select count(*) from webhook_deliveries where endpoint_id = e.id and parked_at is not null) as parked`;

const stateOf = `case when d.delivered_at is not null then 'delivered' when d.parked_at is not null then 'parked'
  when d.next_at is not null then 'pending' else 'held' end`;

/** As many tries of one delivery as are kept: its ten, and those of a few redeliveries. */
const mostTries = 50;

const anew =
  'next_at = excluded.next_at, created_at = excluded.created_at, attempts = 0, delivered_at = null, parked_at = null';

export const sqlWebhookStore = (sql: Sql): WebhookStore => {
  const dueAt = ({ state }: KeptEndpoint, at: Date): Date | null => (state === 'active' ? at : null);
  const one = async (partnerId: string, id: string, locking: '' | 'for update'): Promise<KeptEndpoint | null> => {
    const [row] = await sql.query<EndpointRow>(
      `select ${columns}, ${parked} from webhook_endpoints e where partner_id = $1 and id = $2 ${locking}`,
      [partnerId, id],
    );
    return row ? toEndpoint(row) : null;
  };
  const queueAll = async (deliveries: readonly NewDelivery[], at: Date, onConflict: string): Promise<void> => {
    const rows = deliveries.map(({ messageId, endpoint, event }) => ({
      messageId,
      endpointId: endpoint.id,
      event,
      nextAt: dueAt(endpoint, at),
    }));
    await sql.query(
      `insert into webhook_deliveries (message_id, endpoint_id, event, next_at, created_at)
       select one ->> 'messageId', one ->> 'endpointId', one -> 'event', (one ->> 'nextAt')::timestamptz, $2
       from jsonb_array_elements($1::jsonb) with ordinality as given (one, place) order by place
       on conflict (message_id, endpoint_id) do ${onConflict}`,
      [jsonb(rows), at],
    );
  };
  return {
    async insert(endpoint) {
      await sql.query(
        `insert into webhook_endpoints (id, partner_id, url, event_types, signature, sealed_secret, state, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          endpoint.id,
          endpoint.partnerId,
          endpoint.url,
          endpoint.eventTypes && jsonb(endpoint.eventTypes),
          endpoint.signature,
          endpoint.sealedSecret,
          endpoint.state,
          endpoint.createdAt,
        ],
      );
    },
    async ofPartners(partnerIds) {
      const rows = await sql.query<EndpointRow>(
        `select ${columns}, ${parked} from webhook_endpoints e where partner_id = any ($1) order by created_at, id`,
        [partnerIds],
      );
      return rows.map(toEndpoint);
    },
    find: (partnerId, id) => one(partnerId, id, ''),
    lock: (partnerId, id) => one(partnerId, id, 'for update'),
    async update(endpoint) {
      await sql.query(
        `update webhook_endpoints set url = $2, event_types = $3, sealed_secret = $4, previous_sealed_secret = $5,
           previous_secret_until = $6, state = $7 where id = $1`,
        [
          endpoint.id,
          endpoint.url,
          endpoint.eventTypes && jsonb(endpoint.eventTypes),
          endpoint.sealedSecret,
          endpoint.previousSealedSecret,
          endpoint.previousSecretUntil,
          endpoint.state,
        ],
      );
    },
    async remove(partnerId, id) {
      const gone = await sql.query('delete from webhook_endpoints where partner_id = $1 and id = $2 returning id', [
        partnerId,
        id,
      ]);
      return gone.length > 0;
    },

    queue: (deliveries, at) => queueAll(deliveries, at, 'nothing'),
    queueAgain: (deliveries, at) => queueAll(deliveries, at, `update set ${anew}`),
    async replay(endpoint, { from, until }, at) {
      const queued = await sql.query(
        `insert into webhook_deliveries (message_id, endpoint_id, event, next_at, created_at)
         select id, $2, event, $5, $6 from partner_events
         where partner_id = $1 and happened_at between $3 and $4 and ($7::jsonb is null or $7::jsonb ? (event ->> 'type'))
         order by position
         on conflict (message_id, endpoint_id) do update set ${anew} returning message_id`,
        [
          endpoint.partnerId,
          endpoint.id,
          from,
          until,
          dueAt(endpoint, at),
          at,
          endpoint.eventTypes && jsonb(endpoint.eventTypes),
        ],
      );
      return queued.length;
    },
    async challenge(messageId, endpointId, challenge, at) {
      await sql.query('delete from webhook_deliveries where endpoint_id = $1 and is_challenge', [endpointId]);
      await sql.query(
        `insert into webhook_deliveries (message_id, endpoint_id, event, next_at, created_at, is_challenge)
         values ($1, $2, $3, $4, $4, true)`,
        [messageId, endpointId, jsonb(challenge), at],
      );
    },
    async deliveries(endpointId, { before, state, limit }) {
      const rows = await sql.query<{
        message_id: string;
        event: WebhookMessage;
        state: DeliveryState;
        next_at: string | null;
        tries: DeliveryTry[];
        position: number;
      }>(
        `select d.message_id, d.event, ${stateOf} as state, d.next_at, d.tries, d.position from webhook_deliveries d
         where d.endpoint_id = $1 and ($2::bigint is null or d.position < $2) and ($3::text is null or ${stateOf} = $3)
         order by d.position desc limit $4`,
        [endpointId, before, state ?? null, limit],
      );
      return rows.map((row) => ({
        messageId: row.message_id,
        message: row.event,
        state: row.state,
        nextAt: row.next_at,
        tries: row.tries,
        position: row.position,
      }));
    },

    async takeDue({ perEndpoint, endpoints, except }, now, leaseUntil) {
      const rows = await sql.query<
        EndpointRow & { message_id: string; event: WebhookMessage; attempts: number; position: number }
      >(
        `with waiting as (
           select e.id, e.state from webhook_endpoints e
           where e.id <> all ($3::text[])
             and exists (select from webhook_deliveries d where d.endpoint_id = e.id and d.next_at <= $4)
           limit $2
         ), due as (
           select d.message_id, d.endpoint_id from waiting cross join lateral (
             select d.message_id, d.endpoint_id from webhook_deliveries d
             where d.endpoint_id = waiting.id and d.next_at <= $4 and (waiting.state = 'active' or d.is_challenge)
             order by d.next_at, d.position limit $1 for update skip locked
           ) d
         )
         update webhook_deliveries d set attempts = d.attempts + 1, next_at = $5
         from due, webhook_endpoints e
         where d.message_id = due.message_id and d.endpoint_id = due.endpoint_id and e.id = d.endpoint_id
         returning d.message_id, d.event, d.attempts, d.position, ${columns}, 0 as parked`,
        [perEndpoint, endpoints, except, now, leaseUntil],
      );
      return rows
        .sort((a, b) => a.position - b.position)
        .map((row) => ({
          messageId: row.message_id,
          message: row.event,
          attempt: row.attempts,
          endpoint: toEndpoint(row),
        }));
    },
    async settle(settled) {
      // One statement for all: each delivery of every day comes by here. What was held meanwhile stays held. Endpoints are
      // locked in one order, so that two workers that settle at once do not wait for each other.
      await sql.query(
        `with given as (
           select * from jsonb_to_recordset($1) as g (message_id text, endpoint_id text, attempt int, tried jsonb,
             delivered_at timestamptz, parked_at timestamptz, again_at timestamptz)
         ), endpoints as (
           select e.id, e.state from webhook_endpoints e where e.id in (select endpoint_id from given)
           order by e.id for no key update
         ), settled as (
           update webhook_deliveries d set
             tries = (case when jsonb_array_length(d.tries) >= ${mostTries} then d.tries - 0 else d.tries end) || g.tried,
             delivered_at = g.delivered_at, parked_at = g.parked_at,
             next_at = case when e.state = 'active' or d.is_challenge then g.again_at end
           from given g join endpoints e on e.id = g.endpoint_id
           where d.message_id = g.message_id and d.endpoint_id = g.endpoint_id and d.attempts = g.attempt
         )
         update webhook_endpoints e set
           last_failure = g.tried ->> 'error', last_delivery_at = coalesce(g.delivered_at, e.last_delivery_at)
         from given g join endpoints on endpoints.id = g.endpoint_id where e.id = g.endpoint_id`,
        [
          jsonb(
            settled.map(({ delivery: { messageId, endpoint, attempt }, tried, outcome }) => ({
              message_id: messageId,
              endpoint_id: endpoint.id,
              attempt,
              tried,
              delivered_at: outcome.kind === 'delivered' ? tried.at : null,
              parked_at: outcome.kind === 'parked' ? tried.at : null,
              again_at: outcome.kind === 'again' ? outcome.nextAt : null,
            })),
          ),
        ],
      );
    },
    async giveBack(deliveries, at) {
      await sql.query(
        `update webhook_deliveries d set attempts = d.attempts - 1, next_at = case when d.next_at is null then null else $2::timestamptz end
         from jsonb_to_recordset($1) as g (message_id text, endpoint_id text, attempt int)
         where d.message_id = g.message_id and d.endpoint_id = g.endpoint_id and d.attempts = g.attempt`,
        [
          jsonb(
            deliveries.map(({ messageId, endpoint, attempt }) => ({
              message_id: messageId,
              endpoint_id: endpoint.id,
              attempt,
            })),
          ),
          at,
        ],
      );
    },
    async prove({ id, url }, at) {
      const proven = await sql.query(
        `update webhook_endpoints set state = 'active' where id = $1 and url = $2 returning id`,
        [id, url],
      );
      if (proven.length > 0)
        await sql.query(
          `update webhook_deliveries set next_at = $2
           where endpoint_id = $1 and next_at is null and delivered_at is null and parked_at is null`,
          [id, at],
        );
    },
    async hold(endpointId) {
      await sql.query('update webhook_deliveries set next_at = null where endpoint_id = $1 and next_at is not null', [
        endpointId,
      ]);
    },
    async disable(endpointId) {
      await sql.query(`update webhook_endpoints set state = 'disabled' where id = $1`, [endpointId]);
      await this.hold(endpointId);
    },
    async tell(endpointId, at, unlessSince) {
      const told = await sql.query(
        'update webhook_endpoints set told_at = $2 where id = $1 and (told_at is null or told_at <= $3) returning id',
        [endpointId, at, unlessSince],
      );
      return told.length > 0;
    },
    async sweep(before) {
      await sql.query('delete from webhook_deliveries where created_at < $1', [before]);
    },
  };
};
