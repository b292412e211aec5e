/** The reference catalogue of 1,875 as the Center would serve it, and what people type; they lie beside the checkout. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toColumns } from '@hcc/rules/catalogue';
import { streetWordsIn } from '@hcc/rules/street-words';
import type { CatalogueColumns } from '@hcc/schemas';
import { pilotFilingMode } from '@hcc/center/app';
import { importCatalogue } from '../../../packages/center/src/catalogue/import/import-catalogue.ts';
import { readCatalogueFile, readSelectionFile } from '../../../packages/center/src/catalogue/import/read-files-node.ts';
import { toIndex } from '../../../packages/center/src/catalogue/to-index.ts';
import { readCenter } from '../../../packages/center/src/process/center-files.ts';

const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const profile = fileURLToPath(new URL('../../../packages/center/profiles/quangninh.json', import.meta.url));
const [procedures, selection, queries] = ['procedures.json', 'catalogue-quangninh.json', 'queries-public.json'].map(
  (name) => join(folder, name),
) as [string, string, string];

/** The files that are not there; nothing can be measured without them. */
export const missingData = (): readonly string[] =>
  [procedures, selection, queries].filter((file) => !existsSync(file));

/** By the product's own importer, with the pilot's profile. */
export async function readColumns(): Promise<CatalogueColumns> {
  const { center } = await readCenter(profile, null);
  const { records, asOfOn = '2026-07-18' } = await readCatalogueFile(procedures);
  const { procedures: imported } = await importCatalogue({
    records,
    selection: await readSelectionFile(selection),
    asOfOn,
    filingModeOf: (record) => center.filingModeOf(record) ?? pilotFilingMode(record),
    periodOf: (record) => center.periodOf(record),
  });
  const byCode = imported.toSorted((a, b) => (a.procedure.code < b.procedure.code ? -1 : 1));
  return toColumns({ ...toIndex('bench', byCode, center), streetWords: [...streetWordsIn.vi] });
}

/** Every third of the public queries, so that all styles of typing are among them. */
export async function readQueries(): Promise<string[]> {
  const file: { queries: { query: string }[] } = JSON.parse(await readFile(queries, 'utf8'));
  return file.queries.filter((_, at) => at % 3 === 0).map(({ query }) => query.normalize('NFC'));
}
