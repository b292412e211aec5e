import * as asn1js from 'asn1js';
import {
  AttributeTypeAndValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  createCMSECDSASignature,
  ExtKeyUsage,
  Extension,
  RelativeDistinguishedNames,
} from 'pkijs';

import { createCmsSignature, type KeyHolder } from './cms-signature.ts';
import { namesOf, recordOf } from './named-record.ts';
import { oid } from './object-identifiers.ts';
import type { Signer } from './signer.ts';

/**
 * RSA-3072 is the default: every viewer and token in use here takes PKCS #1 v1.5, and the same document signed twice
 * gives the same bytes. `ecdsa-p256` is made in milliseconds and is for tests and mocks; pdfsig and OpenSSL take it too.
 */
export type KeyAlgorithm = 'rsa-3072' | 'ecdsa-p256';

/** Who a demo certificate is issued to. */
export interface CertificateSubject {
  /** Person or body, such as `Nguyễn Văn A` or `Trung tâm Phục vụ hành chính công tỉnh Quảng Ninh`. */
  readonly commonName: string;
  /** The body a person signs for. */
  readonly organisation?: string;
  /** The person's post, such as `Phó Giám đốc`. */
  readonly title?: string;
  /** Town or province. */
  readonly locality?: string;
}

/** A private key with its certificates; plain bytes, so that it can be stored. */
export interface SigningKey {
  readonly algorithm: KeyAlgorithm;
  /** PKCS #8 in DER. */
  readonly privateKey: Uint8Array;
  /** DER, own certificate first. */
  readonly certificateChain: readonly Uint8Array[];
}

/** A demo root and one key for each name asked for. */
export interface DemoAuthority<Name extends string> {
  /** The root certificate in DER: the trust anchor of the sandbox. */
  readonly rootCertificate: Uint8Array;
  readonly keys: Readonly<Record<Name, SigningKey>>;
}

export interface DemoAuthorityOptions<Name extends string> {
  /** Common name of the root; it should say that it is a demonstration. */
  readonly authorityName: string;
  readonly subjects: Readonly<Record<Name, CertificateSubject>>;
  /** First instant of validity: three years for the keys, ten for the root. */
  readonly notBefore: Date;
  /** @default 'rsa-3072' */
  readonly algorithm?: KeyAlgorithm;
  /** Years the keys' certificates are valid; may be a fraction. @default 3 */
  readonly years?: number;
}

/**
 * Makes a demonstration authority: a self-signed root and one end-entity certificate for each subject. The root's
 * private key is dropped on return, so nobody can issue a further certificate under a root that a sandbox trusts.
 * Real results are signed with certificates of a licensed authority behind {@link Signer}; none of this is used then.
 */
export async function createDemoAuthority<Name extends string>(
  options: DemoAuthorityOptions<Name>,
): Promise<DemoAuthority<Name>> {
  const algorithm = options.algorithm ?? 'rsa-3072';
  const root = await generateKeyPair(algorithm);
  const rootSubject = { commonName: options.authorityName };
  const rootCertificate = await issue({
    subject: rootSubject,
    issuer: rootSubject,
    publicKey: root.publicKey,
    issuerPublicKey: root.publicKey,
    issuerKey: root.privateKey,
    notBefore: options.notBefore,
    years: 10,
    isAuthority: true,
  });

  const entries: [Name, SigningKey][] = [];
  for (const name of namesOf(options.subjects)) {
    const pair = await generateKeyPair(algorithm);
    const certificate = await issue({
      subject: options.subjects[name],
      issuer: rootSubject,
      publicKey: pair.publicKey,
      issuerPublicKey: root.publicKey,
      issuerKey: root.privateKey,
      notBefore: options.notBefore,
      years: options.years ?? 3,
      isAuthority: false,
    });
    const privateKey = new Uint8Array(await globalThis.crypto.subtle.exportKey('pkcs8', pair.privateKey));
    entries.push([name, { algorithm, privateKey, certificateChain: [certificate, rootCertificate] }]);
  }
  return { rootCertificate, keys: recordOf(entries) };
}

/** A {@link Signer} that keeps the key in this process: for the signing process itself, mocks and tests. */
export async function createKeySigner(key: SigningKey): Promise<Signer> {
  const holder = await createKeyHolder(key);
  return {
    certificateChain: holder.certificateChain,
    sign: (contentDigest) => createCmsSignature(contentDigest, holder),
  };
}

/** The key in memory, imported so that nobody can export it again. */
export async function createKeyHolder(key: SigningKey): Promise<KeyHolder> {
  const { subtle } = globalThis.crypto;
  const parameters = webCryptoParameters(key.algorithm);
  const privateKey = await subtle.importKey('pkcs8', new Uint8Array(key.privateKey), parameters.key, false, ['sign']);
  return {
    certificateChain: key.certificateChain,
    async signAttributes(attributes) {
      const signature = await subtle.sign(parameters.sign, privateKey, new Uint8Array(attributes));
      // WebCrypto gives r and s side by side; CMS wants them in a SEQUENCE.
      return new Uint8Array(key.algorithm === 'ecdsa-p256' ? createCMSECDSASignature(signature) : signature);
    },
  };
}

// Named here because neither the DOM's types nor Node's global ones are at hand in every package that reads this file.
type CryptoKey = Awaited<ReturnType<typeof globalThis.crypto.subtle.importKey>>;
interface CryptoKeyPair {
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
}

