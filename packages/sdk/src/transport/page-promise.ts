import { type Answer, type ApiPromise, toApiPromise } from './api-promise.ts';

/** One page of a list. */
export interface Page<T> {
  /** As many as the page has, in the list's order. */
  items: T[];
  /** Opaque; given back as `cursor` it brings the next page. null on the last. */
  nextCursor: string | null;
}

/**
 * What a list returns: a promise of the first page that can also be walked to the end, page after page as needed.
 *
 *     const { items } = await client.procedures.list({ q: "khai sinh" });
 *     for await (const procedure of client.procedures.list({ q: "khai sinh" })) …
 *     const ten = await client.procedures.list({ q: "khai sinh" }).atMost(10);
 *
 * A page that fails ends the walk with that page's error.
 */
export interface PagePromise<T> extends ApiPromise<Page<T>>, AsyncIterable<T> {
  /** The first `count` items, over as many pages as that takes; no page is asked for that is not needed. */
  atMost(count: number): Promise<T[]>;
}

/** `fetchPage` gets undefined for the page the caller asked for, then each cursor. */
export function toPagePromise<T>(fetchPage: (cursor: string | undefined) => Promise<Answer<Page<T>>>): PagePromise<T> {
  const first = toApiPromise(fetchPage(undefined));

  async function* walk(): AsyncGenerator<T, void, undefined> {
    let page = await first;
    for (;;) {
      yield* page.items;
      if (page.nextCursor === null) return;
      page = (await fetchPage(page.nextCursor)).data;
    }
  }

  return Object.assign(first, {
    [Symbol.asyncIterator]: walk,
    async atMost(count: number): Promise<T[]> {
      // On its way already: a failure is told even where no item is wanted.
      await first;
      const items: T[] = [];
      if (count > 0) for await (const item of walk()) if (items.push(item) >= count) break;
      return items;
    },
  });
}
