import type { Db } from '../db/db.ts';
import { openDb } from '../db/open.ts';
import type { Settings } from '../process/settings.ts';

/** The Center's own database, as the settings name it, for a command that runs once. Close it. */
export const openSettingsDb = ({ databaseUrl, dataDirectory, acceptDataLoss }: Settings): Promise<Db> =>
  openDb({ ...(databaseUrl === null ? {} : { databaseUrl }), dataDirectory, acceptDataLoss, onError: () => {} });
