import * as asn1js from 'asn1js';
import {
  Certificate,
  ContentInfo,
  createCMSECDSASignature,
  createECDSASignatureFromCMS,
  IssuerAndSerialNumber,
  SignedData,
} from 'pkijs';
import type { RelativeDistinguishedNames, SignerInfo } from 'pkijs';
import { digest, ownBuffer, sameBytes } from './bytes.ts';
import { oid } from './object-identifiers.ts';

/** What a detached CMS says about the bytes it signs; nothing about whom to trust. */
export interface CmsReport {
  /** The message-digest attribute is the digest of the signed bytes. */
  readonly digestOk: boolean;
  /** The signer's key made the signature over the signed attributes, and the content type is data. */
  readonly signatureOk: boolean;
  /** signing-certificate-v2 names the signer's certificate by its digest. */
  readonly signingCertificateOk: boolean;
  /** PAdES forbids the signing-time attribute in baseline signatures. */
  readonly hasSigningTime: boolean;
  /** The signer's certificate, when the CMS carries it. */
  readonly certificate: Certificate | undefined;
  /** Every certificate in the CMS. */
  readonly certificates: readonly Certificate[];
}

const failed: CmsReport = {
  digestOk: false,
  signatureOk: false,
  signingCertificateOk: false,
  hasSigningTime: false,
  certificate: undefined,
  certificates: [],
};

/** Checks a detached CMS with one signer against the bytes it is said to sign. Bytes that are no such CMS fail every check. */
export async function verifyCms(der: Uint8Array, content: Uint8Array): Promise<CmsReport> {
  try {
    return await checkSignedData(readSignedData(der), content);
  } catch {
    // What asn1js and pkijs throw on broken bytes has no common class; whatever it was, the signature is not good.
    return failed;
  }
}

/** asn1js reads tags and lengths with leniency; only bytes that encode anew to themselves are taken, so none of them may vary. */
function readSignedData(der: Uint8Array): SignedData {
  const info = ContentInfo.fromBER(ownBuffer(der));
  if (info.contentType !== oid.signedData) throw new Error('not SignedData');
  const signedData = new SignedData({ schema: info.content });
  const encoded = new ContentInfo({ contentType: oid.signedData, content: signedData.toSchema(true) }).toSchema();
  if (!sameBytes(new Uint8Array(encoded.toBER(false)), der)) throw new Error('not DER');
  return signedData;
}

async function checkSignedData(signedData: SignedData, content: Uint8Array): Promise<CmsReport> {
  const [signerInfo, ...others] = signedData.signerInfos;
  if (!signerInfo || others.length > 0 || !isDetachedOfOneSigner(signedData, signerInfo)) return failed;
  const certificates = (signedData.certificates ?? []).filter((entry) => entry instanceof Certificate);
  const certificate = certificates.find((candidate) => isSignerOf(candidate, signerInfo));
  const attributes = signerInfo.signedAttrs?.attributes ?? [];
  const only = (type: string) => {
    const found = attributes.filter((attribute) => attribute.type === type);
    return found.length === 1 && found[0]?.values.length === 1 ? found[0].values[0] : undefined;
  };

  const hash = hashNames[signerInfo.digestAlgorithm.algorithmId];
  const messageDigest = only(oid.messageDigest);
  const contentType = only(oid.contentType);
  const digestOk =
    hash !== undefined &&
    messageDigest instanceof asn1js.OctetString &&
    sameBytes(messageDigest.valueBlock.valueHexView, await digest(content, hash));
  const contentTypeOk = dottedOid(contentType) === oid.data;

  return {
    digestOk,
    signatureOk:
      contentTypeOk &&
      hash !== undefined &&
      certificate !== undefined &&
      (await signatureMatches(signerInfo, certificate, hash)),
    signingCertificateOk:
      certificate !== undefined && (await namesCertificate(only(oid.signingCertificateV2), certificate)),
    hasSigningTime: attributes.some(({ type }) => type === oid.signingTime),
    certificate,
    certificates,
  };
}

/** PAdES: exactly one signer, and the content is the PDF, never inside the CMS (EN 319 142-1, 5.3); versions by RFC 5652, 5.1. */
function isDetachedOfOneSigner(signedData: SignedData, signerInfo: SignerInfo): boolean {
  const { encapContentInfo, digestAlgorithms, version } = signedData;
  return (
    version === 1 &&
    signerInfo.version === 1 &&
    encapContentInfo.eContentType === oid.data &&
    !encapContentInfo.eContent &&
    digestAlgorithms.length === 1 &&
    digestAlgorithms[0]?.algorithmId === signerInfo.digestAlgorithm.algorithmId
  );
}

type HashName = 'SHA-256' | 'SHA-384' | 'SHA-512';

