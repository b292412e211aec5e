import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parsePem } from '@hcc/rules/signed-pdf';
import { createDemoAuthority } from './demo-authority.ts';
import type { DemoAuthority, DemoAuthorityOptions, KeyAlgorithm, SigningKey } from './demo-authority.ts';
import { namesOf, recordOf } from './named-record.ts';
import { formatPem } from './pem.ts';

/** Where the trust anchor stands in the directory, for `openssl cms -verify -CAfile`. */
export const authorityFile = 'demo-ca.pem';

/**
 * The sandbox's signing keys from `directory`; made and stored there when it does not exist. Each subject has
 * `NAME.key.pem` (PKCS #8) and `NAME.chain.pem`, the root is {@link authorityFile}; files have mode 0600, the directory 0700.
 * Two processes that start at once end with the same keys: the directory appears whole or not at all.
 *
 * @throws Error when the directory exists but a file of it is missing or broken: it names the file. Delete the directory to start anew.
 */
export async function loadOrCreateSigningKeys<Name extends string>(
  directory: string,
  options: DemoAuthorityOptions<Name>,
): Promise<DemoAuthority<Name>> {
  const names = namesOf(options.subjects);
  const stored = await loadKeys(directory, names);
  if (stored) return stored;
  const made = await createDemoAuthority(options);
  const staging = join(dirname(directory), `.signing-keys-${randomUUID()}`);
  await mkdir(staging, { recursive: true, mode: 0o700 });
  try {
    await storeKeys(staging, made, names);
    await rename(staging, directory);
    return made;
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    const others = await loadKeys(directory, names); // somebody was quicker
    if (others) return others;
    throw error;
  }
}

async function loadKeys<Name extends string>(
  directory: string,
  names: readonly Name[],
): Promise<DemoAuthority<Name> | undefined> {
  const root = await readPem(directory, authorityFile).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!root) return undefined;
  const keys = await Promise.all(
    names.map(async (name): Promise<[Name, SigningKey]> => {
      const [privateKey, certificateChain] = await Promise.all([
        readPem(directory, `${name}.key.pem`),
        readPem(directory, `${name}.chain.pem`),
      ]);
      const key = first(privateKey, name);
      return [name, { algorithm: algorithmOf(key), privateKey: key, certificateChain }];
    }),
  );
  return { rootCertificate: first(root, authorityFile), keys: recordOf(keys) };
}

async function storeKeys<Name extends string>(
  directory: string,
  { rootCertificate, keys }: DemoAuthority<Name>,
  names: readonly Name[],
): Promise<void> {
  const write = (file: string, text: string) => writeFile(join(directory, file), text, { mode: 0o600, flag: 'wx' });
  await write(authorityFile, formatPem('CERTIFICATE', [rootCertificate]));
  for (const name of names) {
    await write(`${name}.key.pem`, formatPem('PRIVATE KEY', [keys[name].privateKey]));
    await write(`${name}.chain.pem`, formatPem('CERTIFICATE', keys[name].certificateChain));
  }
}

async function readPem(directory: string, file: string): Promise<Uint8Array[]> {
  const blocks = parsePem(await readFile(join(directory, file), 'utf8'));
  if (blocks.length === 0) {
    throw new Error(`${join(directory, file)} holds no PEM block: delete the directory to have new demo keys made.`);
  }
  return blocks;
}

function first(blocks: readonly Uint8Array[], name: string): Uint8Array {
  const [block] = blocks;
  if (!block) throw new Error(`No PEM block for ${name}.`);
  return block;
}

/** A PKCS #8 key of P-256 takes some 140 bytes, one of RSA-3072 some 1,800. */
function algorithmOf(privateKey: Uint8Array): KeyAlgorithm {
  return privateKey.length < 300 ? 'ecdsa-p256' : 'rsa-3072';
}
