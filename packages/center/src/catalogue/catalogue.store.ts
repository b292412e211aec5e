import type { Procedure } from '@hcc/schemas';
import { jsonb, type Sql } from '../db/db.ts';

export interface CatalogueItem {
  procedure: Procedure;
  /** Street words and keywords people use for it. */
  searchWords: string;
}

export interface CatalogueStore {
  /** Changes whenever any record does; null before the first import. */
  version(): Promise<string | null>;
  find(code: string): Promise<Procedure | null>;
  /** Also one that has left the catalogue since, as it last was: the dossiers filed under it go on. */
  findEver(code: string): Promise<Procedure | null>;
  /** Everything, by code: read once per version and kept in memory. */
  all(): Promise<CatalogueItem[]>;
  /** Makes `items` the whole catalogue. */
  replace(items: readonly CatalogueItem[], version: string): Promise<void>;
}

export const sqlCatalogueStore = (sql: Sql): CatalogueStore => ({
  async version() {
    const [row] = await sql.query<{ version: string }>('select version from catalogue where one', []);
    return row?.version ?? null;
  },
  async find(code) {
    const [row] = await sql.query<{ record: Procedure }>(
      'select record from procedures where code = $1 and is_current',
      [code],
    );
    return row?.record ?? null;
  },
  async findEver(code) {
    const [row] = await sql.query<{ record: Procedure }>('select record from procedures where code = $1', [code]);
    return row?.record ?? null;
  },
  async all() {
    const rows = await sql.query<{ record: Procedure; search_words: string }>(
      'select record, search_words from procedures where is_current order by code',
    );
    return rows.map((row) => ({ procedure: row.record, searchWords: row.search_words }));
  },
  async replace(items, version) {
    await sql.query('update procedures set is_current = false');
    // One statement for a hundred rows: 1,875 single inserts would take most of the import's time.
    for (let start = 0; start < items.length; start += 100)
      await sql.query(
        `insert into procedures (code, record, search_words, is_current)
         select r->>'code', r->'procedure', r->>'searchWords', true from jsonb_array_elements($1::jsonb) r
         on conflict (code) do update
           set record = excluded.record, search_words = excluded.search_words, is_current = true`,
        [jsonb(items.slice(start, start + 100).map((item) => ({ code: item.procedure.code, ...item })))],
      );
    await sql.query(
      'insert into catalogue (one, version) values (true, $1) on conflict (one) do update set version = excluded.version',
      [version],
    );
  },
});
