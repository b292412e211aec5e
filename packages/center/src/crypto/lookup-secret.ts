/**
 * The secret typed beside a dossier code: eight Crockford characters, 40 bits. Short enough to copy by hand, so it is
 * kept as a slow hash and its tries are limited (reliability: 36,500 tries a year succeed with p ≤ 3.4 × 10⁻⁸).
 */
import { fromBase64Url, toBase64Url } from './base64url.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const newLookupSecret = (): string => {
  // 32 divides 256, so every character is equally likely.
  const text = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => alphabet[byte % 32]).join('');
  return inFours(text);
};

/** As it stands on the receipt, from whatever was typed for it. */
export const canonicalSecret = (typed: string): string => inFours(normaliseSecret(typed));

const inFours = (text: string): string => `${text.slice(0, 4)}-${text.slice(4)}`;

/** What people type: lower case, no dash, O for 0, I or L for 1. */
export const normaliseSecret = (typed: string): string =>
  typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');

/**
 * PBKDF2-HMAC-SHA-256, the slow hash that every platform brings. The 600,000 rounds OWASP advises are for passwords that
 * people choose; these are 40 random bits, so at 120,000 rounds (about 40 ms) whoever stole the table still needs over a
 * thousand core-years for one secret, and a filing does not wait for its receipt.
 */
const rounds = 120_000;

export async function hashSecret(secret: string, salt = crypto.getRandomValues(new Uint8Array(16))): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(normaliseSecret(secret)), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, key, 256);
  return `${toBase64Url(salt)}.${toBase64Url(new Uint8Array(bits))}`;
}

export async function secretMatches(secret: string, hash: string): Promise<boolean> {
  const salt = fromBase64Url(hash.split('.')[0] ?? '');
  return sameText(await hashSecret(secret, salt), hash);
}

/** The same work where there is nothing to compare with, so that time tells nobody whether a code exists. */
export const compareWithNothing = async (secret: string): Promise<false> => {
  await hashSecret(secret);
  return false;
};

/** Takes the same time wherever the texts differ. */
export function sameText(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let index = 0; index < a.length; index++) difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  return difference === 0;
}
