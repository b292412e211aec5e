import { jsonb, type Sql } from '../db/db.ts';
import { type AuditEntry, auditHash, type KeptAuditEntry } from './audit-entry.ts';

/** Append-only and chained: each entry's hash covers the one before it of the same dossier. */
export interface AuditStore {
  append(entry: AuditEntry): Promise<void>;
  list(dossierId: string): Promise<KeptAuditEntry[]>;
  /** Of all dossiers, in the order of writing. @param after how many to leave out, as the last page says. */
  page(after: number, limit: number): Promise<{ entries: KeptAuditEntry[]; last: number }>;
}

const columns = 'dossier_id, at, actor, action, detail, reason, previous_hash, hash';

/** The dossier's row is locked by the change this entry is about, so its chain cannot fork. */
export const sqlAuditStore = (sql: Sql): AuditStore => ({
  async append(entry) {
    const [last] = await sql.query<{ hash: string }>(
      'select hash from audit_entries where dossier_id = $1 order by sequence desc limit 1',
      [entry.dossierId],
    );
    const previous = last?.hash ?? null;
    await sql.query(
      `insert into audit_entries (dossier_id, at, actor, action, detail, reason, previous_hash, hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        entry.dossierId,
        entry.at,
        jsonb(entry.actor),
        entry.action,
        jsonb(entry.detail),
        entry.reason ?? null,
        previous,
        await auditHash(previous, entry),
      ],
    );
  },
  async list(dossierId) {
    const rows = await sql.query<AuditRow>(
      `select ${columns} from audit_entries where dossier_id = $1 order by sequence`,
      [dossierId],
    );
    return rows.map(toEntry);
  },
  async page(after, limit) {
    const rows = await sql.query<AuditRow & { sequence: number }>(
      `select sequence, ${columns} from audit_entries
       where sequence > $1 and dossier_id is not null order by sequence limit $2`,
      [after, limit],
    );
    return { entries: rows.map(toEntry), last: rows.at(-1)?.sequence ?? after };
  },
});

interface AuditRow {
  dossier_id: string;
  at: string;
  actor: AuditEntry['actor'];
  action: string;
  detail: AuditEntry['detail'];
  reason: string | null;
  previous_hash: string | null;
  hash: string;
}

const toEntry = ({ dossier_id, at, actor, action, detail, reason, previous_hash, hash }: AuditRow): KeptAuditEntry => ({
  dossierId: dossier_id,
  at,
  actor,
  action,
  detail,
  ...(reason !== null && { reason }),
  previousHash: previous_hash,
  hash,
});
