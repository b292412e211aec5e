import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Center } from '../ports.ts';
import { parsePem } from '@hcc/rules/signed-pdf';
import type { Signers } from '../results/documents.ts';
import { type CertificateSubject, createKeySigner } from './demo-authority.ts';
import { authorityFile, loadOrCreateSigningKeys } from './signing-keys-node.ts';

/**
 * Demonstration keys for everybody who approves, and for their units, kept in a directory of their own. A profile with
 * other officers gets other keys; what was signed with the old ones stays verifiable, since those are kept too.
 */
export async function sandboxSigners(center: Center, directory: string): Promise<Signers> {
  const approvers = center.officers.filter(({ roles }) => roles.includes('approve'));
  const subjects: Record<string, CertificateSubject> = {};
  for (const { id, name, title, unit } of approvers) {
    subjects[id] = { commonName: name, title, organisation: unit.name };
    subjects[unit.id] = { commonName: unit.name };
  }
  const edition = createHash('sha256').update(JSON.stringify(subjects)).digest('hex').slice(0, 12);
  const { keys } = await loadOrCreateSigningKeys(join(directory, edition), {
    authorityName: 'HCC demonstration CA (sandbox, no legal value)',
    subjects,
    // A sandbox's clock may be set back.
    notBefore: new Date(Date.now() - 365 * 24 * 3_600_000),
    // A dozen RSA keys would take seconds of the first start.
    algorithm: 'ecdsa-p256',
  });
  return {
    async find(id) {
      const key = keys[id];
      return key && createKeySigner(key);
    },
    trustAnchors: () => rootsOf(directory),
  };
}

/** Of every edition: a result is verified for longer than its signer is in office. */
async function rootsOf(directory: string): Promise<Uint8Array[]> {
  // What begins with a point is still being made.
  const editions = (await readdir(directory)).filter((name) => /^[0-9a-f]{12}$/.test(name));
  const files = editions.map((name) => readFile(join(directory, name, authorityFile), 'utf8'));
  return (await Promise.all(files)).flatMap((text) => parsePem(text));
}
