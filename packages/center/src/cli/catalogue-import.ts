import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { AppliedImport } from '../catalogue/apply-import.ts';
import { formatChanges } from '../catalogue/changes/format-changes.ts';
import { formatReport } from '../catalogue/import/format-report.ts';
import { migrate } from '../db/migrate.ts';
import { openSettingsDb } from './open-settings-db.ts';
import { sqlStores } from '../db/sql-stores.ts';
import { readCenter } from '../process/center-files.ts';
import { importFiles } from '../process/import-files.ts';
import { readSettings } from '../process/settings.ts';
import { readLocale } from './read-locale.ts';

const usage = 'hcc catalogue import FILE [--select FILE] [--strict] [--locale vi|en|zh-Hans]';

/**
 * Reads a catalogue into the Center's database and prints what it found, and what changed in words.
 * @returns the exit code: 1 when nothing was applied although something was to be.
 */
export async function catalogueImport(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      select: { type: 'string' },
      strict: { type: 'boolean', default: false },
      locale: { type: 'string', default: 'vi' },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(`Name one file: ${usage}`);
  const locale = readLocale(values.locale, usage);
  const settings = readSettings(process.env);
  const { center } = await readCenter(settings.profileFile, settings.baseUrl);
  const db = await openSettingsDb(settings);
  try {
    await migrate(db);
    const imported = await importFiles(sqlStores(db), center, {
      catalogueFile: resolve(file),
      selectionFile: values.select === undefined ? null : resolve(values.select),
      strict: values.strict,
      now: new Date(),
    });
    process.stdout.write(`${formatReport(imported.report)}\n${outcomeLine(imported)}\n`);
    if (imported.stays.length > 0)
      process.stdout.write(
        `Kept as they were, since no record of theirs could be read: ${imported.stays.join(', ')}\n`,
      );
    if (imported.outcome === 'applied' && imported.knownAsOfOn !== null)
      process.stdout.write(`\n${formatChanges(imported.changes, locale)}`);
    return imported.outcome === 'applied' || imported.outcome === 'unchanged' ? 0 : 1;
  } finally {
    await db.close();
  }
}

function outcomeLine({ outcome, asOfOn, knownAsOfOn }: AppliedImport): string {
  switch (outcome) {
    case 'applied':
      return `The catalogue of ${asOfOn} is in force.`;
    case 'unchanged':
      return 'Nothing changed: this catalogue was imported before.';
    case 'outdated':
      return `Refused: the file is of ${asOfOn}, and the catalogue of ${knownAsOfOn} is in force already. Import a newer file, or correct meta.asOfOn.`;
    case 'refused':
      return 'Refused (--strict): nothing was changed.';
    case 'unusable':
      return 'Refused: no record could be read, so nothing was changed.';
  }
}
