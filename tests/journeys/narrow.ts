import type { Page } from 'playwright';
import { expect } from 'vitest';

/** Nothing on the page or in its frames is wider than its window. @param where names the moment when something is. */
export async function expectNoSidewaysScrolling(page: Page, where: string): Promise<void> {
  const wide = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate(() => ({ path: location.pathname, over: document.documentElement.scrollWidth - innerWidth })),
      ),
  );
  expect(
    wide.filter(({ over }) => over > 0),
    where,
  ).toEqual([]);
}
