/** The child that `own-signer-node.ts` starts: opens the sandbox's keys, answers on a socket, ends with its parent. */
import { randomInt } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { rmSync } from 'node:fs';
import type { OwnSignerOrder } from './own-signer-node.ts';
import { demoSigners } from './sandbox-signers-node.ts';
import { serveSigner } from './serve-signer-node.ts';

// Ctrl-C and a supervisor reach the whole group; the parent still has signatures to ask for and closes the channel last.
process.on('SIGINT', () => {}).on('SIGTERM', () => {});

process.once('message', (order: OwnSignerOrder) => {
  process.once('disconnect', () => {
    rmSync(dirname(order.path), { recursive: true, force: true });
    process.exit(0);
  });
  run(order).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
});

async function run({ subjects, directory, path }: OwnSignerOrder): Promise<void> {
  await serveSigner(await demoSigners(subjects, directory, await pinIn(directory)), path);
  process.send?.('ready');
}

/** Nobody types a PIN for a sandbox: it is made once and lies beside the keys. A signer of your own asks for it: `hcc signer`. */
async function pinIn(directory: string): Promise<string> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, 'pin');
  try {
    const pin = String(randomInt(1e8, 1e9));
    await writeFile(file, pin, { flag: 'wx', mode: 0o600 });
    return pin;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return (await readFile(file, 'utf8')).trim();
  }
}