interface IssueRequest {
  readonly subject: CertificateSubject;
  readonly issuer: CertificateSubject;
  readonly publicKey: CryptoKey;
  readonly issuerPublicKey: CryptoKey;
  readonly issuerKey: CryptoKey;
  readonly notBefore: Date;
  readonly years: number;
  readonly isAuthority: boolean;
}

async function issue(request: IssueRequest): Promise<Uint8Array> {
  const certificate = new Certificate();
  certificate.version = 2; // X.509 version 3
  certificate.serialNumber = new asn1js.Integer({ valueHex: randomSerialNumber() });
  certificate.issuer = distinguishedName(request.issuer);
  certificate.subject = distinguishedName(request.subject);
  certificate.notBefore.value = wholeSeconds(request.notBefore);
  certificate.notAfter.value = wholeSeconds(
    new Date(request.notBefore.getTime() + request.years * 365.25 * 24 * 3600 * 1000),
  );
  await certificate.subjectPublicKeyInfo.importKey(request.publicKey);
  certificate.extensions = [
    extension(oid.basicConstraints, true, basicConstraints(request.isAuthority).toSchema()),
    extension(oid.keyUsage, true, keyUsage(request.isAuthority)),
    ...(request.isAuthority ? [] : [extension(oid.extendedKeyUsage, false, extendedKeyUsage().toSchema())]),
    extension(
      oid.subjectKeyIdentifier,
      false,
      new asn1js.OctetString({ valueHex: await keyIdentifier(request.publicKey) }),
    ),
    extension(
      oid.authorityKeyIdentifier,
      false,
      new AuthorityKeyIdentifier({
        keyIdentifier: new asn1js.OctetString({ valueHex: await keyIdentifier(request.issuerPublicKey) }),
      }).toSchema(),
    ),
  ];
  await certificate.sign(request.issuerKey, 'SHA-256');
  return new Uint8Array(certificate.toSchema(true).toBER(false));
}

/** A root that may sign end entities only. */
function basicConstraints(isAuthority: boolean): BasicConstraints {
  return isAuthority ? new BasicConstraints({ cA: true, pathLenConstraint: 0 }) : new BasicConstraints({ cA: false });
}

/** RFC 5280, 4.2.1.3. The root: keyCertSign and cRLSign. The others: digitalSignature and nonRepudiation. */
function keyUsage(isAuthority: boolean): asn1js.BitString {
  const [bits, unused] = isAuthority ? [0b0000_0110, 1] : [0b1100_0000, 6];
  return new asn1js.BitString({ valueHex: new Uint8Array([bits]).buffer, unusedBits: unused });
}

/**
 * documentSigning (RFC 9336) is what the key is for; emailProtection stands beside it because pdfsig (through NSS) and
 * `openssl cms -verify` with its default purpose judge a signer by that usage.
 */
function extendedKeyUsage(): ExtKeyUsage {
  return new ExtKeyUsage({ keyPurposes: [oid.documentSigning, oid.emailProtection] });
}

function extension(extnID: string, critical: boolean, value: asn1js.BaseBlock): Extension {
  return new Extension({ extnID, critical, extnValue: value.toBER(false) });
}

/** Each attribute in a set of its own; pkijs by itself would put them all into one. */
function distinguishedName(subject: CertificateSubject): RelativeDistinguishedNames {
  const parts: [string, string | undefined][] = [
    [oid.country, 'VN'],
    [oid.locality, subject.locality],
    [oid.organisation, subject.organisation],
    [oid.title, subject.title],
    [oid.commonName, subject.commonName],
  ];
  const sets = parts.flatMap(([type, text]) => {
    if (text === undefined) return [];
    const value = text.normalize('NFC');
    // RFC 5280, appendix A: the country is a PrintableString, the rest is UTF-8.
    const encoded = type === oid.country ? new asn1js.PrintableString({ value }) : new asn1js.Utf8String({ value });
    return [new asn1js.Set({ value: [new AttributeTypeAndValue({ type, value: encoded }).toSchema()] })];
  });
  const der = new asn1js.Sequence({ value: sets }).toBER(false);
  return new RelativeDistinguishedNames({ schema: asn1js.fromBER(der).result });
}

/** 16 random bytes, positive and never zero (RFC 5280, 4.1.2.2). */
function randomSerialNumber(): ArrayBuffer {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes.buffer;
}

/** X.509 times have no fraction of a second. */
function wholeSeconds(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / 1000) * 1000);
}

/** RFC 7093, method 1: the leftmost 160 bits of the SHA-256 of the public key. */
async function keyIdentifier(publicKey: CryptoKey): Promise<ArrayBuffer> {
  const spki = await globalThis.crypto.subtle.exportKey('spki', publicKey);
  return (await globalThis.crypto.subtle.digest('SHA-256', spki)).slice(0, 20);
}

async function generateKeyPair(algorithm: KeyAlgorithm): Promise<CryptoKeyPair> {
  const { subtle } = globalThis.crypto;
  if (algorithm === 'ecdsa-p256') {
    return subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  }
  const publicExponent = new Uint8Array([1, 0, 1]);
  const parameters = { name: 'RSASSA-PKCS1-v1_5', modulusLength: 3072, publicExponent, hash: 'SHA-256' };
  return subtle.generateKey(parameters, true, ['sign', 'verify']);
}

function webCryptoParameters(algorithm: KeyAlgorithm) {
  return algorithm === 'ecdsa-p256'
    ? { key: { name: 'ECDSA', namedCurve: 'P-256' }, sign: { name: 'ECDSA', hash: 'SHA-256' } }
    : { key: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, sign: { name: 'RSASSA-PKCS1-v1_5' } };
}
