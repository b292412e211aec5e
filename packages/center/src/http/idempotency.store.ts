import type { Sql } from '../db/db.ts';

/**
 * What was answered to an intent, kept in the same transaction as its effect (draft-ietf-httpapi-idempotency-key-header).
 * The answer is sealed: it may hold a receipt's secret.
 */
export interface IdempotencyStore {
  /** Claims the intent until the transaction ends. `running`: another transaction holds it now. */
  claim(
    intent: Intent,
  ): Promise<{ state: 'new' } | { state: 'running' } | { state: 'answered'; bodyHash: string; sealedAnswer: string }>;
  keep(intent: Intent, answer: KeptAnswer, now: Date, expiresAt: Date): Promise<void>;
  sweep(now: Date): Promise<void>;
}

export interface KeptAnswer {
  bodyHash: string;
  status: number;
  sealedAnswer: string;
}

export interface Intent {
  /** Whose key it is: two partners may use the same one. */
  scope: string;
  operation: string;
  key: string;
}

export const sqlIdempotencyStore = (sql: Sql): IdempotencyStore => ({
  async claim({ scope, operation, key }) {
    // The lock outlives the statement and ends with the transaction, so a crash leaves nothing behind.
    const [lock] = await sql.query<{ free: boolean }>(
      'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as free',
      [JSON.stringify([scope, operation, key])],
    );
    if (!lock?.free) return { state: 'running' };
    const [row] = await sql.query<{ body_hash: string; sealed_response: string }>(
      'select body_hash, sealed_response from idempotency_records where scope = $1 and operation = $2 and key = $3',
      [scope, operation, key],
    );
    return row ? { state: 'answered', bodyHash: row.body_hash, sealedAnswer: row.sealed_response } : { state: 'new' };
  },
  async keep({ scope, operation, key }, { bodyHash, status, sealedAnswer }, now, expiresAt) {
    await sql.query(
      `insert into idempotency_records (scope, operation, key, body_hash, status, sealed_response, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [scope, operation, key, bodyHash, status, sealedAnswer, now, expiresAt],
    );
  },
  async sweep(now) {
    await sql.query('delete from idempotency_records where expires_at < $1', [now]);
  },
});
