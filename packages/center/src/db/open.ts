import type { Db } from './db.ts';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';

export interface DatabaseSettings {
  /** A PostgreSQL server. Without it the embedded database is used. */
  databaseUrl?: string;
  /** Where the embedded database lies; unused with `databaseUrl`. */
  dataDirectory: string;
  /** See `PostgresSettings`. @default false */
  acceptDataLoss?: boolean;
  /** Told of lost idle connections, for the log. */
  onError: (error: Error) => void;
}

/** Opens the database that the settings name; not migrated yet (`migrate.ts`). */
export function openDb({ databaseUrl, dataDirectory, acceptDataLoss = false, onError }: DatabaseSettings): Promise<Db> {
  return databaseUrl
    ? openPostgres({ url: databaseUrl, acceptDataLoss, onError })
    : openPglite({ dataDirectory, onError });
}
