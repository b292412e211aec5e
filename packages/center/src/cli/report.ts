/** `hcc report`: the year's report as one HTML file. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { migrate } from '../db/migrate.ts';
import { openSettingsDb } from './open-settings-db.ts';
import { sqlStores } from '../db/sql-stores.ts';
import { readCenter } from '../process/center-files.ts';
import { readSettings } from '../process/settings.ts';
import { readReport } from '../report/read-report.ts';
import { reportPage } from '../report/report-page.ts';
import { readLocale } from './read-locale.ts';
import { UsageError } from './usage-error.ts';

const usage = 'hcc report --year YEAR --out DIR [--locale vi|en|zh-Hans]';

/** Writes `DIR/report-YEAR.html` and tells where. @returns the exit code. @throws UsageError */
export async function report(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { year: { type: 'string' }, out: { type: 'string' }, locale: { type: 'string', default: 'vi' } },
  });
  const { year = '', out } = values;
  if (!/^(?:19|20|21)\d{2}$/.test(year)) throw new UsageError(`--year takes a year such as 2026: ${usage}`);
  if (year > String(new Date().getFullYear())) throw new UsageError(`--year ${year} has not begun: ${usage}`);
  if (out === undefined) throw new UsageError(`--out takes a directory: ${usage}`);
  const locale = readLocale(values.locale, usage);
  const settings = readSettings(process.env);
  const { center } = await readCenter(settings.profileFile, settings.baseUrl);
  const db = await openSettingsDb(settings);
  try {
    await migrate(db);
    const read = await readReport({ stores: sqlStores(db), center, clock: { now: () => new Date() } }, year);
    const page = reportPage(read, { centerName: center.name[locale] ?? center.name.vi, locale });
    const file = join(out, `report-${year}.html`);
    await mkdir(out, { recursive: true });
    await writeFile(file, page);
    process.stdout.write(`${file}\n`);
    return 0;
  } finally {
    await db.close();
  }
}
