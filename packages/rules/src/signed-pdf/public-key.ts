import { webCrypto } from '../bytes/web-crypto.ts';
import { DerError, integerOf, membersOf, oidOf, readDer, tag } from './der.ts';
import type { Der } from './der.ts';
import { oid } from './object-identifiers.ts';

export type HashName = 'SHA-256' | 'SHA-384' | 'SHA-512';

/** The digests that count; SHA-1 and MD5 are left out on purpose. */
const hashes: Readonly<Record<string, HashName>> = {
  [oid.sha256]: 'SHA-256',
  [oid.sha384]: 'SHA-384',
  [oid.sha512]: 'SHA-512',
};

/** Signature algorithms by what they are: PKCS #1 v1.5 or ECDSA, with their digest. */
const signatures: Readonly<Record<string, { readonly key: string; readonly hash: HashName }>> = {
  [oid.sha256WithRsa]: { key: oid.rsaEncryption, hash: 'SHA-256' },
  [oid.sha384WithRsa]: { key: oid.rsaEncryption, hash: 'SHA-384' },
  [oid.sha512WithRsa]: { key: oid.rsaEncryption, hash: 'SHA-512' },
  [oid.ecdsaWithSha256]: { key: oid.ecPublicKey, hash: 'SHA-256' },
  [oid.ecdsaWithSha384]: { key: oid.ecPublicKey, hash: 'SHA-384' },
  [oid.ecdsaWithSha512]: { key: oid.ecPublicKey, hash: 'SHA-512' },
};

/** Named curves; `size` is the length of r and of s in bytes. */
const curves: Readonly<Record<string, { readonly name: string; readonly size: number }>> = {
  [oid.p256]: { name: 'P-256', size: 32 },
  [oid.p384]: { name: 'P-384', size: 48 },
  [oid.p521]: { name: 'P-521', size: 66 },
};

/** The digest that an AlgorithmIdentifier names, its parameters absent or NULL; `undefined` for one that does not count. */
export function hashOf(algorithm: Der | undefined): HashName | undefined {
  return hashes[plainAlgorithm(algorithm)];
}

/**
 * Whether the key made this signature over `data`. `hash` is the digest the signer says it used: plain rsaEncryption
 * goes with any (RFC 3370, 3.2), every other algorithm must name the same one.
 * @param publicKey SubjectPublicKeyInfo.
 * @throws DerError when something is not in DER.
 */
export async function isSignedBy(
  publicKey: Der,
  algorithm: Der,
  { signature, data, hash }: { signature: Uint8Array; data: Uint8Array; hash?: HashName },
): Promise<boolean> {
  const name = plainAlgorithm(algorithm);
  const known = signatures[name] ?? (name === oid.rsaEncryption && hash ? { key: name, hash } : undefined);
  const [keyAlgorithm] = membersOf(publicKey);
  const [keyType, parameters] = membersOf(keyAlgorithm);
  if (!known || (hash && known.hash !== hash) || oidOf(keyType) !== known.key) return false;
  const subtle = webCrypto();
  const spki = new Uint8Array(publicKey.whole);
  if (known.key === oid.rsaEncryption) {
    // Below 2048 bits an RSA key is no longer taken (ETSI TS 119 312).
    if (signature.length < 2048 / 8) return false;
    const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: known.hash };
    const key = await subtle.importKey('spki', spki, rsa, false, ['verify']);
    return subtle.verify(rsa, key, new Uint8Array(signature), new Uint8Array(data));
  }
  const curve = curves[oidOf(parameters)];
  if (!curve) return false;
  const key = await subtle.importKey('spki', spki, { name: 'ECDSA', namedCurve: curve.name }, false, ['verify']);
  const raw = toRawSignature(signature, curve.size);
  return subtle.verify({ name: 'ECDSA', hash: known.hash }, key, raw, new Uint8Array(data));
}

/** X.509 and CMS write r and s as a SEQUENCE; WebCrypto wants them side by side. */
function toRawSignature(der: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const numbers = membersOf(readDer(der));
  if (numbers.length !== 2) throw new DerError('no ECDSA signature');
  const raw = new Uint8Array(size * 2);
  for (const [index, number] of numbers.entries()) {
    const value = integerOf(number);
    const unsigned = value[0] === 0 ? value.subarray(1) : value;
    if ((value[0] ?? 0) >= 0x80 || unsigned.length > size) throw new DerError('ECDSA number out of range');
    raw.set(unsigned, size * (index + 1) - unsigned.length);
  }
  return raw;
}

function plainAlgorithm(algorithm: Der | undefined): string {
  const [name, parameters, ...more] = membersOf(algorithm);
  const isPlain = !parameters || (parameters.tag === tag.null && parameters.value.length === 0);
  if (!isPlain || more.length > 0) throw new DerError('algorithm with parameters');
  return oidOf(name);
}
