import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createTestDatabase } from '../../test/test-databases.ts';
import type { Db, Sql } from './db.ts';
import { migrate, migrationsDirectory } from './migrate.ts';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';

let directory: string;
let db: Db;
let url: string;
let database: Awaited<ReturnType<typeof createTestDatabase>>;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hcc-migrations-'));
  database = await createTestDatabase();
  url = database.url;
  db = await openPostgres({ url, acceptDataLoss: true, onError: () => {} });
});
afterEach(async () => {
  await db.close();
  await database.drop();
  await rm(directory, { recursive: true, force: true });
});

const file = (name: string, sql: string) => writeFile(join(directory, name), sql);
const tables = async () =>
  (
    await db.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
    )
  ).map(({ name }) => name);

describe('pending migrations', () => {
  it('are applied in order, once', async () => {
    await file('000002_second.sql', 'alter table first add column more text;');
    await file('000001_first.sql', 'create table first (id int); create table other (id int);');
    expect(await migrate(db, directory)).toEqual(['000001_first.sql', '000002_second.sql']);
    expect(await migrate(db, directory)).toEqual([]);
    expect(await tables()).toEqual(['first', 'other', 'schema_migrations']);
  });

  it('are each applied by exactly one of four processes that start at once', async () => {
    const names = Array.from({ length: 6 }, (_, index) => `00000${index + 1}_table.sql`);
    await Promise.all(
      names.map((name, index) => file(name, `create table t${index} (id int); select pg_sleep(0.02);`)),
    );
    const applied = await Promise.all(Array.from({ length: 4 }, () => runProcess(url, directory)));
    expect(applied.flat().sort()).toEqual(names);
    expect(await tables()).toEqual(['schema_migrations', ...names.map((_, index) => `t${index}`)].sort());
  });

  it('leave the database as it was when one fails, and name the file and line', async () => {
    await file('000001_first.sql', 'create table first (id int);');
    await file('000002_second.sql', 'create table second (id int);\ncreate table third (id nonsense);\n');
    await expect(migrate(db, directory)).rejects.toThrow('000002_second.sql line 2: type "nonsense" does not exist');
    expect(await tables()).toEqual(['first', 'schema_migrations']);
  });

  it('wait for a table that another transaction holds', async () => {
    await file('000001_first.sql', 'create table first (id int);');
    await migrate(db, directory);
    await file('000002_second.sql', 'alter table first add column more text;');
    let migrated: Promise<string[]> = Promise.resolve([]);
    await db.transaction(async (tx) => {
      await tx.query('insert into first values (1)');
      // Another pool, since this one refuses to be used within its own transaction.
      const other = await openPostgres({ url, acceptDataLoss: true, onError: () => {} });
      migrated = migrate(other, directory).finally(() => other.close());
      await untilRefusedOnce(tx);
    });
    expect(await migrated).toEqual(['000002_second.sql']);
  });
});

describe('a migration is refused', () => {
  it('when it was changed after it was applied', async () => {
    await file('000001_first.sql', 'create table first (id int);\n');
    await migrate(db, directory);
    await file('000001_first.sql', 'create table first (id int);\r\n');
    expect(await migrate(db, directory)).toEqual([]);
    await file('000001_first.sql', 'create table first (id bigint);\n');
    await file('000002_second.sql', 'create table second (id int);');
    await expect(migrate(db, directory)).rejects.toThrow('000001_first.sql was changed after it had been applied');
    expect(await tables()).toEqual(['first', 'schema_migrations']);
  });

  it('when it comes too late in the order', async () => {
    await file('000002_second.sql', 'create table second (id int);');
    await migrate(db, directory);
    await file('000001_first.sql', 'create table first (id int);');
    await expect(migrate(db, directory)).rejects.toThrow('000001_first.sql stands before 000002_second.sql');
  });

  it('when its name is not a number and a word, or its number is taken', async () => {
    await file('1_first.sql', '');
    await expect(migrate(db, directory)).rejects.toThrow('1_first.sql is no name for a migration');
    await rm(join(directory, '1_first.sql'));
    await file('000001_a.sql', '');
    await file('000001_b.sql', '');
    await expect(migrate(db, directory)).rejects.toThrow('Two migrations bear the number 000001');
  });
});

it('a database ahead of the directory is left alone', async () => {
  await file('000001_first.sql', 'create table first (id int);');
  await file('000002_second.sql', 'create table second (id int);');
  await migrate(db, directory);
  await rm(join(directory, '000002_second.sql'));
  expect(await migrate(db, directory)).toEqual([]);
});

it('the migrations of the Center give the same tables on PGlite and on PostgreSQL', async () => {
  const lite = await openPglite({ dataDirectory: 'memory://', onError: () => {} });
  try {
    expect(await migrate(lite, migrationsDirectory)).toEqual(await migrate(db, migrationsDirectory));
    expect(await columns(lite)).toEqual(await columns(db));
  } finally {
    await lite.close();
  }
});

/** Until the migration has queued for the lock, and then has stepped back from it. */
async function untilRefusedOnce(tx: Sql): Promise<void> {
  for (const isQueued of [true, false]) {
    let now: boolean | undefined;
    while (now !== isQueued) {
      const [row] = await tx.query<{ is_queued: boolean }>(
        `select exists (select from pg_locks where relation = 'first'::regclass and not granted) as is_queued, pg_sleep(0.02)`,
      );
      now = row?.is_queued;
    }
  }
}

const columns = (each: Db) =>
  each.query(
    `select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
      where table_schema = 'public' order by table_name, ordinal_position`,
  );

async function runProcess(databaseUrl: string, folder: string): Promise<string[]> {
  const script = fileURLToPath(new URL('../../test/migrate-process.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=source', script, folder], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  const applied: string[] = JSON.parse(stdout);
  return applied;
}
