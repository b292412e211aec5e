import { describe, expect, it } from 'vitest';
import type { FiledRecord } from '../dossiers/dossier-record.ts';
import { type QueuePage, readQueuePage } from './queue-page.ts';

const records = Array.from(
  { length: 4500 },
  (_, at) => ({ id: String(at).padStart(5, '0'), state: { promised: null } }) as unknown as FiledRecord,
);
const read = async (after: { id: string } | null, limit: number): Promise<FiledRecord[]> => {
  const from = after === null ? 0 : Number(after.id) + 1;
  return records.slice(from, from + limit);
};
const numberOf = ({ id }: FiledRecord): number => Number(id);

describe('a page of the queue', () => {
  it('is filled with what passes, over as many readings as that takes', async () => {
    const page = await readQueuePage(read, (one) => (numberOf(one) % 100 === 0 ? numberOf(one) : null), {
      after: null,
      limit: 5,
    });
    expect(page.items).toEqual([0, 100, 200, 300, 400]);
    expect(page.next).toEqual({ dueKey: '9999', id: '00400' });
  });

  it('stops looking in time where little passes, and says where to go on', async () => {
    const page = await readQueuePage(read, (one) => (numberOf(one) === 3000 ? 3000 : null), { after: null, limit: 5 });
    expect(page).toEqual({ items: [], next: { dueKey: '9999', id: '01999' } });
    const rest = await readQueuePage(read, (one) => (numberOf(one) === 3000 ? 3000 : null), {
      after: page.next,
      limit: 5,
    });
    expect(rest.items).toEqual([3000]);
  });

  it('loses and doubles nothing from page to page', async () => {
    const seen: number[] = [];
    let after: { dueKey: string; id: string } | null = null;
    for (;;) {
      const page: QueuePage<number> = await readQueuePage(
        read,
        (one) => (numberOf(one) % 7 === 0 ? numberOf(one) : null),
        {
          after,
          limit: 50,
        },
      );
      seen.push(...page.items);
      if (page.next === null) break;
      after = page.next;
    }
    expect(seen).toEqual(records.map(numberOf).filter((number) => number % 7 === 0));
  });

  it('ends with the last record, also where the page is just full', async () => {
    const few = records.slice(0, 3);
    const page = await readQueuePage(async () => few, numberOf, { after: null, limit: 3 });
    expect(page).toEqual({ items: [0, 1, 2], next: null });
  });
});
