import { digest, sameBytes } from '../bytes/index.ts';
import { readCertificate } from './certificate.ts';
import type { Certificate } from './certificate.ts';
import { DerError, checked, integerOf, membersOf, numberOf, oidOf, readDer, tag } from './der.ts';
import type { Der } from './der.ts';
import { oid } from './object-identifiers.ts';
import { hashOf, isSignedBy } from './public-key.ts';

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
    return await checkSigner(readSignedData(der), content);
  } catch {
    // DER that is none, a key that WebCrypto refuses: whatever it was, the signature is not good.
    return failed;
  }
}

/** The one signer of a SignedData (RFC 5652, 5.3), each part as it stands. */
interface SignedData {
  readonly certificates: readonly Certificate[];
  readonly issuer: Uint8Array;
  readonly serialNumber: Uint8Array;
  readonly digestAlgorithm: Der;
  /** Under `[0]`. */
  readonly signedAttributes: Der;
  readonly signatureAlgorithm: Der;
  readonly signature: Uint8Array;
}

/** PAdES: exactly one signer, and the content is the PDF, never inside the CMS (EN 319 142-1, 5.3); versions by RFC 5652, 5.1. */
function readSignedData(der: Uint8Array): SignedData {
  const [type, wrapped, ...afterContent] = membersOf(readDer(der));
  const [signedData, ...moreContent] = membersOf(wrapped, tag.explicit(0));
  const [version, algorithms, content, certificates, signers, ...more] = membersOf(signedData);
  const [contentType, ...inside] = membersOf(content);
  const [algorithm, ...moreAlgorithms] = membersOf(algorithms, tag.set);
  const [signer, ...moreSigners] = membersOf(signers, tag.set);
  const isDetachedOfOne =
    oidOf(type) === oid.signedData &&
    numberOf(version) === 1 &&
    oidOf(contentType) === oid.data &&
    [afterContent, moreContent, inside, moreAlgorithms, moreSigners, more].every(({ length }) => length === 0);
  if (!isDetachedOfOne) throw new DerError('no detached CMS of one signer');

  const [signerVersion, id, digestAlgorithm, signedAttributes, signatureAlgorithm, signature, ...unsigned] =
    membersOf(signer);
  const [issuer, serialNumber] = membersOf(id);
  // Unsigned attributes, such as a time-stamp, may follow; they vouch for nothing here.
  const isKnown = unsigned.every((part, index) => index === 0 && part.tag === tag.explicit(1));
  if (!isKnown || numberOf(signerVersion) !== 1 || !isSame(checked(digestAlgorithm, tag.sequence), algorithm)) {
    throw new DerError('no signer of version 1 with the digest that was announced');
  }
  return {
    certificates: membersOf(certificates, tag.explicit(0)).map(({ whole }) => readCertificate(whole)),
    issuer: checked(issuer, tag.sequence).whole,
    serialNumber: integerOf(serialNumber),
    digestAlgorithm: checked(digestAlgorithm, tag.sequence),
    signedAttributes: checked(signedAttributes, tag.explicit(0)),
    signatureAlgorithm: checked(signatureAlgorithm, tag.sequence),
    signature: checked(signature, tag.octetString).value,
  };
}

async function checkSigner(signed: SignedData, content: Uint8Array): Promise<CmsReport> {
  const { certificates, signedAttributes } = signed;
  const certificate = certificates.find(
    ({ issuer, serialNumber }) => sameBytes(issuer, signed.issuer) && sameBytes(serialNumber, signed.serialNumber),
  );
  const attributes = membersOf(signedAttributes, tag.explicit(0)).map((attribute) => {
    const [type, values] = membersOf(attribute);
    return { type: oidOf(type), values: membersOf(values, tag.set) };
  });
  const only = (type: string): Der | undefined => {
    const [found, ...more] = attributes.filter((attribute) => attribute.type === type);
    return more.length === 0 && found?.values.length === 1 ? found.values[0] : undefined;
  };
  const hash = hashOf(signed.digestAlgorithm);
  const messageDigest = only(oid.messageDigest);
  // Inside SignerInfo the attributes stand under [0]; the signature is over the same bytes as a SET (RFC 5652, 5.4).
  const data = new Uint8Array(signedAttributes.whole);
  data[0] = tag.set;
  const { signature, signatureAlgorithm } = signed;
  return {
    digestOk:
      hash !== undefined &&
      messageDigest?.tag === tag.octetString &&
      sameBytes(messageDigest.value, await digest(content, hash)),
    signatureOk:
      hash !== undefined &&
      certificate !== undefined &&
      oidOf(only(oid.contentType)) === oid.data &&
      (await isSignedBy(certificate.publicKey, signatureAlgorithm, { signature, data, hash })),
    signingCertificateOk: certificate !== undefined && (await isNamedBy(only(oid.signingCertificateV2), certificate)),
    hasSigningTime: attributes.some(({ type }) => type === oid.signingTime),
    certificate,
    certificates,
  };
}

/** SigningCertificateV2 ::= SEQUENCE { certs SEQUENCE OF ESSCertIDv2, … } (RFC 5035); the first is the signer's, SHA-256 the default. */
async function isNamedBy(attribute: Der | undefined, certificate: Certificate): Promise<boolean> {
  if (!attribute) return false;
  const [list] = membersOf(attribute);
  const [first] = membersOf(list);
  const [head, second] = membersOf(first);
  const hash = head?.tag === tag.sequence ? hashOf(head) : 'SHA-256';
  const named = head?.tag === tag.sequence ? second : head;
  if (!hash || named?.tag !== tag.octetString) return false;
  return sameBytes(named.value, await digest(certificate.der, hash));
}

const isSame = (left: Der, right: Der | undefined): boolean =>
  right !== undefined && sameBytes(left.whole, right.whole);
