/** What the visitor saw is worth more than a selector that was not found; and what the Center answered is to be as documented. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { watchAnswers } from './watch-answers.ts';

/** Runs a journey; where it fails, a picture of each open page is left in the temporary directory. */
export async function showingFailures<T>(
  name: string,
  contexts: readonly BrowserContext[],
  journey: () => Promise<T>,
): Promise<T> {
  const undocumented = watchAnswers(contexts);
  try {
    const result = await journey();
    const wrong = await undocumented();
    if (wrong.length > 0) throw new Error(`answers that openapi.json does not promise: ${wrong.join(' · ')}`);
    return result;
  } catch (error) {
    const pages = contexts.flatMap((context) => context.pages());
    for (const [at, page] of pages.entries())
      await page.screenshot({ path: join(tmpdir(), `hcc-journey-${name}-${at}.png`), fullPage: true }).catch(() => {});
    throw error;
  }
}
