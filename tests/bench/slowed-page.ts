/** A page in a renderer of its own whose CPU can be slowed, with the browser's own account of its main thread. */
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { launchOptions } from '../support/browser.ts';

/** A phone of the middle class beside a developer's machine. */
export const slowdown = 4;

export interface SlowedPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Runs `work` on a slowed CPU. A page that waits for its turn is not slowed: the brake itself costs a core. */
  slowed<T>(work: () => Promise<T>): Promise<T>;
  /** Milliseconds of main-thread tasks since the page was opened: script, style, layout, paint. */
  taskMs(): Promise<number>;
}

/** What went wrong in a page: then nothing that was measured counts. */
export const faults: string[] = [];

export const openBrowser = (): Promise<Browser> => chromium.launch(launchOptions());

export async function openPage(browser: Browser, url: string): Promise<SlowedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'vi-VN' });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`${url}: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${url}: ${message.text()}`);
  });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(url);
  return {
    page,
    cdp,
    async slowed(work) {
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      try {
        return await work();
      } finally {
        await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      }
    },
    async taskMs() {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
    },
  };
}
