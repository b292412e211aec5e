/** `hcc evaluation rebuild`: every figure anew from the log of events. */
import { migrate } from '../db/migrate.ts';
import { openSettingsDb } from './open-settings-db.ts';
import { sqlStores } from '../db/sql-stores.ts';
import { rebuildFigures } from '../evaluation/rebuild-figures.ts';
import { readCenter } from '../process/center-files.ts';
import { readSettings } from '../process/settings.ts';
import { UsageError } from './usage-error.ts';

/** Prints what it counted and how fast. @returns the exit code. */
export async function evaluationRebuild(args: readonly string[]): Promise<number> {
  if (args.length > 0) throw new UsageError('It takes no options: hcc evaluation rebuild');
  const settings = readSettings(process.env);
  const { center } = await readCenter(settings.profileFile, settings.baseUrl);
  const db = await openSettingsDb(settings);
  try {
    await migrate(db);
    const began = Date.now();
    const { events, rows } = await rebuildFigures({ stores: sqlStores(db), center, clock: { now: () => new Date() } });
    const seconds = Math.max(0.001, (Date.now() - began) / 1000);
    process.stdout.write(
      `${events} events counted into ${rows} rows in ${seconds.toFixed(1)} s (${Math.round(events / seconds)} a second).\n`,
    );
    return 0;
  } finally {
    await db.close();
  }
}
