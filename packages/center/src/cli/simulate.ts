/** `hcc simulate`: fills a sandbox with made-up dossiers, as they would come and be settled. */
import { parseArgs } from 'node:util';
import { migrate } from '../db/migrate.ts';
import { openSettingsDb } from './open-settings-db.ts';
import { sqlStores } from '../db/sql-stores.ts';
import { readCenter } from '../process/center-files.ts';
import { importFiles } from '../process/import-files.ts';
import { readSettings } from '../process/settings.ts';
import { simulate } from '../simulation/simulate.ts';
import { UsageError } from './usage-error.ts';

const usage = 'hcc simulate --dossiers N [--seed S] [--from DAY] [--until DAY]';
const dayMs = 24 * 3600 * 1000;

/** Prints how far it is and how fast. @returns the exit code. @throws UsageError */
export async function simulateTraffic(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      dossiers: { type: 'string' },
      seed: { type: 'string', default: '1' },
      from: { type: 'string' },
      until: { type: 'string' },
    },
  });
  const dossiers = whole('--dossiers', values.dossiers, 1, 5_000_000);
  const seed = whole('--seed', values.seed, 0, 2 ** 32 - 1);
  const until = values.until === undefined ? new Date() : dayAt('--until', values.until);
  const from = values.from === undefined ? new Date(until.getTime() - 730 * dayMs) : dayAt('--from', values.from);
  if (from.getTime() > until.getTime() - 7 * dayMs)
    throw new UsageError(`--from has to lie a week before --until: ${usage}`);
  const settings = readSettings(process.env);
  const { center } = await readCenter(settings.profileFile, settings.baseUrl);
  // Made-up dossiers among true ones would never be got out again.
  if (center.mode !== 'sandbox') throw new UsageError('Only a sandbox is filled with made-up dossiers.');
  const db = await openSettingsDb(settings);
  try {
    await migrate(db);
    await importFiles(sqlStores(db), center, { ...settings, strict: false, now: new Date() });
    const began = Date.now();
    const rate = (done: number): number => Math.round(done / Math.max(0.001, (Date.now() - began) / 1000));
    const { events } = await simulate(db, center, { dossiers, seed, from, until }, (done) => {
      if (done % 10_000 === 0) process.stdout.write(`${done} dossiers, ${rate(done)} a second\n`);
    });
    process.stdout.write(`${dossiers} dossiers with ${events} events, ${rate(dossiers)} dossiers a second.\n`);
    return 0;
  } finally {
    await db.close();
  }
}

function whole(name: string, text: string | undefined, least: number, most: number): number {
  const value = /^\d{1,10}$/.test(text ?? '') ? Number(text) : NaN;
  if (!(value >= least && value <= most))
    throw new UsageError(`${name} takes a whole number from ${least} to ${most}: ${usage}`);
  return value;
}

function dayAt(name: string, text: string): Date {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T23:59:59+07:00`) : new Date(NaN);
  if (Number.isNaN(at.getTime())) throw new UsageError(`${name} takes a day such as 2026-08-20: ${usage}`);
  return at;
}
