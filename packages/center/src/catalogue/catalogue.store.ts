import type { LocalDate, Procedure, ProcedureVersion } from '@hcc/schemas';
import { jsonb, type Sql } from '../db/db.ts';

export interface CatalogueItem {
  /** With the days on which this version holds. */
  procedure: Procedure;
  /** Street words and keywords people use for it. */
  searchWords: string;
}

/** That something changed, and on which day. */
export interface CatalogueChange {
  code: string;
  name: string;
  kind: 'added' | 'amended' | 'repealed';
  /** The first day on which it holds. */
  effectiveOn: LocalDate;
}

/** The same with what held before and after; the words are made from these. */
export interface KeptChange extends CatalogueChange {
  before: Procedure | null;
  after: Procedure | null;
}

/** What an import leaves behind, all of it or nothing. */
export interface CatalogueUpdate {
  version: string;
  /** Every version in force is now known to be true on this day, */
  asOfOn: LocalDate;
  /** but for those of these codes, of which the import could read nothing. */
  unread: readonly string[];
  /** New versions, and those whose last day changed. */
  items: readonly CatalogueItem[];
  /** In place of those that were told for `asOfOn`. */
  changes: readonly CatalogueChange[];
}

export interface CatalogueStore {
  /** Changes whenever any record in force does; null before the first import. */
  version(): Promise<string | null>;
  /** The version in force, or with a day the one that held then. */
  find(code: string, on?: LocalDate): Promise<Procedure | null>;
  /** That version, or else the last there was: also of a code that has left the catalogue, since its dossiers go on. */
  findEver(code: string, version?: string): Promise<Procedure | null>;
  /** Everything in force, by code: read once per version and kept in memory. */
  all(): Promise<CatalogueItem[]>;
  /** Every version that held on a day, the latest first. */
  versionsOf(code: string): Promise<ProcedureVersion[]>;
  /** The latest first, and by code within a day. */
  changes(page: {
    since: LocalDate | undefined;
    after: Pick<CatalogueChange, 'effectiveOn' | 'code'> | undefined;
    limit: number;
  }): Promise<KeptChange[]>;
  /** The newest import. Only inside a transaction: other imports wait from here on until it ends. */
  lastImport(): Promise<{ version: string; asOfOn: LocalDate } | null>;
  /** What an import of a day has to know: what is in force, what ended on the day before, and what began on it. */
  around(day: LocalDate): Promise<CatalogueItem[]>;
  apply(update: CatalogueUpdate): Promise<void>;
}

interface VersionRow {
  record: Omit<Procedure, 'asOfOn' | 'validFromOn' | 'validToOn'>;
  search_words: string;
  valid_from: string;
  valid_to: string | null;
  as_of_on: string;
}

const toProcedure = ({ record, as_of_on, valid_from, valid_to }: Omit<VersionRow, 'search_words'>): Procedure => ({
  ...record,
  asOfOn: as_of_on,
  validFromOn: valid_from,
  validToOn: valid_to,
});

const toItem = (row: VersionRow): CatalogueItem => ({ procedure: toProcedure(row), searchWords: row.search_words });

const columns = 'record, search_words, valid_from, valid_to, as_of_on';

