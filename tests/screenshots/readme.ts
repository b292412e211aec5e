/** The pictures of the README and the docs, from the mock Center: `pnpm run screenshots:readme` writes `docs/images`. */
import { play, sandboxKeys } from '@hcc/mocks';
import { createMockServer } from '@hcc/mocks/server';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { type SiteHandler, serveSite } from '../../examples/site/serve-site.ts';
import { launchOptions } from '../support/browser.ts';

const directory = join(import.meta.dirname, '../../docs/images');
await mkdir(directory, { recursive: true });
const center = await createMockServer();
const { receipt } = await play(center, 'mai', 'supplementRequested');
const browser = await chromium.launch(launchOptions());

const pageOf =
  (tag: string): SiteHandler =>
  async ({ pathname }) =>
    pathname === '/'
      ? {
          headers: { 'content-type': 'text/html; charset=utf-8' },
          body: `<!doctype html><html lang="vi"><style>body { margin: 24px; --hcc-font-family: 'Open Sans', sans-serif; }</style>
<script type="module" src="${center.baseUrl}/embed/v1/hcc.js" data-key="${sandboxKeys.bank.publishable}"></script>${tag}`,
        }
      : null;

async function picture(name: string, handle: SiteHandler, prepare: (page: Page) => Promise<void>): Promise<void> {
  const site = await serveSite(0, handle);
  const page = await browser.newPage({ viewport: { width: 900, height: 620 }, locale: 'vi-VN' });
  await page.goto(site.url);
  await prepare(page);
  await page.screenshot({ path: join(directory, `${name}.png`) });
  await page.close();
  await site.stop();
}

try {
  await picture('finder', pageOf('<hcc-procedure-finder></hcc-procedure-finder>'), async (page) => {
    await page.getByRole('combobox').fill('so do');
    await page.getByRole('option').first().waitFor();
  });
  await picture('form', pageOf('<hcc-dossier-form procedure="1.001193"></hcc-dossier-form>'), async (page) => {
    const form = page.frameLocator('hcc-dossier-form iframe');
    await form.getByLabel('Họ và tên người nộp').fill('Nguyễn Thị Lan Mẫu');
  });
  await picture('tracker', pageOf('<hcc-status-tracker></hcc-status-tracker>'), async (page) => {
    const tracker = page.frameLocator('hcc-status-tracker iframe');
    await tracker.getByLabel('Mã hồ sơ').fill(receipt?.code ?? '');
    await tracker.getByLabel('Mã bí mật').fill(receipt?.lookupSecret ?? '');
    await tracker.getByRole('button', { name: 'Tra cứu' }).click();
    await tracker.getByRole('article').waitFor();
  });
} finally {
  await browser.close();
  await center.stop();
}
