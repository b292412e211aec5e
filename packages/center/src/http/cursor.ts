import { fromBase64Url, toBase64Url } from '../crypto/base64url.ts';
import { Problem } from './problem.ts';

/**
 * A keyset cursor: the sort key of the last row, in base64url. It opens nothing, since every list filters by its caller
 * first, so it is not signed; a forged one can only name another place in one's own list.
 */
export const toCursor = (key: readonly string[]): string => toBase64Url(new TextEncoder().encode(JSON.stringify(key)));

/** @param isKey whether these could be the key of a row; texts that no database keeps never are. @throws Problem `invalid_cursor` */
export function fromCursor(
  cursor: string | undefined,
  length: number,
  isKey: (key: readonly string[]) => boolean = () => true,
): string[] | null {
  if (cursor === undefined) return null;
  try {
    const key: unknown = JSON.parse(new TextDecoder().decode(fromBase64Url(cursor)));
    if (Array.isArray(key) && key.length === length && key.every(isKeepable) && isKey(key)) return key;
  } catch {
    // Falls through: any unreadable cursor is the same mistake.
  }
  throw new Problem('invalid_cursor');
}

const isKeepable = (part: unknown): part is string =>
  typeof part === 'string' && part.isWellFormed() && !part.includes('\0');

/** For a key whose first part is an instant as JSON writes it. */
export const startsWithInstant = ([instant = '']: readonly string[]): boolean =>
  /^\d{4}-\d\d-\d\dT/.test(instant) && !Number.isNaN(Date.parse(instant));
