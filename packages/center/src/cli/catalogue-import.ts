import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatReport } from '../catalogue/import/format-report.ts';
import { migrate } from '../db/migrate.ts';
import { openDb } from '../db/open.ts';
import { sqlStores } from '../db/sql-stores.ts';
import { readCenter } from '../process/center-files.ts';
import { importFiles } from '../process/import-files.ts';
import { readSettings } from '../process/settings.ts';

/** Reads a catalogue into the Center's database and prints what it found. @returns the exit code: 1 when refused. */
export async function catalogueImport(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { select: { type: 'string' }, strict: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new Error('Name one file: hcc catalogue import FILE [--select FILE] [--strict]');
  const settings = readSettings(process.env);
  const { center } = await readCenter(settings.profileFile, settings.baseUrl);
  const db = await openDb({
    ...(settings.databaseUrl === null ? {} : { databaseUrl: settings.databaseUrl }),
    dataDirectory: settings.dataDirectory,
    acceptDataLoss: settings.acceptDataLoss,
    onError: () => {},
  });
  try {
    await migrate(db);
    const { isAccepted, changed, report } = await importFiles(sqlStores(db), center, {
      catalogueFile: resolve(file),
      selectionFile: values.select === undefined ? null : resolve(values.select),
      strict: values.strict,
      now: new Date(),
    });
    process.stdout.write(formatReport(report));
    process.stdout.write(
      isAccepted
        ? changed
          ? '\nThe catalogue was replaced.\n'
          : '\nNothing changed.\n'
        : '\nRefused (--strict): nothing was changed.\n',
    );
    return isAccepted && report.counts.imported > 0 ? 0 : 1;
  } finally {
    await db.close();
  }
}
