import * as asn1js from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { digest, ownBuffer, toHex } from '@hcc/rules/bytes';
import { oid } from './object-identifiers.ts';

/** Whoever computes with a private key: a key in this process's memory, or a token that never lets it out. */
export interface KeyHolder {
  /** X.509 certificates in DER: the key's own first, then its issuers up to the root. */
  readonly certificateChain: readonly Uint8Array[];
  /**
   * The signature over `attributes` (some 200 bytes around a document's SHA-256) with SHA-256, in the shape X.509 uses:
   * PKCS #1 v1.5 for RSA, a DER sequence of r and s for ECDSA.
   */
  signAttributes(attributes: Uint8Array): Promise<Uint8Array>;
}

/**
 * The CMS of a PAdES B-B signature (ETSI EN 319 142-1, table 1; RFC 5652): detached SignedData over
 * SHA-256, in DER. Signed attributes are content-type, message-digest and signing-certificate-v2
 * (RFC 5035) and no others: the claimed time stands in the PDF's `/M`, so signing-time is left out.
 *
 * @param contentDigest SHA-256 of the signed bytes of the PDF.
 * @throws RangeError when that is no SHA-256. @throws Error when the holder has no certificate, or a key that is neither RSA nor EC.
 */
export async function createCmsSignature(
  contentDigest: Uint8Array,
  holder: KeyHolder,
): Promise<Uint8Array<ArrayBuffer>> {
  if (contentDigest.length !== 32)
    throw new RangeError(
      `A SHA-256 has 32 bytes, not ${contentDigest.length}: hand in the digest, never the document.`,
    );
  const certificates = holder.certificateChain.map((der) => Certificate.fromBER(ownBuffer(der)));
  const [own] = certificates;
  const [ownDer] = holder.certificateChain;
  if (!own || !ownDer) throw new Error('The signer has no certificate: put its own first into certificateChain.');

  const attributes = [
    new Attribute({ type: oid.contentType, values: [new asn1js.ObjectIdentifier({ value: oid.data })] }),
    new Attribute({
      type: oid.messageDigest,
      values: [new asn1js.OctetString({ valueHex: ownBuffer(contentDigest) })],
    }),
    new Attribute({ type: oid.signingCertificateV2, values: [await signingCertificateV2(own, ownDer)] }),
  ].sort(byEncoding);

  // What is signed is the attributes as a SET (tag 0x31); inside SignerInfo the same bytes stand under [0] (RFC 5652, 5.4).
  const signedAttributes = new asn1js.Set({ value: attributes.map((attribute) => attribute.toSchema()) });
  const signature = await holder.signAttributes(new Uint8Array(signedAttributes.toBER(false)));

  const sha256 = new AlgorithmIdentifier({ algorithmId: oid.sha256 });
  const signedData = new SignedData({
    version: 1,
    digestAlgorithms: [sha256],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
    certificates,
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
        digestAlgorithm: sha256,
        signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
        signatureAlgorithm: signatureAlgorithmOf(own),
        signature: new asn1js.OctetString({ valueHex: ownBuffer(signature) }),
      }),
    ],
  });
  const content = new ContentInfo({ contentType: oid.signedData, content: signedData.toSchema(true) });
  return new Uint8Array(content.toSchema().toBER(false));
}

/** Ties the signature to this certificate and no other with the same key. SHA-256 is the default, so it is not named. */
async function signingCertificateV2(certificate: Certificate, der: Uint8Array): Promise<asn1js.Sequence> {
  const issuerSerial = new asn1js.Sequence({
    value: [
      new asn1js.Sequence({
        value: [
          new asn1js.Constructed({
            idBlock: { tagClass: 3, tagNumber: 4 },
            value: [certificate.issuer.toSchema()],
          }),
        ],
      }),
      certificate.serialNumber,
    ],
  });
  const certificateHash = new asn1js.OctetString({ valueHex: (await digest(der)).buffer });
  const essCertId = new asn1js.Sequence({ value: [certificateHash, issuerSerial] });
  return new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [essCertId] })] });
}

function signatureAlgorithmOf(certificate: Certificate): AlgorithmIdentifier {
  const key = certificate.subjectPublicKeyInfo.algorithm.algorithmId;
  if (key === oid.rsaEncryption) {
    return new AlgorithmIdentifier({ algorithmId: oid.sha256WithRsa, algorithmParams: new asn1js.Null() });
  }
  if (key === oid.ecPublicKey) return new AlgorithmIdentifier({ algorithmId: oid.ecdsaWithSha256 });
  throw new Error(`Key algorithm ${key} of the signer's certificate is not known here: use RSA or EC.`);
}

/** DER wants the members of a SET OF in the order of their encodings (X.690, 11.6). */
function byEncoding(left: Attribute, right: Attribute): number {
  const [a, b] = [left, right].map((attribute) => toHex(new Uint8Array(attribute.toSchema().toBER(false))));
  return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1;
}
