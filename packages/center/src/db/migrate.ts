import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { sqlState } from './database-errors.ts';
import type { Db, Sql } from './db.ts';

/** The Center's own migrations, `NNNNNN_name.sql`, applied in the order of their numbers and untouched once released. */
export const migrationsDirectory = fileURLToPath(new URL('../../migrations', import.meta.url));

/**
 * Applies what is not applied yet, each file in a transaction of its own, and returns the names applied by this call.
 * Safe to run from several processes at once: one applies, the others wait and then find nothing to do. A database that is
 * ahead of the directory is left alone, so that the previous release can still run on it.
 * @throws MigrationError when a file is misnamed, was changed after it was applied, comes too late in the order, or fails.
 */
export async function migrate(db: Db, directory: string = migrationsDirectory): Promise<string[]> {
  const migrations = await readMigrations(directory);
  const applied: string[] = [];
  for (let name = await applyNext(db, migrations); name !== undefined; name = await applyNext(db, migrations))
    applied.push(name);
  return applied;
}

/** Names the file and the mend. The database is as it was before that file. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

async function readMigrations(directory: string): Promise<Migration[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.sql')).sort();
  const numbers = new Set<string>();
  for (const name of names) {
    const [, number] = /^(\d{6})_[a-z0-9_]+\.sql$/.exec(name) ?? [];
    if (!number)
      throw new MigrationError(
        `${name} is no name for a migration: use six digits and a word, as in 000002_dossiers.sql.`,
      );
    if (numbers.has(number))
      throw new MigrationError(`Two migrations bear the number ${number}: renumber the one not yet released.`);
    numbers.add(number);
  }
  return Promise.all(
    names.map(async (name) => {
      // A checkout on Windows may bring CRLF; that is no change of the migration.
      const sql = (await readFile(join(directory, name), 'utf8')).replaceAll('\r\n', '\n');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** Waiting tries of 2 s each while other transactions hold a table: together longer than our own statements may run. */
const lockTries = 20;

async function applyNext(db: Db, migrations: readonly Migration[]): Promise<string | undefined> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction((tx) => applyNextWithin(tx, migrations));
    } catch (error) {
      if (sqlState(error) !== '55P03' || attempt === lockTries) throw error;
      await delay(200);
    }
  }
}

async function applyNextWithin(tx: Sql, migrations: readonly Migration[]): Promise<string | undefined> {
  // Another process may migrate for minutes: wait for it as long as it takes.
  await tx.query('set local statement_timeout = 0; set local lock_timeout = 0');
  await tx.query('select pg_advisory_xact_lock($1)', [advisoryLockKey]);
  // But a waiting `alter table` stops every later query on that table, so it gives up soon and tries again.
  await tx.query("set local lock_timeout = '2s'");
  await tx.query(
    `create table if not exists schema_migrations (
       name text constraint schema_migrations_pkey primary key,
       checksum text not null,
       applied_at timestamptz not null default now()
     )`,
  );
  const rows = await tx.query<{ name: string; checksum: string }>(
    'select name, checksum from schema_migrations order by name',
  );
  const next = nextMigration(migrations, rows);
  if (!next) return undefined;

  await tx.query(next.sql).catch((error: unknown) => {
    throw new MigrationError(
      `${next.name}${lineOf(error, next.sql)}: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  });
  await tx.query('insert into schema_migrations (name, checksum) values ($1, $2)', [next.name, next.checksum]);
  return next.name;
}

/** Any number will do as long as all releases agree on it: "hcc" in ASCII. */
const advisoryLockKey = 0x686363;

function nextMigration(
  migrations: readonly Migration[],
  rows: readonly { name: string; checksum: string }[],
): Migration | undefined {
  const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]));
  for (const { name, checksum } of migrations) {
    if (applied.has(name) && applied.get(name) !== checksum) {
      throw new MigrationError(
        `${name} was changed after it had been applied to this database. Restore the file and put the change into a new migration.`,
      );
    }
  }
  const next = migrations.find(({ name }) => !applied.has(name));
  const newest = rows.at(-1)?.name;
  if (next && newest !== undefined && next.name < newest) {
    throw new MigrationError(
      `${next.name} stands before ${newest}, which is already applied to this database: give it the next free number.`,
    );
  }
  return next;
}

function lineOf(error: unknown, sql: string): string {
  const position = Number(error instanceof Error && 'position' in error ? error.position : undefined);
  return position > 0 ? ` line ${sql.slice(0, position).split('\n').length}` : '';
}
