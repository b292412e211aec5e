/** The only part of the importer that touches a disk. */
import { readFile } from 'node:fs/promises';
import { CatalogueFileError, parseCatalogueFile, parseSelectionFile, type CatalogueFile } from './catalogue-file.ts';
import type { Selection } from './selection.ts';

/** @throws CatalogueFileError when the file cannot be read or is no catalogue. */
export async function readCatalogueFile(path: string): Promise<CatalogueFile> {
  return parseCatalogueFile(path, await textOf(path));
}

/** @throws CatalogueFileError when the file cannot be read or is no selection. */
export async function readSelectionFile(path: string): Promise<Selection> {
  return parseSelectionFile(path, await textOf(path));
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    const mend =
      code === 'ENOENT' ? 'there is no such file: check the path' : `cannot be read (${code}): check its rights`;
    throw new CatalogueFileError(path, mend, { cause: error });
  }
}
