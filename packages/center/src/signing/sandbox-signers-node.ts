import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parsePem } from '@hcc/rules/signed-pdf';
import type { Center } from '../ports.ts';
import { type CertificateSubject, createKeySigner } from './demo-authority.ts';
import type { Signers } from './signer.ts';
import { authorityFile, loadOrCreateSigningKeys } from './signing-keys-node.ts';

export type DemoSubjects = Readonly<Record<string, CertificateSubject>>;

/** All who sign for a sandbox: every officer, on a slip or a result, and their units. */
export function demoSubjectsOf({ officers }: Pick<Center, 'officers'>): DemoSubjects {
  const subjects: Record<string, CertificateSubject> = {};
  for (const { id, name, title, unit } of officers) {
    subjects[id] = { commonName: name, title, organisation: unit.name };
    subjects[unit.id] = { commonName: unit.name };
  }
  return subjects;
}

/**
 * Demonstration keys, kept in a directory of their own. A profile with other officers gets other keys; what was signed
 * with the old ones stays verifiable, since those are kept too.
 * @param pin the keys are stored encrypted under it; without one, in the clear
 */
export async function demoSigners(subjects: DemoSubjects, directory: string, pin?: string): Promise<Signers> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const edition = createHash('sha256').update(JSON.stringify(subjects)).digest('hex').slice(0, 12);
  const { keys } = await loadOrCreateSigningKeys(
    join(directory, edition),
    {
      authorityName: 'HCC demonstration CA (sandbox, no legal value)',
      subjects,
      // A sandbox's clock may be set back.
      notBefore: new Date(Date.now() - 365 * 24 * 3_600_000),
      // Dozens of RSA keys would take many seconds of the first start.
      algorithm: 'ecdsa-p256',
    },
    pin,
  );
  return {
    async find(id) {
      const key = keys[id];
      return key && createKeySigner(key);
    },
    trustAnchors: () => rootsOf(directory),
  };
}

/** The same inside this process: for tests and rehearsals. `hcc start` leaves the keys to a process of their own. */
export const sandboxSigners = (center: Center, directory: string): Promise<Signers> =>
  demoSigners(demoSubjectsOf(center), directory);

/** Of every edition: a result is verified for longer than its signer is in office. */
async function rootsOf(directory: string): Promise<Uint8Array[]> {
  // What begins with a point is still being made.
  const editions = (await readdir(directory)).filter((name) => /^[0-9a-f]{12}$/.test(name));
  const files = editions.map((name) => readFile(join(directory, name, authorityFile), 'utf8'));
  return (await Promise.all(files)).flatMap((text) => parsePem(text));
}
