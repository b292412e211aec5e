/** Keyset paging over lists that lie in memory. */
import type { UnitNow } from '@hcc/schemas';
import { fromCursor, toCursor } from '../http/cursor.ts';

export interface PageWanted {
  cursor?: string | undefined;
  limit: number;
}

interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** In the order of the keys. @throws Problem `invalid_cursor` */
export function pageByKey<T>(items: readonly T[], keyOf: (item: T) => string, { cursor, limit }: PageWanted): Page<T> {
  const after = fromCursor(cursor, 1)?.[0];
  const sorted = items.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const rest = after === undefined ? sorted : sorted.filter((item) => keyOf(item) > after);
  return pageOf(rest, limit, (item) => [keyOf(item)]);
}

/**
 * The nearest first, those whose position nobody knows last; the ids order what is equally far. The cursor holds distance
 * and id, so it fits only the `near` that it came from: of another place it names a distance all the same.
 * @throws Problem `invalid_cursor`
 */
export function pageByDistance(items: readonly UnitNow[], { cursor, limit }: PageWanted): Page<UnitNow> {
  const key = fromCursor(cursor, 2, ([distance = '']) => distance === unknown || /^\d{1,8}$/.test(distance));
  const after = key && { distance: key[0] === unknown ? Infinity : Number(key[0]), id: key[1] ?? '' };
  const isAfter = (item: UnitNow): boolean => {
    if (!after) return true;
    const distance = item.distanceMetres ?? Infinity;
    return distance > after.distance || (distance === after.distance && item.id > after.id);
  };
  const sorted = items.toSorted((a, b) => {
    const [here, there] = [a.distanceMetres ?? Infinity, b.distanceMetres ?? Infinity];
    return here === there ? (a.id < b.id ? -1 : 1) : here - there;
  });
  return pageOf(sorted.filter(isAfter), limit, ({ id, distanceMetres }) => [String(distanceMetres ?? unknown), id]);
}

const unknown = 'unknown';

function pageOf<T>(rest: readonly T[], limit: number, keyOf: (item: T) => string[]): Page<T> {
  const items = rest.slice(0, limit);
  const last = rest.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last === undefined ? null : toCursor(keyOf(last)) };
}
