import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Center } from '../ports.ts';
import type { FindSigner } from '../results/documents.ts';
import { type CertificateSubject, createKeySigner } from './demo-authority.ts';
import { loadOrCreateSigningKeys } from './signing-keys-node.ts';

/**
 * Demonstration keys for everybody who approves, and for their units, kept in a directory of their own. A profile with
 * other officers gets other keys; what was signed with the old ones stays verifiable, since those are kept too.
 */
export async function sandboxSigners(center: Center, directory: string): Promise<FindSigner> {
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
    notBefore: new Date(),
    // A dozen RSA keys would take seconds of the first start.
    algorithm: 'ecdsa-p256',
  });
  return async (id) => {
    const key = keys[id];
    return key && createKeySigner(key);
  };
}
