import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from '../ports.ts';

/** Files in a directory, by ids the Center made. A file is there whole or not at all. */
export async function createFiles(directory: string): Promise<Files> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const pathOf = (id: string): string => {
    if (!/^file_[0-9a-f]+$/.test(id)) throw new Error('Not a file id of the Center.');
    return join(directory, id);
  };
  return {
    async put(id, bytes) {
      const path = pathOf(id);
      await writeFile(`${path}.part`, bytes, { mode: 0o600, flush: true });
      await rename(`${path}.part`, path);
    },
    async get(id) {
      return readFile(pathOf(id)).then(
        (bytes) => new Uint8Array(bytes),
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'ENOENT') return null;
          throw error;
        },
      );
    },
    remove: (id) => rm(pathOf(id), { force: true }),
  };
}
