import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The key that seals secrets in the database: given, or made once beside it. Lose it and sealed secrets stay closed. */
export async function loadSecretKey(given: string | null, dataDirectory: string): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(Buffer.from(given ?? (await keptKey(dataDirectory)), 'hex'));
}

async function keptKey(dataDirectory: string): Promise<string> {
  const file = join(dataDirectory, 'secret.key');
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, randomBytes(32).toString('hex'), { mode: 0o600, flush: true });
  // A hard link fails where the file is there already, so two starters end with one key.
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft, { force: true });
  return (await readFile(file, 'utf8')).trim();
}