/** The digests that count; SHA-1 and MD5 are left out on purpose. */
const hashNames: Readonly<Record<string, HashName>> = {
  [oid.sha256]: 'SHA-256',
  [oid.sha384]: 'SHA-384',
  [oid.sha512]: 'SHA-512',
};

/** Signature algorithms that go with each digest; plain rsaEncryption goes with all (RFC 3370, 3.2). */
const signatureAlgorithms: Readonly<Record<HashName, readonly string[]>> = {
  'SHA-256': [oid.rsaEncryption, oid.sha256WithRsa, oid.ecdsaWithSha256],
  'SHA-384': [oid.rsaEncryption, '1.2.840.113549.1.1.12', '1.2.840.10045.4.3.3'],
  'SHA-512': [oid.rsaEncryption, '1.2.840.113549.1.1.13', '1.2.840.10045.4.3.4'],
};

function isSignerOf(certificate: Certificate, signerInfo: SignerInfo): boolean {
  const { sid } = signerInfo;
  return (
    sid instanceof IssuerAndSerialNumber &&
    sameBytes(derOf(certificate.issuer), derOf(sid.issuer)) &&
    certificate.serialNumber.isEqual(sid.serialNumber)
  );
}

const derOf = (name: RelativeDistinguishedNames) => new Uint8Array(name.toSchema().toBER(false));

async function signatureMatches(signerInfo: SignerInfo, certificate: Certificate, hash: HashName): Promise<boolean> {
  if (!signatureAlgorithms[hash].includes(signerInfo.signatureAlgorithm.algorithmId)) return false;
  if (!signerInfo.signedAttrs) return false;
  // Inside SignerInfo the attributes stand under [0]; the signature is over the same bytes as a SET (RFC 5652, 5.4).
  const signedAttributes = new Uint8Array(signerInfo.signedAttrs.encodedValue);
  if (signedAttributes.length === 0) return false;
  signedAttributes[0] = 0x31;

  const { subtle } = globalThis.crypto;
  const keyInfo = certificate.subjectPublicKeyInfo;
  const spki = keyInfo.toSchema().toBER(false);
  const signature = signerInfo.signature.valueBlock.valueHexView;
  if (keyInfo.algorithm.algorithmId === oid.rsaEncryption) {
    const name = 'RSASSA-PKCS1-v1_5';
    const key = await subtle.importKey('spki', spki, { name, hash }, false, ['verify']);
    // Below 2048 bits an RSA key is no longer taken (ETSI TS 119 312).
    if (signature.length < 2048 / 8) return false;
    return subtle.verify({ name }, key, new Uint8Array(signature), signedAttributes);
  }
  if (keyInfo.algorithm.algorithmId === oid.ecPublicKey) {
    const curve = curves[dottedOid(keyInfo.algorithm.algorithmParams)];
    if (!curve) return false;
    const key = await subtle.importKey('spki', spki, { name: 'ECDSA', namedCurve: curve.name }, false, ['verify']);
    const raw = createECDSASignatureFromCMS(asn1js.fromBER(ownBuffer(signature)).result, curve.pointSize);
    if (!sameBytes(new Uint8Array(createCMSECDSASignature(raw)), signature)) return false; // one encoding only
    return subtle.verify({ name: 'ECDSA', hash }, key, raw, signedAttributes);
  }
  return false;
}

/** Named curves by object identifier; `pointSize` is the length of r and of s in bytes. */
const curves: Readonly<Record<string, { name: string; pointSize: number }>> = {
  '1.2.840.10045.3.1.7': { name: 'P-256', pointSize: 32 },
  '1.3.132.0.34': { name: 'P-384', pointSize: 48 },
  '1.3.132.0.35': { name: 'P-521', pointSize: 66 },
};

/** SigningCertificateV2 ::= SEQUENCE { certs SEQUENCE OF ESSCertIDv2, … } (RFC 5035); the first is the signer's. */
async function namesCertificate(attribute: unknown, certificate: Certificate): Promise<boolean> {
  const [list] = membersOf(attribute);
  const [first] = membersOf(list);
  const parts = membersOf(first);
  const named = parts[0] instanceof asn1js.Sequence ? parts[0] : undefined;
  const algorithm = named ? dottedOid(membersOf(named)[0]) : oid.sha256;
  const hash = hashNames[algorithm];
  const certificateHash = named ? parts[1] : parts[0];
  if (!hash || !(certificateHash instanceof asn1js.OctetString)) return false;
  const der = new Uint8Array(certificate.toSchema().toBER(false));
  return sameBytes(certificateHash.valueBlock.valueHexView, await digest(der, hash));
}

/** `1.2.840…`; empty for anything but an object identifier. */
function dottedOid(value: unknown): string {
  return value instanceof asn1js.ObjectIdentifier ? value.valueBlock.toString() : '';
}

function membersOf(sequence: unknown): readonly unknown[] {
  return sequence instanceof asn1js.Sequence ? sequence.valueBlock.value : [];
}
