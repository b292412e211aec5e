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
  /** The oldest open messages, for one worker alone until its transaction ends; others wait. */
  next(limit: number): Promise<{ id: number; message: OutboxMessage }[]>;
  done(ids: readonly number[], at: Date): Promise<void>;
  /** Forgets what was done before. */
  sweep(before: Date): Promise<void>;
}

/** Any number that no other advisory lock of the Center has. */
const fanOutLock = 4_840_001;

export const sqlOutboxStore = (sql: Sql): OutboxStore => ({
  async add({ topic, payload }) {
    await sql.query('insert into outbox (topic, payload) values ($1, $2)', [topic, jsonb(payload)]);
  },
  async next(limit) {
    // One at a time: what is numbered in here becomes visible in the order of its numbers.
    await sql.query('select pg_advisory_xact_lock($1)', [fanOutLock]);
    // Open is open: times that the database stamps and times of the Center's clock are never compared.
    const rows = await sql.query<{ id: number; topic: 'dossier-event'; payload: OutboxMessage['payload'] }>(
      'select id, topic, payload from outbox where done_at is null and parked_at is null order by id limit $1',
      [limit],
    );
    return rows.map(({ id, topic, payload }) => ({ id, message: { topic, payload } }));
  },
  async done(ids, at) {
    await sql.query('update outbox set done_at = $2 where id = any ($1::bigint[])', [ids, at]);
  },
  async sweep(before) {
    await sql.query('delete from outbox where done_at < $1', [before]);
  },
});
