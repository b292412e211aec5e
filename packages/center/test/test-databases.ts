import { createHash, randomBytes } from 'node:crypto';
import { access, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { PGlite } from '@electric-sql/pglite';

import type { Db } from '../src/db/db.ts';
import { migrate, migrationsDirectory } from '../src/db/migrate.ts';
import { createPgliteDb, pgliteOptions } from '../src/db/pglite.ts';
import { openPostgres } from '../src/db/postgres.ts';

export const databaseKinds = ['pglite', 'postgres'] as const satisfies Db['kind'][];

/**
 * A database of the test file's own, migrated and empty: open it in `beforeAll`, empty it between cases with
 * {@link truncateAll}, close it in `afterAll` (a PostgreSQL one is dropped then).
 */
export async function openTestDb(kind: Db['kind']): Promise<Db> {
  if (kind === 'pglite') return openFromSnapshot();
  const database = await createTestDatabase();
  const db = await openPostgres({ url: database.url, acceptDataLoss: true, onError: ignoreLostConnection });
  await migrate(db);
  return {
    ...db,
    async close() {
      await db.close();
      await database.drop();
    },
  };
}

/** An empty PostgreSQL database, not migrated, for tests that open it from processes of their own. */
export async function createTestDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const serverUrl = testServerUrl();
  const name = `hcc_test_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, `create database ${name} encoding 'UTF8' template template0`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(serverUrl, `drop database ${name} with (force)`) };
}

/** Empties every table but `schema_migrations`, the append-only ones too, and starts their numbers at 1 again. */
export async function truncateAll(db: Db): Promise<void> {
  await db.transaction(async (tx) => {
    const tables = await tx.query<{ name: string; has_guard: boolean }>(
      `select quote_ident(relname) as name,
              exists (select from pg_trigger where tgrelid = pg_class.oid and not tgisinternal) as has_guard
         from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'schema_migrations'`,
    );
    const guarded = tables.filter(({ has_guard }) => has_guard);
    for (const { name } of guarded) await tx.query(`alter table ${name} disable trigger user`);
    if (tables.length > 0)
      await tx.query(`truncate ${tables.map(({ name }) => name).join(', ')} restart identity cascade`);
    for (const { name } of guarded) await tx.query(`alter table ${name} enable trigger user`);
  });
}

/** The variable is set by `tests/support/postgres-server.ts`, vitest's global setup. */
function testServerUrl(): string {
  const url = process.env.HCC_TEST_POSTGRES_URL ?? process.env.TEST_DATABASE_URL;
  if (url) return url;
  throw new Error(
    'No PostgreSQL server for the tests: list tests/support/postgres-server.ts under globalSetup in the vitest project, or set TEST_DATABASE_URL.',
  );
}

async function onServer(url: string, statement: string): Promise<void> {
  const server = await openPostgres({ url, maxConnections: 1, acceptDataLoss: true, onError: ignoreLostConnection });
  try {
    await server.query(statement);
  } finally {
    await server.close();
  }
}

/**
 * Lays an embedded database, migrated and empty, into a Center's data directory before its first start, which then takes a
 * second and not five. For tests that ask for something else than how a Center begins.
 */
export async function layDatabase(dataDirectory: string): Promise<void> {
  const laid = join(snapshotFolder, await schemaFingerprint());
  const isThere = await access(laid).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    await openFromSnapshot().then((db) => db.close());
    const draft = draftOf(laid);
    const snapshot = new Blob([await readFile(`${laid}.tar`)]);
    await (await PGlite.create({ ...pgliteOptions, dataDir: draft, loadDataDir: snapshot })).close();
    // Another test file may have been quicker with the same.
    await rename(draft, laid).catch(() => rm(draft, { recursive: true }));
  }
  await cp(laid, join(dataDirectory, 'database'), { recursive: true });
}

/** Starting PGlite anew takes 2 to 3 seconds, loading a migrated copy 0.3: the first test file makes the copy, the others load it. */
async function openFromSnapshot(): Promise<Db> {
  const file = join(snapshotFolder, `${await schemaFingerprint()}.tar`);
  const snapshot = await readFile(file).catch(() => undefined);
  const lite = await PGlite.create({
    ...pgliteOptions,
    dataDir: 'memory://',
    ...(snapshot && { loadDataDir: new Blob([snapshot]) }),
  });
  const db = createPgliteDb(lite, { onError: ignoreLostConnection });
  if (!snapshot) {
    await migrate(db);
    await keepSnapshot(lite, file);
  }
  return db;
}

const snapshotFolder = fileURLToPath(new URL('../node_modules/.cache/hcc-test-databases', import.meta.url));

async function schemaFingerprint(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(new URL(import.meta.resolve('@electric-sql/pglite'))));
  for (const name of (await readdir(migrationsDirectory)).sort())
    hash.update(name).update(await readFile(join(migrationsDirectory, name)));
  return hash.digest('hex').slice(0, 16);
}

/** Written aside and renamed, since several test files may be at it; copies of earlier schemas (40 MB each) go. */
async function keepSnapshot(lite: PGlite, file: string): Promise<void> {
  await mkdir(snapshotFolder, { recursive: true });
  const draft = draftOf(file);
  await writeFile(draft, new Uint8Array(await (await lite.dumpDataDir('none')).arrayBuffer()));
  await rename(draft, file);
  const current = basename(file, '.tar');
  const outdated = (await readdir(snapshotFolder)).filter((name) => !name.startsWith(current));
  await Promise.all(outdated.map((name) => rm(join(snapshotFolder, name), { recursive: true, force: true })));
}

const draftOf = (path: string): string => `${path}.${randomBytes(4).toString('hex')}`;

function ignoreLostConnection(): void {}
