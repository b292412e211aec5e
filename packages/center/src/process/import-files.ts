import type { Log, Center, Stores } from '../ports.ts';
import { toLocalDate } from '@hcc/rules/working-time';
import { pilotFilingMode } from '../catalogue/import/filing-mode.ts';
import { type AppliedImport, applyImport } from '../catalogue/apply-import.ts';
import { CatalogueFileError } from '../catalogue/import/catalogue-file.ts';
import { readCatalogueFile, readSelectionFile } from '../catalogue/import/read-files-node.ts';

/**
 * Reads the catalogue files and makes them the Center's; what is the same already stays.
 * @throws CatalogueFileError when a file is no catalogue or no selection, or is dated in the future.
 */
export async function importFiles(
  stores: Stores,
  center: Center,
  {
    catalogueFile,
    selectionFile,
    strict,
    now,
  }: { catalogueFile: string; selectionFile: string | null; strict: boolean; now: Date },
): Promise<AppliedImport> {
  const file = await readCatalogueFile(catalogueFile);
  const today = toLocalDate(now.toISOString());
  // A slip such as 2206 would make every later file an older one.
  if (file.asOfOn !== undefined && file.asOfOn > today)
    throw new CatalogueFileError(
      catalogueFile,
      `meta.asOfOn is ${file.asOfOn}, a day that has not come (today is ${today}): write the day on which the records were true`,
    );
  return applyImport(stores, {
    records: file.records,
    asOfOn: file.asOfOn ?? today,
    strict,
    ...(selectionFile === null ? {} : { selection: await readSelectionFile(selectionFile) }),
    filingModeOf: (record) => center.filingModeOf(record) ?? pilotFilingMode(record),
    periodOf: (record) => center.periodOf(record),
  });
}

export const logImport = (log: Log, { report, outcome, changes, knownAsOfOn }: AppliedImport): void =>
  log.info(
    {
      imported: report.counts.imported,
      problems: report.problems.length,
      outcome,
      changes: changes.length,
      ...(outcome === 'outdated' && { knownAsOfOn }),
    },
    'catalogue ready',
  );
