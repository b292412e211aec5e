import type { Sql } from '../db/db.ts';

/** The token behind the QR code of a result: it opens the verification page and nothing else. */
export interface ResultStore {
  saveVerification(tokenHash: string, dossierId: string): Promise<void>;
  findByTokenHash(hash: string): Promise<{ dossierId: string } | null>;
}

export const sqlResultStore = (sql: Sql): ResultStore => ({
  async saveVerification(tokenHash, dossierId) {
    await sql.query('insert into result_verifications (token_hash, dossier_id) values ($1, $2)', [
      tokenHash,
      dossierId,
    ]);
  },
  async findByTokenHash(hash) {
    const [row] = await sql.query<{ dossier_id: string }>(
      'select dossier_id from result_verifications where token_hash = $1',
      [hash],
    );
    return row ? { dossierId: row.dossier_id } : null;
  },
});
