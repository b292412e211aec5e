import { DerError, booleanOf, checked, integerOf, membersOf, oidOf, readDer, tag, wholeBitsOf } from './der.ts';
import type { Der } from './der.ts';
import { oid } from './object-identifiers.ts';

/** An X.509 certificate (RFC 5280), read as far as a signature of a document needs it. */
export interface Certificate {
  readonly der: Uint8Array;
  /** What its issuer signed. */
  readonly signedPart: Uint8Array;
  readonly signatureAlgorithm: Der;
  readonly signature: Uint8Array;
  readonly serialNumber: Uint8Array;
  /** Names in DER: they are compared by their bytes. */
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  readonly holder: Holder;
  /** Milliseconds since 1970; both belong to the time of validity. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** SubjectPublicKeyInfo in DER. */
  readonly publicKey: Der;
  /** The first byte of keyUsage, its first bit the highest; absent when the certificate does not say. */
  readonly keyUsage: number | undefined;
  readonly isAuthority: boolean;
  /** How many authorities may follow before the holder; `Infinity` when nothing is said. */
  readonly pathLength: number;
  /** It asks for something that is not understood here, so it must not be relied on (RFC 5280, 4.2). */
  readonly hasUnknownDemand: boolean;
}

/** Whom a certificate was issued to. */
export interface Holder {
  /** A person's or a body's name; empty when the certificate has none. */
  readonly name: string;
  readonly organisation?: string;
  /** A person's post. */
  readonly title?: string;
}

/** @throws DerError */
export function readCertificate(der: Uint8Array): Certificate {
  const [signedPart, signatureAlgorithm, signature, ...more] = membersOf(readDer(der));
  const parts = membersOf(signedPart);
  const [version, serialNumber, innerAlgorithm, issuer, validity, subject, publicKey, ...rest] = parts;
  const algorithm = checked(signatureAlgorithm, tag.sequence);
  const extensions = rest.find((part) => part.tag === tag.explicit(3));
  const isVersion3 = version?.tag === tag.explicit(0) && version.value.at(-1) === 2;
  if (!signedPart || more.length > 0 || !isVersion3 || !isSame(innerAlgorithm, algorithm)) {
    throw new DerError('no X.509 certificate of version 3');
  }
  const [notBefore, notAfter] = membersOf(validity);
  return {
    der,
    signedPart: signedPart.whole,
    signatureAlgorithm: algorithm,
    signature: wholeBitsOf(signature),
    serialNumber: integerOf(serialNumber),
    issuer: checked(issuer, tag.sequence).whole,
    subject: checked(subject, tag.sequence).whole,
    holder: holderOf(subject),
    notBefore: instantOf(notBefore),
    notAfter: instantOf(notAfter),
    publicKey: checked(publicKey, tag.sequence),
    ...readExtensions(extensions),
  };
}

/** A name in one line, such as `title=Phó Giám đốc, O=…, CN=…`, for reading and not for comparing. */
export const formatHolder = ({ title, organisation, name }: Holder): string =>
  [title && `title=${title}`, organisation && `O=${organisation}`, `CN=${name}`].filter(Boolean).join(', ');

function readExtensions(
  wrapped: Der | undefined,
): Pick<Certificate, 'keyUsage' | 'isAuthority' | 'pathLength' | 'hasUnknownDemand'> {
  const found = { keyUsage: undefined as number | undefined, isAuthority: false, pathLength: Infinity };
  let hasUnknownDemand = false;
  if (!wrapped) return { ...found, hasUnknownDemand };
  const seen = new Set<string>();
  for (const extension of membersOf(readDer(wrapped.value))) {
    const [id, second, third] = membersOf(extension);
    const name = oidOf(id);
    const isCritical = second?.tag === tag.boolean && booleanOf(second);
    const value = checked(third ?? second, tag.octetString).value;
    if (seen.has(name)) throw new DerError('an extension twice');
    seen.add(name);
    if (name === oid.keyUsage) found.keyUsage = checked(readDer(value), tag.bitString).value[1] ?? 0;
    else if (name === oid.basicConstraints) {
      const [isAuthority, pathLength] = membersOf(readDer(value));
      found.isAuthority = isAuthority !== undefined && booleanOf(isAuthority);
      if (pathLength) found.pathLength = integerOf(pathLength).at(-1) ?? 0;
    } else if (isCritical && !harmless.has(name)) hasUnknownDemand = true;
  }
  return { ...found, hasUnknownDemand };
}

/** Extensions that take nothing away from a signature of a document. */
const harmless = new Set<string>([oid.subjectAlternativeName, oid.certificatePolicies, oid.extendedKeyUsage]);

function holderOf(name: Der | undefined): Holder {
  const texts = new Map<string, string>();
  for (const set of membersOf(name)) {
    for (const attribute of membersOf(set, tag.set)) {
      const [type, value] = membersOf(attribute);
      if (value?.tag === tag.utf8String || value?.tag === tag.printableString) {
        texts.set(oidOf(type), textOf(value.value));
      }
    }
  }
  const organisation = texts.get(oid.organisation);
  const title = texts.get(oid.title);
  return {
    name: texts.get(oid.commonName) ?? '',
    ...(organisation !== undefined && { organisation }),
    ...(title !== undefined && { title }),
  };
}

/** UTF-8 without TextDecoder, whose type this package lacks. */
function textOf(bytes: Uint8Array): string {
  const escaped = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  try {
    return decodeURIComponent(escaped);
  } catch {
    throw new DerError('text that is not UTF-8');
  }
}

/** UTCTime until 2049, GeneralizedTime after it, both to the second and in Z (RFC 5280, 4.1.2.5). */
function instantOf(time: Der | undefined): number {
  const text = textOf(time?.value ?? new Uint8Array());
  const match = /^(\d{2}|\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/.exec(text);
  const isShort = time?.tag === tag.utcTime;
  if (!match || (!isShort && time?.tag !== tag.generalizedTime) || (match[1]?.length === 2) !== isShort) {
    throw new DerError(`"${text}" is no time`);
  }
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  return Date.UTC(isShort ? year + (year < 50 ? 2000 : 1900) : year, month - 1, day, hour, minute, second);
}

const isSame = (left: Der | undefined, right: Der): boolean =>
  left?.whole.length === right.whole.length && left.whole.every((byte, index) => byte === right.whole[index]);
