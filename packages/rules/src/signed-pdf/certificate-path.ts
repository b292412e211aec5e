import { sameBytes } from '../bytes/index.ts';
import { readCertificate } from './certificate.ts';
import type { Certificate } from './certificate.ts';
import { isSignedBy } from './public-key.ts';

/**
 * - `trusted`: a path of valid certificates leads to a trust anchor.
 * - `expired`: it would, but at that instant one of them is not yet or no longer valid.
 * - `unknown`: it leads to none, or the certificate may not sign documents.
 */
export type Trust = 'trusted' | 'expired' | 'unknown';

/** Between a signer and a root there are one or two authorities; a longer chain is somebody's game. */
const mostSteps = 5;

/** keyUsage bits as they stand in its first byte (RFC 5280, 4.2.1.3). */
const usage = { digitalSignature: 0x80, nonRepudiation: 0x40, keyCertSign: 0x04 };

/**
 * Whether a path leads from `signer` to one of `trustAnchors` at the instant `at` (RFC 5280, 6). Revocation of
 * certificates is not looked up: it would need the network.
 *
 * @param embedded all certificates that came with the signature. Each must be a step of the path: one that plays no part
 * is refused, so that no byte of a signature goes unchecked.
 * @param trustAnchors root certificates in DER.
 */
export async function trustIn(
  signer: Certificate,
  embedded: readonly Certificate[],
  trustAnchors: readonly Uint8Array[],
  at: Date,
): Promise<Trust> {
  const mayUse = usage.digitalSignature | usage.nonRepudiation;
  if (signer.isAuthority || ((signer.keyUsage ?? 0) & mayUse) === 0) return 'unknown';
  const anchors = trustAnchors.map((der) => readCertificate(der));
  const path = await pathFrom([signer], embedded, anchors);
  if (!path || !embedded.every((one) => path.some((step) => isSame(step, one)))) return 'unknown';
  const now = at.getTime();
  return path.every(({ notBefore, notAfter }) => notBefore <= now && now <= notAfter) ? 'trusted' : 'expired';
}

async function pathFrom(
  path: readonly Certificate[],
  embedded: readonly Certificate[],
  anchors: readonly Certificate[],
): Promise<readonly Certificate[] | undefined> {
  const last = path.at(-1);
  if (!last || last.hasUnknownDemand) return undefined;
  if (anchors.some((anchor) => isSame(anchor, last))) return path;
  if (path.length > mostSteps) return undefined;
  for (const issuer of [...anchors, ...embedded]) {
    if (path.includes(issuer) || !(await hasIssued(issuer, last, path.length - 1))) continue;
    const found = await pathFrom([...path, issuer], embedded, anchors);
    if (found) return found;
  }
  return undefined;
}

/** @param authoritiesBelow how many authorities stand between this issuer and the signer. */
async function hasIssued(issuer: Certificate, certificate: Certificate, authoritiesBelow: number): Promise<boolean> {
  if (!issuer.isAuthority || issuer.pathLength < authoritiesBelow) return false;
  if (issuer.keyUsage !== undefined && (issuer.keyUsage & usage.keyCertSign) === 0) return false;
  if (!sameBytes(issuer.subject, certificate.issuer)) return false;
  const { signature, signedPart: data, signatureAlgorithm } = certificate;
  return isSignedBy(issuer.publicKey, signatureAlgorithm, { signature, data });
}

const isSame = (left: Certificate, right: Certificate): boolean => sameBytes(left.der, right.der);
