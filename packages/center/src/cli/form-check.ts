import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Procedure } from '@hcc/schemas';
import { pilotFilingMode } from '../catalogue/import/filing-mode.ts';
import { importCatalogue } from '../catalogue/import/import-catalogue.ts';
import { readCatalogueFile } from '../catalogue/import/read-files-node.ts';
import { checkAuthoredForm } from '../forms/check-authored-form.ts';
import { readJson } from '../process/center-files.ts';
import { shippedFile } from '../process/settings.ts';

const usage = 'hcc form check FILE… [--catalogue FILE]';

/**
 * Prints what is wrong with authored forms, a line a fault. Needs no database and changes nothing.
 * @returns the exit code: 1 when there is any fault.
 */
export async function formCheck(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { catalogue: { type: 'string' } },
  });
  if (positionals.length === 0) throw new Error(`Name the files: ${usage}`);
  const catalogue = values.catalogue === undefined ? shippedFile('catalogue/starter.json') : resolve(values.catalogue);
  const procedures = await readProcedures(catalogue);
  let count = 0;
  for (const file of positionals) {
    const faults = await checkAuthoredForm(await readJson(resolve(file)), procedures);
    for (const { where, what } of faults) process.stdout.write(`${file}: ${where} ${what}\n`);
    if (faults.length === 0) process.stdout.write(`${file}: nothing wrong\n`);
    count += faults.length;
  }
  return count === 0 ? 0 : 1;
}

async function readProcedures(file: string): Promise<Procedure[]> {
  const { records, asOfOn = '1970-01-01' } = await readCatalogueFile(file);
  const { procedures } = await importCatalogue({ records, asOfOn, filingModeOf: pilotFilingMode });
  return procedures.map(({ procedure }) => procedure);
}
