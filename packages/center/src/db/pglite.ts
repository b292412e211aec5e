import { join } from 'node:path';

import { PGlite } from '@electric-sql/pglite';
import type { PGliteOptions } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Pool } from 'pg';
import type { PoolConfig } from 'pg';

import { lockDataDirectory } from '../process/data-directory-lock.ts';
import { columnTypes } from './column-types.ts';
import type { Db } from './db.ts';
import { createPoolDb } from './pool-db.ts';

/** In place of a data directory: a database that lives and dies with the process. */
export const inMemory = 'memory://';

export interface PgliteSettings {
  /** The Center's data directory; the database lies in its folder `database`. Or {@link inMemory}. */
  dataDirectory: string;
  onError: (error: Error) => void;
}

/**
 * Opens the embedded database, alone on its directory: PGlite takes no lock of its own, and two processes on one directory lose
 * each other's commits (upstream issue 1106), so ours is taken first and released last.
 * @throws DataDirectoryInUse when another process, or this one, already has the directory.
 */
export async function openPglite({ dataDirectory, onError }: PgliteSettings): Promise<Db> {
  if (dataDirectory === inMemory)
    return createPgliteDb(await PGlite.create({ ...pgliteOptions, dataDir: inMemory }), { onError });

  const lock = await lockDataDirectory(dataDirectory);
  try {
    const lite = await PGlite.create({ ...pgliteOptions, dataDir: join(dataDirectory, 'database') });
    return createPgliteDb(lite, { onError, notice: processCrashOnly, afterClose: () => lock.release() });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

// PGlite's file layer never calls fsync, whatever the setting `fsync` says.
const processCrashOnly =
  'The embedded database survives a crash of this process, not a power cut. Set DATABASE_URL to a PostgreSQL server for production.';

export const pgliteOptions = {
  extensions: { unaccent, pg_trgm },
  // 205 MB of memory instead of 317; UTC as on a server, so that instants read the same.
  postgresqlconf: ['shared_buffers = 16MB', "timezone = 'UTC'"],
} satisfies PGliteOptions;

/** A {@link Db} over a PGlite that is already open; closing it closes PGlite. */
export function createPgliteDb(
  lite: PGlite,
  options: { onError: (error: Error) => void; notice?: string; afterClose?: () => Promise<void> },
): Db {
  const pool = new Pool({
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the adapter is made for the pool, its types are not
    ...(createPgConfig(lite) as unknown as PoolConfig),
    types: columnTypes,
    max: 1, // the one connection there is
    connectionTimeoutMillis: 5_000, // waiting longer means that its holder waits for itself
    idleTimeoutMillis: 0, // nothing is gained by letting go of it
  });
  return createPoolDb(pool, {
    ...options,
    kind: 'pglite',
    async afterClose() {
      await lite.close();
      await options.afterClose?.();
    },
  });
}
