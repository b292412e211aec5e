/** The gallery as a visitor finds it: a Center of its own as `localhost`, the hosts' pages as 127.0.0.1, a browser. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { startCenterProcess } from '../faults/center-process.ts';
import { openAnswerLog } from '../support/answer-log.ts';
import { openBrowser } from '../journeys/browser.ts';
import { type NastyPage, pages } from './pages.ts';
import { serveGallery } from './serve-gallery.ts';

export type OpenBrowser = Awaited<ReturnType<typeof openBrowser>>;

export interface Gallery {
  /** `http://localhost:PORT` */
  readonly center: string;
  readonly context: BrowserContext;
  addressOf(name: string): string;
  close(): Promise<void>;
}

/** @param open starts the browser; @default a Chromium that blocks third-party cookies */
export async function openGallery(
  shown: readonly NastyPage[] = pages,
  open = (): Promise<OpenBrowser> => openBrowser({ blockThirdParty: true }),
): Promise<Gallery> {
  // First: where there is none, nothing else has been started.
  const browser = await open();
  const data = await mkdtemp(join(tmpdir(), 'hcc-gallery-'));
  const answers = await openAnswerLog();
  const process = await startCenterProcess({ HCC_DATA: data, ...answers.env });
  const center = process.url.replace('127.0.0.1', 'localhost');
  const site = await serveGallery(center, shown);
  return {
    center,
    context: browser.context,
    addressOf: (name) => `${site.url.replace('localhost', '127.0.0.1')}/${name}`,
    async close() {
      await browser.close();
      await site.stop();
      await process.stop();
      await rm(data, { recursive: true, force: true });
      await answers.judge();
    },
  };
}

/** The whole page on one picture, from its top. */
export async function photograph(page: Page, path: string): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path, fullPage: true });
}
