import type { Log, Center, Stores } from '../ports.ts';
import { toLocalDate } from '@hcc/rules/working-time';
import { pilotFilingMode } from '../catalogue/import/filing-mode.ts';
import { applyImport } from '../catalogue/apply-import.ts';
import { readCatalogueFile, readSelectionFile } from '../catalogue/import/read-files-node.ts';
import type { ImportReport } from '../catalogue/import/import-report.ts';

/** Reads the catalogue files and makes them the Center's; what is the same already stays. */
export async function importFiles(
  stores: Stores,
  center: Center,
  {
    catalogueFile,
    selectionFile,
    strict,
    now,
  }: { catalogueFile: string; selectionFile: string | null; strict: boolean; now: Date },
): Promise<{ isAccepted: boolean; changed: boolean; report: ImportReport }> {
  const file = await readCatalogueFile(catalogueFile);
  return applyImport(stores, {
    records: file.records,
    asOfOn: file.asOfOn ?? toLocalDate(now.toISOString()),
    strict,
    ...(selectionFile === null ? {} : { selection: await readSelectionFile(selectionFile) }),
    filingModeOf: (record) => center.filingModeOf(record.code) ?? pilotFilingMode(record),
  });
}

export const logImport = (log: Log, { report, changed }: { report: ImportReport; changed: boolean }): void =>
  log.info({ imported: report.counts.imported, problems: report.problems.length, changed }, 'catalogue ready');
