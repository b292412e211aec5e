import type { Sql } from '../db/db.ts';

/** What opens the progress of a dossier, and how often somebody guessed wrong. */
export interface TrackingStore {
  saveLookup(dossierId: string, linkTokenHash: string, secretHash: string, sealedLinkToken: string): Promise<void>;
  findByCode(code: string): Promise<{ dossierId: string; secretHash: string; sealedLinkToken: string } | null>;
  /** Counts one try and says how many there have been since then, and the first when; this one and those beside it included. */
  addTry(code: string, at: Date, since: Date): Promise<{ tries: number; firstAt: Date }>;
  /** Takes back one try of that instant: it was no wrong guess. */
  removeTry(code: string, at: Date): Promise<void>;
  /** Forgets tries before that instant. */
  sweep(before: Date): Promise<void>;
}

export const sqlTrackingStore = (sql: Sql): TrackingStore => ({
  async saveLookup(dossierId, linkTokenHash, secretHash, sealedLinkToken) {
    await sql.query(
      'insert into dossier_lookups (dossier_id, link_token_hash, secret_hash, sealed_link_token) values ($1, $2, $3, $4)',
      [dossierId, linkTokenHash, secretHash, sealedLinkToken],
    );
  },
  async findByCode(code) {
    const [row] = await sql.query<{ dossier_id: string; secret_hash: string; sealed_link_token: string }>(
      `select l.dossier_id, l.secret_hash, l.sealed_link_token from dossier_lookups l join dossiers d on d.id = l.dossier_id
       where d.code = $1`,
      [code],
    );
    return row
      ? { dossierId: row.dossier_id, secretHash: row.secret_hash, sealedLinkToken: row.sealed_link_token }
      : null;
  },
  async addTry(code, at, since) {
    // Two statements: the count is to see what others have counted by now, which one statement's snapshot would not.
    await sql.query('insert into lookup_tries (code, at) values ($1, $2)', [code, at]);
    const [row] = await sql.query<{ tries: number; first_at: string | null }>(
      'select count(*)::int as tries, min(at) as first_at from lookup_tries where code = $1 and at > $2',
      [code, since],
    );
    return { tries: row?.tries ?? 1, firstAt: row?.first_at ? new Date(row.first_at) : at };
  },
  async removeTry(code, at) {
    await sql.query(
      'delete from lookup_tries where ctid = (select ctid from lookup_tries where code = $1 and at = $2 limit 1 for update skip locked)',
      [code, at],
    );
  },
  async sweep(before) {
    await sql.query('delete from lookup_tries where at < $1', [before]);
  },
});
