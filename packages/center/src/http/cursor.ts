import { fromBase64Url, toBase64Url } from '../crypto/base64url.ts';
import { Problem } from './problem.ts';

/**
 * A keyset cursor: the sort key of the last row, in base64url. It opens nothing, since every list filters by its caller
 * first, so it is not signed; a forged one can only name another place in one's own list.
 */
export const toCursor = (key: readonly string[]): string => toBase64Url(new TextEncoder().encode(JSON.stringify(key)));

export function fromCursor(cursor: string | undefined, length: number): string[] | null {
  if (cursor === undefined) return null;
  try {
    const key: unknown = JSON.parse(new TextDecoder().decode(fromBase64Url(cursor)));
    if (Array.isArray(key) && key.length === length && key.every((part) => typeof part === 'string')) return key;
  } catch {
    // Falls through: any unreadable cursor is the same mistake.
  }
  throw new Problem('invalid_cursor');
}
