import * as asn1js from 'asn1js';
import { Certificate, CertificateChainValidationEngine } from 'pkijs';
import { ownBuffer, sameBytes } from './bytes.ts';
import { oid } from './object-identifiers.ts';

/**
 * Whether a path of valid certificates leads from `certificate` to one of `trustAnchors` at the instant `at` (RFC 5280),
 * and the certificate may sign documents. Revocation is not looked up: it would need the network.
 *
 * @param intermediates certificates found beside it, trusted or not.
 * @param trustAnchors root certificates in DER.
 */
export async function leadsToTrustAnchor(
  certificate: Certificate,
  intermediates: readonly Certificate[],
  trustAnchors: readonly Uint8Array[],
  at: Date,
): Promise<boolean> {
  const roots = trustAnchors.map((der) => Certificate.fromBER(ownBuffer(der)));
  if (roots.length === 0 || !maySignDocuments(certificate)) return false;
  // A certificate of our own list is never an end entity here, and strangers' roots in the CMS do not count.
  const others = intermediates.filter((candidate) => !isSame(candidate, certificate) && !candidate.subject.isEqual(candidate.issuer));
  const engine = new CertificateChainValidationEngine({
    trustedCerts: roots,
    certs: [...others, certificate], // the engine takes the last one as the end entity
    checkDate: at,
  });
  try {
    const { result, certificatePath } = await engine.verify();
    return result && certificatePath !== undefined && roots.some((root) => certificatePath.some((step) => isSame(step, root)));
  } catch {
    return false;
  }
}

/** keyUsage holds digitalSignature or nonRepudiation, and the certificate is no authority's. */
function maySignDocuments(certificate: Certificate): boolean {
  const usage = certificate.extensions?.find(({ extnID }) => extnID === oid.keyUsage)?.parsedValue;
  if (!(usage instanceof asn1js.BitString)) return false;
  const constraints = certificate.extensions?.find(({ extnID }) => extnID === oid.basicConstraints)?.parsedValue;
  return ((usage.valueBlock.valueHexView[0] ?? 0) & 0b1100_0000) !== 0 && constraints?.cA !== true;
}

function isSame(left: Certificate, right: Certificate): boolean {
  return sameBytes(new Uint8Array(left.toSchema().toBER(false)), new Uint8Array(right.toSchema().toBER(false)));
}
