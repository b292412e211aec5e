/**
 * One page of the queue. The database sorts and narrows; who may do what, and what asks for an eye, only the rules know.
 * So it is read on until the page is full, and an officer does not turn page after page of nothing.
 */
import type { FiledRecord } from '../dossiers/dossier-record.ts';
import { dueKeyOf, type QueueFilter } from '../dossiers/dossiers.store.ts';

/** Rows a query. */
const batch = 200;
/** Records looked at for one page: some tenths of a second. What lies beyond is asked for by the cursor. */
const mostLookedAt = 2000;

type Place = NonNullable<QueueFilter['after']>;

export interface QueuePage<T> {
  items: T[];
  /** The last record that was looked at; null when there is none after it. */
  next: Place | null;
}

/** @param keep what the page shows of a record; null leaves it out */
export async function readQueuePage<T>(
  read: (after: Place | null, limit: number) => Promise<FiledRecord[]>,
  keep: (record: FiledRecord) => T | null,
  { after, limit }: { after: Place | null; limit: number },
): Promise<QueuePage<T>> {
  const items: T[] = [];
  let last = after;
  for (let lookedAt = 0; lookedAt < mostLookedAt; lookedAt += batch) {
    const records = await read(last, batch + 1);
    const hasMore = records.length > batch;
    for (const [at, record] of records.slice(0, batch).entries()) {
      const item = keep(record);
      last = { dueKey: dueKeyOf(record), id: record.id };
      if (item === null) continue;
      items.push(item);
      if (items.length === limit) return { items, next: hasMore || at + 1 < records.length ? last : null };
    }
    if (!hasMore) return { items, next: null };
  }
  return { items, next: last };
}
