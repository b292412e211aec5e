import { sha256 } from '../crypto/tokens.ts';
import { jsonb, type Sql } from '../db/db.ts';

/** Who did what to which dossier, append-only and chained: each entry's hash covers the one before it. */
export interface AuditStore {
  append(entry: AuditEntry): Promise<void>;
  list(dossierId: string): Promise<KeptAuditEntry[]>;
}

/** Ids and codes only: an audit entry outlives the personal data of its dossier. */
export interface AuditEntry {
  dossierId: string;
  at: string;
  actor: { kind: string; id: string; unitId?: string };
  action: string;
  detail: Readonly<Record<string, string | number | null>>;
}

export interface KeptAuditEntry extends AuditEntry {
  /** Null on a dossier's first entry. */
  previousHash: string | null;
  hash: string;
}

/** Keys in a fixed order, so that a verifier elsewhere gets the same bytes. */
export const auditHash = (
  previousHash: string | null,
  { dossierId, at, actor, action, detail }: AuditEntry,
): Promise<string> =>
  sha256(
    JSON.stringify([
      previousHash,
      dossierId,
      new Date(at).toISOString(),
      [actor.kind, actor.id, actor.unitId ?? null],
      action,
      Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]),
  );

/** The dossier's row is locked by the change this entry is about, so its chain cannot fork. */
export const sqlAuditStore = (sql: Sql): AuditStore => ({
  async append(entry) {
    const [last] = await sql.query<{ hash: string }>(
      'select hash from audit_entries where dossier_id = $1 order by sequence desc limit 1',
      [entry.dossierId],
    );
    const previous = last?.hash ?? null;
    await sql.query(
      `insert into audit_entries (dossier_id, at, actor, action, detail, previous_hash, hash)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        entry.dossierId,
        entry.at,
        jsonb(entry.actor),
        entry.action,
        jsonb(entry.detail),
        previous,
        await auditHash(previous, entry),
      ],
    );
  },
  async list(dossierId) {
    const rows = await sql.query<AuditRow>(
      'select dossier_id, at, actor, action, detail, previous_hash, hash from audit_entries where dossier_id = $1 order by sequence',
      [dossierId],
    );
    return rows.map(({ dossier_id, previous_hash, ...row }) => ({
      ...row,
      dossierId: dossier_id,
      previousHash: previous_hash,
    }));
  },
});

interface AuditRow extends Omit<KeptAuditEntry, 'dossierId' | 'previousHash'> {
  dossier_id: string;
  previous_hash: string | null;
}
