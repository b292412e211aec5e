/** What the visitor saw is worth more than a selector that was not found. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';

/** Runs a journey; where it fails, a picture of each open page is left in the temporary directory. */
export async function showingFailures<T>(
  name: string,
  contexts: readonly BrowserContext[],
  journey: () => Promise<T>,
): Promise<T> {
  try {
    return await journey();
  } catch (error) {
    const pages = contexts.flatMap((context) => context.pages());
    for (const [at, page] of pages.entries())
      await page.screenshot({ path: join(tmpdir(), `hcc-journey-${name}-${at}.png`), fullPage: true }).catch(() => {});
    throw error;
  }
}
