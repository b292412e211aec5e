import type { Sql } from '../db/db.ts';

/** Which dossier a result belongs to, by what a stranger may hold: the token of its QR code, or its file. */
export interface ResultStore {
  saveVerification(tokenHash: string, dossierId: string): Promise<void>;
  findByTokenHash(hash: string): Promise<{ dossierId: string } | null>;
  /** By the SHA-256 of the file, of one that was superseded too. */
  findByFileHash(sha256: string): Promise<{ dossierId: string } | null>;
}

export const sqlResultStore = (sql: Sql): ResultStore => {
  const find = async (text: string, value: string): Promise<{ dossierId: string } | null> => {
    const [row] = await sql.query<{ dossier_id: string }>(text, [value]);
    return row ? { dossierId: row.dossier_id } : null;
  };
  return {
    async saveVerification(tokenHash, dossierId) {
      await sql.query('insert into result_verifications (token_hash, dossier_id) values ($1, $2)', [
        tokenHash,
        dossierId,
      ]);
    },
    findByTokenHash: (hash) => find('select dossier_id from result_verifications where token_hash = $1', hash),
    findByFileHash: (sha256) =>
      find(
        `select id as dossier_id from dossiers
         where record->'result'->>'sha256' = $1
            or record->'pastResults' @> jsonb_build_array(jsonb_build_object('sha256', $1::text))
         limit 1`,
        sha256,
      ),
  };
};
