import { createPrivateKey, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parsePem } from '@hcc/rules/signed-pdf';
import { createDemoAuthority } from './demo-authority.ts';
import type { DemoAuthority, DemoAuthorityOptions, KeyAlgorithm, SigningKey } from './demo-authority.ts';
import { namesOf, recordOf } from './named-record.ts';
import { formatPem } from './pem.ts';
import { countingWrongPins, openKey } from './pin-lock-node.ts';

/** Where the trust anchor stands in the directory, for `openssl cms -verify -CAfile`. */
export const authorityFile = 'demo-ca.pem';

/**
 * The sandbox's signing keys from `directory`; made and stored there when it does not exist. Each subject has
 * `NAME.key.pem` (PKCS #8) and `NAME.chain.pem`, the root is {@link authorityFile}; files have mode 0600, the directory 0700.
 * With a PIN the keys are encrypted under it (PBES2, as OpenSSL writes and reads it).
 * Two processes that start at once end with the same keys: the directory appears whole or not at all.
 *
 * @throws Error when the directory exists but a file of it is missing or broken: it names the file. Delete the directory to start anew.
 */
export async function loadOrCreateSigningKeys<Name extends string>(
  directory: string,
  options: DemoAuthorityOptions<Name>,
  pin?: string,
): Promise<DemoAuthority<Name>> {
  const names = namesOf(options.subjects);
  const stored = await loadKeys(directory, names, pin);
  if (stored) return stored;
  const made = await createDemoAuthority(options);
  const staging = join(dirname(directory), `.signing-keys-${randomUUID()}`);
  await mkdir(staging, { recursive: true, mode: 0o700 });
  try {
    await storeKeys(staging, made, names, pin);
    await rename(staging, directory);
    return made;
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    const others = await loadKeys(directory, names, pin); // somebody was quicker
    if (others) return others;
    throw error;
  }
}

async function loadKeys<Name extends string>(
  directory: string,
  names: readonly Name[],
  pin: string | undefined,
): Promise<DemoAuthority<Name> | undefined> {
  const root = await readPem(directory, authorityFile).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!root) return undefined;
  const keys = await readSigningKeys(directory, names, pin);
  return { rootCertificate: first(root, authorityFile), keys: recordOf(keys) };
}

/**
 * Keys of a directory with their certificates.
 * @throws WrongPin, KeysLocked
 * @throws Error naming the file that is missing, broken, or encrypted where no PIN came
 */
export async function readSigningKeys<Name extends string>(
  directory: string,
  names: readonly Name[],
  pin?: string,
): Promise<[Name, SigningKey][]> {
  const read = () =>
    Promise.all(names.map(async (name): Promise<[Name, SigningKey]> => [name, await readKey(directory, name, pin)]));
  return pin === undefined ? read() : countingWrongPins(directory, read);
}

async function readKey(directory: string, name: string, pin: string | undefined): Promise<SigningKey> {
  const file = `${name}.key.pem`;
  const text = await readFile(join(directory, file), 'utf8');
  const isEncrypted = text.includes('ENCRYPTED PRIVATE KEY');
  if (isEncrypted && pin === undefined) throw new Error(`${join(directory, file)} is encrypted, and no PIN was given.`);
  const privateKey =
    isEncrypted && pin !== undefined
      ? new Uint8Array(openKey(text, pin).export({ type: 'pkcs8', format: 'der' }))
      : first(await readPem(directory, file), file);
  return {
    algorithm: algorithmOf(privateKey),
    privateKey,
    certificateChain: await readPem(directory, `${name}.chain.pem`),
  };
}

async function storeKeys<Name extends string>(
  directory: string,
  { rootCertificate, keys }: DemoAuthority<Name>,
  names: readonly Name[],
  pin: string | undefined,
): Promise<void> {
  const write = (file: string, text: string) => writeFile(join(directory, file), text, { mode: 0o600, flag: 'wx' });
  await write(authorityFile, formatPem('CERTIFICATE', [rootCertificate]));
  for (const name of names) {
    await write(`${name}.key.pem`, pemOf(keys[name], pin));
    await write(`${name}.chain.pem`, formatPem('CERTIFICATE', keys[name].certificateChain));
  }
}

function pemOf({ privateKey }: SigningKey, pin: string | undefined): string {
  if (pin === undefined) return formatPem('PRIVATE KEY', [privateKey]);
  const key = createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' });
  return key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: pin }).toString();
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
