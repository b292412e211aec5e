import { Pool } from 'pg';

import { columnTypes } from './column-types.ts';
import type { Db, Sql } from './db.ts';
import { createPoolDb } from './pool-db.ts';

export interface PostgresSettings {
  /** `postgres://user:password@host:port/database` */
  url: string;
  /** Connections of this process. @default 10 */
  maxConnections?: number;
  /** Starts although the server may lose acknowledged commits in a power cut. For tests. @default false */
  acceptDataLoss?: boolean;
  onError: (error: Error) => void;
}

/**
 * Opens a PostgreSQL server, version 15 or later.
 * @throws DatabaseUnavailable when it cannot be reached.
 * @throws Error naming the setting when the server cannot keep what the Center promises.
 */
export async function openPostgres({
  url,
  maxConnections = 10,
  acceptDataLoss = false,
  onError,
}: PostgresSettings): Promise<Db> {
  const pool = new Pool({
    connectionString: url,
    types: columnTypes,
    max: maxConnections,
    connectionTimeoutMillis: 5_000,
    // A statement or lock that takes longer keeps a citizen waiting for nothing; a replica that stalls inside a transaction
    // must not hold its rows locked. Milliseconds.
    options:
      '-c timezone=UTC -c datestyle=ISO -c statement_timeout=30000 -c lock_timeout=10000 -c idle_in_transaction_session_timeout=30000',
    application_name: 'hcc-center',
  });
  const db = createPoolDb(pool, { kind: 'postgres', onError, ...(acceptDataLoss && { notice: dataLossAccepted }) });
  try {
    await checkServer(db, acceptDataLoss);
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}

const dataLossAccepted =
  'Data loss was accepted at start: a power cut of the PostgreSQL server may undo acknowledged submissions.';
const minimumVersion = 15;

async function checkServer(db: Sql, acceptDataLoss: boolean): Promise<void> {
  const rows = await db.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings
      where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'server_encoding', 'server_version_num')`,
  );
  const settings = new Map(rows.map(({ name, setting }) => [name, setting]));

  const version = Number(settings.get('server_version_num'));
  if (version < minimumVersion * 10_000) {
    throw new Error(
      `PostgreSQL ${Math.floor(version / 10_000)} is too old: the Center needs version ${minimumVersion} or later.`,
    );
  }
  if (settings.get('server_encoding') !== 'UTF8') {
    throw new Error(
      `The database's encoding is ${settings.get('server_encoding')}, which cannot be trusted with Vietnamese names. ` +
        "Create it anew: create database … encoding 'UTF8' template template0.",
    );
  }
  for (const name of ['fsync', 'full_page_writes', 'synchronous_commit']) {
    if (settings.get(name) !== 'off' || acceptDataLoss) continue;
    throw new Error(
      `PostgreSQL runs with ${name} = off, so a power cut would lose acknowledged submissions. ` +
        `Set ${name} = on and reload the server, or accept the loss with --i-accept-data-loss.`,
    );
  }
}
