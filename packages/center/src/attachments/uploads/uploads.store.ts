import type { ErrorCode } from '@hcc/schemas';
import { jsonb, type Sql } from '../../db/db.ts';

/** A file on its way, as the Center keeps it: how far it is stands here and not in the process, so any replica goes on with it. */
export interface UploadRecord {
  id: string;
  dossierId: string;
  fieldId: string;
  /** As it was given; cleaned when it is attached. */
  name: string;
  /** As it was declared; empty when it was not. */
  mediaType: string;
  bytes: number;
  sha256: string | null;
  replaces: string | null;
  /** Bytes that are kept: the sum of the parts, and the length once the file was attached or refused. */
  offset: number;
  parts: readonly UploadPart[];
  outcome: { attachmentId: string } | { refusal: ErrorCode; params: Readonly<Record<string, string | number>> } | null;
  createdAt: string;
  expiresAt: string;
}

export interface UploadPart {
  fileId: string;
  bytes: number;
}

export interface UploadStore {
  insert(record: UploadRecord): Promise<void>;
  find(dossierId: string, id: string): Promise<UploadRecord | null>;
  /** Oldest first. */
  ofDossier(dossierId: string): Promise<UploadRecord[]>;
  /** The upload as it stands, for one writer alone until `until`; null while another has it. */
  lock(id: string, writer: string, now: Date, until: Date): Promise<UploadRecord | null>;
  /** Keeps what its writer did and has it hold the lock until then; false when the lock is another's meanwhile. */
  update(record: UploadRecord, writer: string, until: Date): Promise<boolean>;
  unlock(id: string, writer: string): Promise<void>;
  remove(id: string): Promise<void>;
  sweep(expiredBefore: Date): Promise<void>;
}

export const sqlUploadStore = (sql: Sql): UploadStore => {
  const records = async (text: string, values: readonly unknown[]): Promise<UploadRecord[]> =>
    (await sql.query<{ record: UploadRecord }>(text, values)).map((row) => row.record);

  return {
    async insert(record) {
      await sql.query('insert into uploads (id, dossier_id, record, expires_at) values ($1, $2, $3, $4)', [
        record.id,
        record.dossierId,
        jsonb(record),
        record.expiresAt,
      ]);
    },
    find: async (dossierId, id) =>
      (await records('select record from uploads where id = $1 and dossier_id = $2', [id, dossierId]))[0] ?? null,
    ofDossier: (dossierId) =>
      records("select record from uploads where dossier_id = $1 order by record->>'createdAt', id", [dossierId]),
    lock: async (id, writer, now, until) =>
      (
        await records(
          `update uploads set locked_by = $2, locked_until = $4
           where id = $1 and (locked_until is null or locked_until <= $3) returning record`,
          [id, writer, now, until],
        )
      )[0] ?? null,
    async update(record, writer, until) {
      const changed = await sql.query(
        'update uploads set record = $2, locked_until = $4 where id = $1 and locked_by = $3 returning id',
        [record.id, jsonb(record), writer, until],
      );
      return changed.length > 0;
    },
    async unlock(id, writer) {
      await sql.query('update uploads set locked_by = null, locked_until = null where id = $1 and locked_by = $2', [
        id,
        writer,
      ]);
    },
    async remove(id) {
      await sql.query('delete from uploads where id = $1', [id]);
    },
    async sweep(expiredBefore) {
      await sql.query('delete from uploads where expires_at < $1', [expiredBefore]);
    },
  };
};
