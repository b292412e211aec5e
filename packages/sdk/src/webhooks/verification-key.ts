/** What a signature is checked with, and what it looks like: HMAC-SHA256 (`v1`) or ed25519 (`v1a`). */
import { WebhookVerificationError } from './webhook-verification-error.ts';

export interface VerificationKey {
  /** What stands before a signature that this key can check. A `v1a` is never checked with a secret. */
  prefix: 'v1,' | 'v1a,';
  verify(signature: Uint8Array<ArrayBuffer>, signed: Uint8Array<ArrayBuffer>): Promise<boolean>;
}

/** @throws WebhookVerificationError `secret_malformed` */
export async function verificationKey(secret: string): Promise<VerificationKey> {
  // Typed as text, but a missing environment variable often stands here.
  const [, kind, content = ''] = (typeof secret === 'string' && /^(whsec|whpk)_(.+)$/.exec(secret)) || [];
  const bytes = fromBase64(content);
  // 24 to 64 are the standard's own bounds: a shorter secret can be guessed. A public key has 32.
  if (kind === 'whsec' && bytes && bytes.length >= 24 && bytes.length <= 64) return hmac(bytes);
  if (kind === 'whpk' && bytes?.length === 32) return ed25519(bytes);
  throw new WebhookVerificationError(
    'secret_malformed',
    '`secret` must be what the endpoint was shown, copied whole: `whsec_` and base64 of 24 to 64 bytes, or `whpk_` and base64 of 32.',
  );
}

async function hmac(bytes: Uint8Array<ArrayBuffer>): Promise<VerificationKey> {
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
  // In constant time: the Web Cryptography specification demands it of HMAC verify.
  return { prefix: 'v1,', verify: (signature, signed) => crypto.subtle.verify('HMAC', key, signature, signed) };
}

async function ed25519(bytes: Uint8Array<ArrayBuffer>): Promise<VerificationKey> {
  const key = await crypto.subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']);
  return { prefix: 'v1a,', verify: (signature, signed) => crypto.subtle.verify('Ed25519', key, signature, signed) };
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
