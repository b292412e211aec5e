import * as asn1js from 'asn1js';
import { Certificate, CertificateChainValidationEngine } from 'pkijs';
import { ownBuffer, sameBytes } from './bytes.ts';
import { oid } from './object-identifiers.ts';

/**
 * Whether a path of valid certificates leads from `certificate` to one of `trustAnchors` at the instant `at` (RFC 5280),
 * and the certificate may sign documents. Revocation is not looked up: it would need the network.
 *
 * @param embedded all certificates that came with it, itself included. Each must be a step of the path: one that plays no
 * part is refused, so that no byte of a signature goes unchecked.
 * @param trustAnchors root certificates in DER.
 */
export async function leadsToTrustAnchor(
  certificate: Certificate,
  embedded: readonly Certificate[],
  trustAnchors: readonly Uint8Array[],
  at: Date,
): Promise<boolean> {
  const roots = trustAnchors.map((der) => Certificate.fromBER(ownBuffer(der)));
  if (roots.length === 0 || !maySignDocuments(certificate)) return false;
  // Roots that came along do not count: only the anchors do.
  const others = embedded.filter((one) => !isSame(one, certificate) && !one.subject.isEqual(one.issuer));
  const engine = new CertificateChainValidationEngine({
    trustedCerts: roots,
    certs: [...others, certificate], // the engine takes the last one as the end entity
    checkDate: at,
  });
  try {
    const { result, certificatePath: path = [] } = await engine.verify();
    const isOnPath = (one: Certificate) => path.some((step) => isSame(step, one));
    return result && roots.some(isOnPath) && embedded.every(isOnPath);
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
