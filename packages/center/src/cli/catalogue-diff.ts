import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Procedure } from '@hcc/schemas';
import { changesBetween } from '../catalogue/changes/changes-between.ts';
import { formatChanges } from '../catalogue/changes/format-changes.ts';
import { pilotFilingMode } from '../catalogue/import/filing-mode.ts';
import { importCatalogue } from '../catalogue/import/import-catalogue.ts';
import { readCatalogueFile, readSelectionFile } from '../catalogue/import/read-files-node.ts';
import { unreadCodes } from '../catalogue/import/unread-codes.ts';
import type { Selection } from '../catalogue/import/selection.ts';
import type { Center } from '../ports.ts';
import { readCenter } from '../process/center-files.ts';
import { readSettings } from '../process/settings.ts';
import { readLocale } from './read-locale.ts';

const usage = 'hcc catalogue diff OLD NEW [--select FILE] [--locale vi|en|zh-Hans]';

/** Prints what a reader sees change from one catalogue file to another. Needs no database and changes nothing. */
export async function catalogueDiff(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { select: { type: 'string' }, locale: { type: 'string', default: 'vi' } },
  });
  const [oldFile, newFile] = positionals;
  if (oldFile === undefined || newFile === undefined || positionals.length > 2)
    throw new Error(`Name two files: ${usage}`);
  const locale = readLocale(values.locale, usage);
  const settings = readSettings(process.env);
  const { center } = await readCenter(settings.profileFile, settings.baseUrl);
  const selection = values.select === undefined ? undefined : await readSelectionFile(resolve(values.select));
  const before = await readProcedures(oldFile, center, selection);
  const after = await readProcedures(newFile, center, selection);
  // What one file has and the other cannot say was neither added nor repealed.
  const changes = changesBetween(before.procedures, after.procedures, '').filter(
    ({ kind, code }) => !(kind === 'added' && before.isUnread(code)) && !(kind === 'repealed' && after.isUnread(code)),
  );
  process.stdout.write(formatChanges(changes, locale));
  return 0;
}

interface ReadFile {
  procedures: Procedure[];
  isUnread: (code: string) => boolean;
}

/** What cannot be read is named on the error stream. */
async function readProcedures(file: string, center: Center, selection: Selection | undefined): Promise<ReadFile> {
  const { records, asOfOn = '1970-01-01' } = await readCatalogueFile(resolve(file));
  const result = await importCatalogue({
    records,
    asOfOn,
    ...(selection && { selection }),
    filingModeOf: (record) => center.filingModeOf(record) ?? pilotFilingMode(record),
    periodOf: (record) => center.periodOf(record),
  });
  for (const { code, path, message } of result.report.problems.filter(({ isLeftOut }) => isLeftOut))
    process.stderr.write(`${file}: left out ${code} ${path} ${message}\n`);
  const procedures = result.procedures.map(({ procedure }) => procedure);
  if (procedures.length === 0) throw new Error(`${file} has no usable record: see above, or name another file`);
  return { procedures, isUnread: unreadCodes(result) };
}
