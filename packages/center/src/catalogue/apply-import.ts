import { sha256 } from '../crypto/tokens.ts';
import type { Stores } from '../ports.ts';
import { importCatalogue, type ImportOptions, type ImportResult } from './import/import-catalogue.ts';

/** Imports records and makes them the catalogue, all or none. Importing the same records again changes nothing. */
export async function applyImport(
  stores: Stores,
  options: ImportOptions,
): Promise<ImportResult & { changed: boolean }> {
  const result = await importCatalogue(options);
  if (!result.isAccepted || result.procedures.length === 0) return { ...result, changed: false };
  const items = [...result.procedures];
  const version = (
    await sha256(
      JSON.stringify(items.map(({ procedure, searchWords }) => [procedure.code, procedure.version, searchWords])),
    )
  ).slice(0, 16);
  const changed = await stores.transaction(async (tx) => {
    if ((await tx.catalogue.version()) === version) return false;
    await tx.catalogue.replace(items, version);
    return true;
  });
  return { ...result, changed };
}
