/**
 * The one seam between the stores and a database. Stores write SQL: one statement, a typed row, values apart.
 *
 *     const [row] = await sql.query<{ id: number }>('select id from partners where key_hash = $1', [hash]);
 *
 * What a row holds is the same on PGlite and on PostgreSQL (`column-types.ts`):
 * - `int8` and `numeric`: a number; an integer that a number cannot hold exactly is an error, never a rounded value;
 * - `timestamptz`: an RFC 3339 string in UTC, at least milliseconds, equal to `Date.toISOString()` for what JavaScript wrote;
 * - `date`: `YYYY-MM-DD`; `json` and `jsonb`: the parsed value.
 *
 * On the way in, wrap every `json`/`jsonb` value in {@link jsonb}. A NUL character is refused by the database (SQLSTATE 22021,
 * in jsonb 22P05), so it is to be refused at the border.
 */
export interface Sql {
  /**
   * Runs one statement and returns its rows (none for an `update` without `returning`).
   * @throws DatabaseUnavailable when the database cannot be reached or has no room; any other database error as `pg` throws it.
   */
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** A database. Work inside {@link Db.transaction} uses the `tx` it is given; the outer `Db` refuses to be used there. */
export interface Db extends Sql {
  readonly kind: 'pglite' | 'postgres';
  /** A sentence about durability for the start banner, or undefined when there is nothing to warn of. */
  readonly notice?: string;
  /**
   * Runs `work` in one transaction: all of it is kept, or none. A serialization failure or deadlock runs `work` again from the
   * start, so `work` does nothing but SQL and pure reckoning: no mail, no file, no counter outside.
   * @throws DatabaseUnavailable with `outcome: 'unknown'` when the connection broke during the commit.
   */
  transaction<T>(work: (tx: Sql) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Waits for running work, then closes. Releases the data directory. */
  close(): Promise<void>;
}

export interface TransactionOptions {
  /** @default 'read committed' */
  isolation?: 'read committed' | 'repeatable read' | 'serializable';
  /** Refuses writes. @default false */
  readOnly?: boolean;
}

/** A value for a `json` or `jsonb` parameter. Without it an array would be sent as a PostgreSQL array. */
export function jsonb(value: unknown): string {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError('undefined and functions have no JSON; pass null for an SQL null.');
  return text;
}
