import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createKeySigner } from '../signing/demo-authority.ts';
import { unlockKeys } from '../signing/pin-lock-node.ts';
import { serveSigner } from '../signing/serve-signer-node.ts';
import type { Signers } from '../signing/signer.ts';
import { readSigningKeys } from '../signing/signing-keys-node.ts';
import { UsageError } from './usage-error.ts';

const usage = 'hcc signer --keys DIR --socket FILE [--pin-file FILE] | hcc signer unlock --keys DIR';

/**
 * Holds signing keys and answers a Center on a Unix socket: hashes in, signatures out. `--keys`: for each id of an officer
 * or a unit `ID.key.pem` (PKCS #8, encrypted under the PIN) and `ID.chain.pem`. The PIN is a line of `--pin-file`, or of
 * standard input.
 * @returns the exit code, once `signal` says to end
 */
export async function signer(args: string[], { signal }: { signal: AbortSignal }): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { keys: { type: 'string' }, socket: { type: 'string' }, 'pin-file': { type: 'string' } },
  });
  if (values.keys === undefined) throw new UsageError(usage);
  const directory = resolve(values.keys);
  if (positionals.length === 1 && positionals[0] === 'unlock') {
    await unlockKeys(directory);
    process.stdout.write(`The keys in ${directory} take a PIN again.\n`);
    return 0;
  }
  if (positionals.length > 0 || values.socket === undefined) throw new UsageError(usage);
  const pin = values['pin-file'] === undefined ? await askedPin() : await readFile(values['pin-file'], 'utf8');
  const served = await serveSigner(await signersIn(directory, pin.trim()), resolve(values.socket));
  process.stdout.write(`Signer        ${resolve(values.socket)}\n`);
  await new Promise((ended) => signal.addEventListener('abort', ended, { once: true }));
  await served.close();
  return 0;
}

async function signersIn(directory: string, pin: string): Promise<Signers> {
  const ids = (await readdir(directory)).flatMap((file) => (file.endsWith('.key.pem') ? [file.slice(0, -8)] : []));
  if (ids.length === 0) throw new Error(`${directory} holds no key: put ID.key.pem and ID.chain.pem there.`);
  const keys = new Map(await readSigningKeys(directory, ids, pin));
  const roots = new Map(
    [...keys.values()].flatMap(({ certificateChain }) => {
      const root = certificateChain.at(-1);
      return root ? [[Buffer.from(root).toString('base64'), root] as const] : [];
    }),
  );
  return {
    async find(id) {
      const key = keys.get(id);
      return key && createKeySigner(key);
    },
    trustAnchors: async () => [...roots.values()],
  };
}

/** A line of standard input, typed or piped. */
async function askedPin(): Promise<string> {
  process.stderr.write('PIN: ');
  for await (const line of createInterface({ input: process.stdin })) return line;
  return '';
}