export const sqlCatalogueStore = (sql: Sql): CatalogueStore => ({
  async version() {
    const [row] = await sql.query<{ version: string }>('select version from catalogue where one');
    return row?.version ?? null;
  },
  async find(code, on) {
    const [row] = await sql.query<VersionRow>(
      `select ${columns} from procedure_versions
        where code = $1 and case when $2::date is null then valid_to is null
                                 else valid_from <= $2 and coalesce(valid_to >= $2, true) end`,
      [code, on ?? null],
    );
    return row ? toProcedure(row) : null;
  },
  async findEver(code, version) {
    const [row] = await sql.query<VersionRow>(
      `select ${columns} from procedure_versions where code = $1
        order by coalesce(version = $2, false) desc, valid_to desc nulls first, valid_from desc limit 1`,
      [code, version ?? null],
    );
    return row ? toProcedure(row) : null;
  },
  async all() {
    const rows = await sql.query<VersionRow>(
      `select ${columns} from procedure_versions where valid_to is null order by code collate "C"`,
    );
    return rows.map(toItem);
  },
  async versionsOf(code) {
    const rows = await sql.query<{ version: string; name: string; valid_from: string; valid_to: string | null }>(
      `select version, record->>'name' as name, valid_from, valid_to from procedure_versions
        where code = $1 and coalesce(valid_to >= valid_from, true) order by valid_from desc`,
      [code],
    );
    return rows.map(({ version, name, valid_from, valid_to }) => ({
      version,
      name,
      validFromOn: valid_from,
      validToOn: valid_to,
    }));
  },
  async changes({ since, after, limit }) {
    const rows = await sql.query<
      Pick<CatalogueChange, 'code' | 'name' | 'kind'> & {
        effective_on: string;
        before: VersionRow | null;
        after: VersionRow | null;
      }
    >(
      `select c.code, c.name, c.kind, c.effective_on, to_jsonb(b) as before, to_jsonb(a) as after
         from procedure_changes c
         left join procedure_versions b on b.code = c.code and b.valid_to = c.effective_on - 1 and b.valid_to >= b.valid_from
         left join procedure_versions a on a.code = c.code and a.valid_from = c.effective_on
                                       and coalesce(a.valid_to >= a.valid_from, true)
        where ($1::date is null or c.effective_on >= $1)
          and ($2::date is null or c.effective_on < $2 or (c.effective_on = $2 and c.code collate "C" > $3))
        order by c.effective_on desc, c.code collate "C" limit $4`,
      [since ?? null, after?.effectiveOn ?? null, after?.code ?? null, limit],
    );
    return rows.map(({ effective_on, before, after: now, ...change }) => ({
      ...change,
      effectiveOn: effective_on,
      before: before && toProcedure(before),
      after: now && toProcedure(now),
    }));
  },
  async lastImport() {
    await sql.query('lock table catalogue in exclusive mode');
    const [row] = await sql.query<{ version: string; as_of_on: string | null }>(
      'select version, as_of_on from catalogue where one',
    );
    return row?.as_of_on ? { version: row.version, asOfOn: row.as_of_on } : null;
  },
  async around(day) {
    const rows = await sql.query<VersionRow>(
      `select ${columns} from procedure_versions
        where valid_to is null or valid_to = $1::date - 1 or valid_from = $1 order by code collate "C", valid_from`,
      [day],
    );
    return rows.map(toItem);
  },
  async apply({ version, asOfOn, unread, items, changes }) {
    // Old ones end before new ones begin: at no moment are two versions of a code in force.
    const ended = items.filter(({ procedure }) => procedure.validToOn !== null);
    const begun = items.filter(({ procedure }) => procedure.validToOn === null);
    for (const rows of [ended, begun]) await writeVersions(sql, rows);
    await sql.query(
      `update procedure_versions set as_of_on = $1
        where valid_to is null and as_of_on <> $1 and code not in (select jsonb_array_elements_text($2::jsonb))`,
      [asOfOn, jsonb(unread)],
    );
    await sql.query('delete from procedure_changes where effective_on = $1', [asOfOn]);
    await sql.query(
      `insert into procedure_changes (effective_on, code, kind, name)
       select (r->>'effectiveOn')::date, r->>'code', r->>'kind', r->>'name' from jsonb_array_elements($1::jsonb) r`,
      [jsonb(changes)],
    );
    await sql.query(
      `insert into catalogue (one, version, as_of_on) values (true, $1, $2)
       on conflict (one) do update set version = excluded.version, as_of_on = excluded.as_of_on`,
      [version, asOfOn],
    );
  },
});

/** One statement for a hundred rows: 1,875 single inserts would take most of the import's time. */
async function writeVersions(sql: Sql, items: readonly CatalogueItem[]): Promise<void> {
  for (let start = 0; start < items.length; start += 100)
    await sql.query(
      `insert into procedure_versions (code, version, valid_from, valid_to, as_of_on, record, search_words)
       select r->'record'->>'code', r->'record'->>'version', (r->>'validFromOn')::date, (r->>'validToOn')::date,
              (r->>'asOfOn')::date, r->'record', r->>'searchWords'
         from jsonb_array_elements($1::jsonb) r
       on conflict (code, version, valid_from) do update
         set record = excluded.record, valid_to = excluded.valid_to, as_of_on = excluded.as_of_on, search_words = excluded.search_words`,
      [
        jsonb(
          items
            .slice(start, start + 100)
            .map(({ procedure: { asOfOn, validFromOn, validToOn, ...record }, searchWords }) => ({
              asOfOn,
              validFromOn,
              validToOn,
              record,
              searchWords,
            })),
        ),
      ],
    );
}
