import { newId } from '../crypto/tokens.ts';
import { faultOf } from '../http/as-problem.ts';
import { Problem } from '../http/problem.ts';
import type { Ports } from '../ports.ts';

type FileHome = Pick<Ports, 'stores' | 'files' | 'log'>;

/** Far longer than any request that names its file runs. */
const looseForMs = 24 * 3600 * 1000;

/**
 * Writes a file that nothing names yet. Whoever names it takes its id off `looseFiles` in the same transaction; what is
 * never named is swept away a day later.
 * @throws Problem `file_store_unavailable` when it cannot be written.
 */
export async function putFile({ stores, files, log }: FileHome, bytes: Uint8Array, now: Date): Promise<string> {
  const fileId = newId('file');
  await stores.looseFiles.add(fileId, new Date(now.getTime() + looseForMs));
  try {
    await files.put(fileId, bytes);
  } catch (error) {
    log.error(faultOf(error), 'file not written');
    throw new Problem('file_store_unavailable');
  }
  return fileId;
}

/** Removes what nothing names any more, at once; should that fail, the sweep does it. */
export async function dropFiles(
  { stores, files, log }: FileHome,
  fileIds: readonly string[],
  now: Date,
): Promise<void> {
  for (const fileId of fileIds) {
    await stores.looseFiles.add(fileId, now);
    try {
      await files.remove(fileId);
      await stores.looseFiles.remove(fileId);
    } catch (error) {
      log.error(faultOf(error), 'file not removed');
    }
  }
}
