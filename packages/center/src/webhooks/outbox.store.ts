import type { WebhookEvent } from '@hcc/schemas';
import { jsonb, type Sql } from '../db/db.ts';
import type { Notice } from '../notices/notice.ts';

/** What must happen after a commit, written in the transaction that causes it: each topic waits for a worker of its own. */
export type OutboxMessage =
  /** A partner is to hear of it. `id` is the message's own, the same over all its deliveries and tries. */
  | { topic: 'dossier-event'; payload: { id: string; partnerId: string; event: WebhookEvent } }
  /** Events of a dossier, from the `first` to the `last`, are to be counted. */
  | { topic: 'dossier-tally'; payload: { dossierId: string; first: number; last: number } }
  /** A dossier has changed: why it is watched is to be reckoned anew. */
  | { topic: 'dossier-watch'; payload: { dossierId: string } }
  /** A partner is to be written to. */
  | { topic: 'notice'; payload: Notice };

export type OutboxTopic = OutboxMessage['topic'];
export type MessageOf<T extends OutboxTopic> = Extract<OutboxMessage, { topic: T }>;

export interface OutboxStore {
  add(message: OutboxMessage): Promise<void>;
  /**
   * The oldest open messages of a topic, for one worker alone until its transaction ends. Others wait; those who would
   * count are told of none, since whoever is at it will come to them.
   */
  next<T extends OutboxTopic>(topic: T, limit: number): Promise<{ id: number; message: MessageOf<T> }[]>;
  /**
   * The oldest open messages of a topic, for the length of a lease: for work that takes too long for a transaction. A worker
   * that dies gives them back. `attempt` counts this one.
   */
  take<T extends OutboxTopic>(
    topic: T,
    limit: number,
    now: Date,
    leaseUntil: Date,
  ): Promise<{ id: number; message: MessageOf<T>; attempt: number }[]>;
  done(ids: readonly number[], at: Date): Promise<void>;
  /** Given up; it stays to be looked at. */
  park(id: number, error: string, at: Date): Promise<void>;
  /** Waits for the worker of a topic and keeps it away until the transaction ends. */
  hold(topic: OutboxTopic): Promise<void>;
  /** Holds it, and marks all that is open as done. */
  drain(topic: OutboxTopic, at: Date): Promise<void>;
  /** Forgets what was done before. */
  sweep(before: Date): Promise<void>;
}

/** Any numbers that no other advisory lock of the Center has. */
const locks: Record<OutboxTopic, number> = {
  'dossier-event': 4_840_001,
  'dossier-tally': 4_840_002,
  'dossier-watch': 4_840_003,
  notice: 4_840_004,
};

export const sqlOutboxStore = (sql: Sql): OutboxStore => ({
  async add({ topic, payload }) {
    await sql.query('insert into outbox (topic, payload) values ($1, $2)', [topic, jsonb(payload)]);
  },
  async next<T extends OutboxTopic>(topic: T, limit: number) {
    // One at a time: what is numbered in here becomes visible in the order of its numbers.
    if (topic === 'dossier-event') await sql.query('select pg_advisory_xact_lock($1)', [locks[topic]]);
    else {
      const [lock] = await sql.query<{ got: boolean }>('select pg_try_advisory_xact_lock($1) as got', [locks[topic]]);
      if (!lock?.got) return [];
    }
    // Open is open: times that the database stamps and times of the Center's clock are never compared.
    const rows = await sql.query<{ id: number; message: MessageOf<T> }>(
      `select id, jsonb_build_object('topic', topic, 'payload', payload) as message from outbox
        where topic = $1 and done_at is null and parked_at is null order by id limit $2`,
      [topic, limit],
    );
    return rows;
  },
  async take<T extends OutboxTopic>(topic: T, limit: number, now: Date, leaseUntil: Date) {
    // What was never taken is open, whatever time the database stamped on it.
    const rows = await sql.query<{ id: number; message: MessageOf<T>; attempt: number }>(
      `update outbox set attempts = attempts + 1, available_at = $4
        where id in (
          select id from outbox
           where topic = $1 and done_at is null and parked_at is null and (attempts = 0 or available_at <= $3)
           order by id limit $2 for update skip locked)
       returning id, jsonb_build_object('topic', topic, 'payload', payload) as message, attempts as attempt`,
      [topic, limit, now, leaseUntil],
    );
    return rows.sort((a, b) => a.id - b.id);
  },
  async done(ids, at) {
    await sql.query('update outbox set done_at = $2 where id = any ($1::bigint[])', [ids, at]);
  },
  async park(id, error, at) {
    await sql.query('update outbox set parked_at = $2, last_error = $3 where id = $1', [id, at, error]);
  },
  async hold(topic) {
    await sql.query('select pg_advisory_xact_lock($1)', [locks[topic]]);
  },
  async drain(topic, at) {
    await sql.query('select pg_advisory_xact_lock($1)', [locks[topic]]);
    await sql.query('update outbox set done_at = $2 where topic = $1 and done_at is null and parked_at is null', [
      topic,
      at,
    ]);
  },
  async sweep(before) {
    await sql.query('delete from outbox where done_at < $1', [before]);
  },
});
