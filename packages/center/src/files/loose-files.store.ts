import type { Sql } from '../db/db.ts';

/**
 * Files that no dossier names: not yet, or not any more. A file goes on this list before it is written and leaves it in
 * the transaction that names it, so whatever a crash or a lost race leaves behind is known without walking the store.
 */
export interface LooseFileStore {
  /** Of one that is on the list already the later word counts. */
  add(fileId: string, removeAt: Date): Promise<void>;
  remove(fileId: string): Promise<void>;
  /** Those that may go now. */
  due(now: Date, limit: number): Promise<string[]>;
}

export const sqlLooseFileStore = (sql: Sql): LooseFileStore => ({
  async add(fileId, removeAt) {
    await sql.query(
      `insert into loose_files (file_id, remove_at) values ($1, $2)
       on conflict (file_id) do update set remove_at = excluded.remove_at`,
      [fileId, removeAt],
    );
  },
  async remove(fileId) {
    await sql.query('delete from loose_files where file_id = $1', [fileId]);
  },
  async due(now, limit) {
    const rows = await sql.query<{ file_id: string }>(
      'select file_id from loose_files where remove_at <= $1 order by remove_at limit $2',
      [now, limit],
    );
    return rows.map((row) => row.file_id);
  },
});
