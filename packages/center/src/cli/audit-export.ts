import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exportAudit } from '../audit/audit-export.ts';
import { migrate } from '../db/migrate.ts';
import { openSettingsDb } from './open-settings-db.ts';
import { sqlStores } from '../db/sql-stores.ts';
import { readSettings } from '../process/settings.ts';

const usage = 'hcc audit export [--dossier CODE] [--out FILE]';

/**
 * Writes the audit trail of the Center's database, of all dossiers or of one, a line of JSON an entry.
 * @throws Error when no dossier has the code, or the file is there already.
 */
export async function auditExport(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { dossier: { type: 'string' }, out: { type: 'string' } },
  });
  if (positionals.length > 0) throw new Error(`Nothing stands behind it: ${usage}`);
  const settings = readSettings(process.env);
  const db = await openSettingsDb(settings);
  try {
    await migrate(db);
    const stores = sqlStores(db);
    const dossier = values.dossier === undefined ? undefined : await stores.dossiers.findByCode(values.dossier);
    if (dossier === null) throw new Error(`No dossier has the code ${values.dossier}.`);
    const lines = exportAudit(stores.audit, { dossierId: dossier?.id, now: new Date() });
    if (values.out === undefined) for await (const line of lines) process.stdout.write(`${line}\n`);
    else await writeLines(resolve(values.out), lines);
    return 0;
  } finally {
    await db.close();
  }
}

/** An export is evidence: an earlier one is never written over. */
async function writeLines(file: string, lines: AsyncIterable<string>): Promise<void> {
  const handle = await open(file, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      error.code === 'EEXIST' ? `${file} is there already.` : `${file} cannot be written (${error.code}).`,
    );
  });
  try {
    for await (const line of lines) await handle.write(`${line}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
