import { holdMode } from '../db/hold-mode.ts';
import { migrate } from '../db/migrate.ts';
import { openSettingsDb } from './open-settings-db.ts';
import { sqlStores } from '../db/sql-stores.ts';
import type { Center, Stores } from '../ports.ts';
import { readCenter } from '../process/center-files.ts';
import { readSettings } from '../process/settings.ts';
import { createSharedClock } from '../sandbox/shared-clock.ts';

/** The Center's database for one command, as the settings name it, with the Center's own time. @throws Error that names who has it open. */
export async function withStores<T>(
  work: (opened: { stores: Stores; center: Center; now: Date }) => Promise<T>,
): Promise<T> {
  const settings = readSettings(process.env);
  const { center } = await readCenter(settings.profileFile, settings.baseUrl);
  const db = await openSettingsDb(settings);
  try {
    await migrate(db);
    await holdMode(db, center);
    const stores = sqlStores(db);
    const clock = createSharedClock(stores.sandboxClock);
    if (center.mode === 'sandbox') await clock.catchUp();
    return await work({ stores, center, now: clock.now() });
  } finally {
    await db.close();
  }
}
