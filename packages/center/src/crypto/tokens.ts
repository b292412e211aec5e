import { toBase64Url } from './base64url.ts';

/** 128 random bits behind a prefix that tells what it is, as scanners of leaked secrets expect. */
export const newToken = (prefix: string): string =>
  `${prefix}_${toBase64Url(crypto.getRandomValues(new Uint8Array(16)))}`;

/** An opaque id: 96 random bits. Not a secret; what it names is guarded by its owner. */
export const newId = (prefix: string): string => `${prefix}_${toHex(crypto.getRandomValues(new Uint8Array(12)))}`;

/** Tokens of 128 bits need no slow hash: nobody can walk through them. */
export const sha256 = async (content: string | Uint8Array<ArrayBuffer>): Promise<string> =>
  toHex(
    new Uint8Array(
      await crypto.subtle.digest('SHA-256', typeof content === 'string' ? new TextEncoder().encode(content) : content),
    ),
  );

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
