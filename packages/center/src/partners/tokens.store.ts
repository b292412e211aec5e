import { jsonb, type Sql } from '../db/db.ts';
import type { TokenSubject } from './token-subject.ts';

/** Bootstraps, frame sessions, their cookies and staff sessions: found by hash, gone when they expire. */
export interface TokenStore {
  put(hash: string, subject: TokenSubject, expiresAt: Date): Promise<void>;
  find(hash: string): Promise<{ subject: TokenSubject; expiresAt: string } | null>;
  /** Finds and removes in one go: of two users of a single-use token, one gets it. */
  take(hash: string): Promise<{ subject: TokenSubject; expiresAt: string } | null>;
  /** Ends every token of one filing subject. */
  removeOf(subjectId: string): Promise<void>;
  remove(hash: string): Promise<void>;
  sweep(now: Date): Promise<void>;
}

interface TokenRow {
  subject: TokenSubject;
  expires_at: string;
}

const found = (row: TokenRow | undefined) => (row ? { subject: row.subject, expiresAt: row.expires_at } : null);

export const sqlTokenStore = (sql: Sql): TokenStore => ({
  async put(hash, subject, expiresAt) {
    await sql.query('insert into tokens (hash, subject_id, subject, expires_at) values ($1, $2, $3, $4)', [
      hash,
      subject.id,
      jsonb(subject),
      expiresAt,
    ]);
  },
  async find(hash) {
    return found((await sql.query<TokenRow>('select subject, expires_at from tokens where hash = $1', [hash]))[0]);
  },
  async take(hash) {
    return found(
      (await sql.query<TokenRow>('delete from tokens where hash = $1 returning subject, expires_at', [hash]))[0],
    );
  },
  async removeOf(subjectId) {
    await sql.query('delete from tokens where subject_id = $1', [subjectId]);
  },
  async remove(hash) {
    await sql.query('delete from tokens where hash = $1', [hash]);
  },
  async sweep(now) {
    // A day's grace lets an expired token be told from an unknown one.
    await sql.query(`delete from tokens where expires_at < $1::timestamptz - interval '1 day'`, [now]);
  },
});
