import { newId } from '../crypto/tokens.ts';
import type { Ports } from '../ports.ts';

/** Far longer than any request that names its file runs. */
const looseForMs = 24 * 3600 * 1000;

/**
 * Writes a file that nothing names yet. Whoever names it takes its id off `looseFiles` in the same transaction; what is
 * never named is swept away a day later.
 */
export async function putFile(
  { stores, files }: Pick<Ports, 'stores' | 'files'>,
  bytes: Uint8Array,
  now: Date,
): Promise<string> {
  const fileId = newId('file');
  await stores.looseFiles.add(fileId, new Date(now.getTime() + looseForMs));
  await files.put(fileId, bytes);
  return fileId;
}
