import type { WebhookEvent } from '@hcc/schemas';
import { jsonb, type Sql } from '../db/db.ts';

/** What must happen after a commit, written in the transaction that causes it. */
export interface OutboxMessage {
  topic: 'dossier-event';
  /** `id` is the message's own, the same over all its deliveries and tries. */
  payload: { id: string; partnerId: string; event: WebhookEvent };
}

export interface OutboxStore {
  add(message: OutboxMessage): Promise<void>;
  /** Locks the oldest open messages until the transaction ends; other workers pass them by. */
  next(limit: number, now: Date): Promise<{ id: number; message: OutboxMessage }[]>;
  done(id: number, at: Date): Promise<void>;
}

export const sqlOutboxStore = (sql: Sql): OutboxStore => ({
  async add({ topic, payload }) {
    await sql.query('insert into outbox (topic, payload) values ($1, $2)', [topic, jsonb(payload)]);
  },
  async next(limit, now) {
    const rows = await sql.query<{ id: number; topic: 'dossier-event'; payload: OutboxMessage['payload'] }>(
      `select id, topic, payload from outbox where done_at is null and parked_at is null and available_at <= $2
       order by id limit $1 for update skip locked`,
      [limit, now],
    );
    return rows.map(({ id, topic, payload }) => ({ id, message: { topic, payload } }));
  },
  async done(id, at) {
    await sql.query('update outbox set done_at = $2 where id = $1', [id, at]);
  },
});
