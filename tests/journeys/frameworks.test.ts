/** The examples of frameworks, built as their own tools build them and clicked through, beside a Center in memory. */
import { createMockServer, type MockServer } from '@hcc/mocks/server';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createPage as createFragmentPage } from '../../examples/fragment-page/create-page.ts';
import { createPage as createReactPage } from '../../examples/server-rendered/create-page.ts';
import { readSiteFile, type SiteHandler, serveSite } from '../../examples/site/serve-site.ts';
import { defaultCenter } from '../../examples/site/site-settings.ts';
import { type AnswerLog, openAnswerLog } from '../support/answer-log.ts';
import { launchOptions } from '../support/browser.ts';
import { logAnswers } from '../support/log-answers.ts';

const examples = join(import.meta.dirname, '../../examples');
const key = 'pk_test_sandbox_bank_391f367a0eca3f6598631d47acfb6bb596f34bc5';

let browser: Browser;
let center: MockServer;
let built: string;
let answers: AnswerLog;
beforeAll(async () => {
  answers = await openAnswerLog();
  logAnswers(answers.file);
  [browser, center, built] = await Promise.all([
    chromium.launch(launchOptions()),
    createMockServer(),
    mkdtemp(join(tmpdir(), 'hcc-frameworks-')),
  ]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), center?.stop(), built && rm(built, { recursive: true })]);
  await answers?.judge();
});

/** @returns the folder of what Vite made of an example. */
async function buildExample(name: string): Promise<string> {
  const outDir = join(built, name);
  await build({ root: join(examples, name), logLevel: 'warn', build: { outDir, emptyOutDir: true, minify: false } });
  return outDir;
}

/** Where the page's own errors and warnings of a framework are kept, those of the network aside. */
async function open(
  handle: SiteHandler,
  { watch, ...options }: { javaScriptEnabled?: boolean; watch?: () => void } = {},
): Promise<{ page: Page; complaints: string[] }> {
  const site = await serveSite(0, handle);
  const context = await browser.newContext({ locale: 'vi-VN', ...options });
  onTestFinished(async () => {
    await context.close();
    await site.stop();
  });
  const page = await context.newPage();
  if (watch) await page.addInitScript(watch);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(site.url);
  return { page, complaints };
}

const filesOf =
  (folder: string): SiteHandler =>
  async ({ pathname }) => {
    const file = await readSiteFile(folder, pathname === '/' ? '/index.html' : pathname);
    return file && { ...file, body: file.body.toString().replaceAll(defaultCenter, center.baseUrl) };
  };

describe.each([
  ['plain-page', async () => join(examples, 'plain-page')],
  ['react-19', () => buildExample('react-19')],
  ['react-18', () => buildExample('react-18')],
  ['vue', () => buildExample('vue')],
])('%s', (_, folder) => {
  it('finds a procedure, opens its form and hears that it is there', async () => {
    const { page, complaints } = await open(filesOf(await folder()));
    await page.getByRole('combobox').fill('khai sinh');
    await page.getByRole('option', { name: 'Thủ tục đăng ký khai sinh' }).first().click();
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    const form = page.frameLocator('hcc-dossier-form iframe');
    await form.getByLabel('Họ và tên người nộp').fill('Nguyễn Thị Lan Mẫu');
    await page.getByRole('status').filter({ hasText: 'Biểu mẫu đã mở' }).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('five minutes', () => {
  /** The blocks of the first page of the docs, as a reader copies them. */
  const pasted = (): string[] =>
    [...readFileSync(join(examples, '../docs/index.md'), 'utf8').matchAll(/^```html.*\n([^]*?)^```$/gm)].map(
      ([, block = '']) => block,
    );
  /** An empty folder, and what was pasted in it. */
  const folderWith = async (...blocks: string[]): Promise<SiteHandler> => {
    const folder = await mkdtemp(join(built, 'pasted-'));
    await writeFile(join(folder, 'index.html'), `<!doctype html>\n<meta charset="utf-8">\n${blocks.join('')}`);
    return filesOf(folder);
  };

  it('are two lines in an empty folder', async () => {
    const [twoLines = ''] = pasted();
    expect(twoLines.trim().split('\n')).toHaveLength(2);
    const { page } = await open(await folderWith(twoLines));
    await page.getByRole('combobox').fill('khai sinh');
    await page.getByRole('option', { name: 'Thủ tục đăng ký khai sinh' }).first().waitFor();
  });

  it('and a few more to file what was chosen', async () => {
    const { page } = await open(await folderWith(...pasted()));
    await page.getByRole('combobox').fill('khai sinh');
    await page.getByRole('option', { name: 'Thủ tục đăng ký khai sinh' }).first().click();
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.frameLocator('hcc-dossier-form iframe').getByLabel('Họ và tên người nộp').waitFor();
  });
});

describe('utility-site', () => {
  it("files one of its customers' procedures, from the card, in its own colours", async () => {
    const { page, complaints } = await open(filesOf(join(examples, 'utility-site/public')));
    await page.locator('hcc-unit-finder').getByRole('listitem').first().waitFor();
    await page.locator('hcc-procedure-card').getByRole('button', { name: 'Nộp hồ sơ' }).first().click();
    const brand = await page
      .frameLocator('hcc-dossier-form iframe')
      .getByRole('button', { name: 'Tiếp tục' })
      .evaluate((button) => getComputedStyle(button).backgroundColor);
    expect(brand).toBe('rgb(107, 47, 160)');
    expect(complaints).toEqual([]);
  });
});

describe('server-rendered', () => {
  it('is taken over as it is, and heard', async () => {
    const folder = await buildExample('server-rendered');
    const { page, complaints } = await open(async ({ pathname }) =>
      pathname === '/'
        ? { headers: { 'content-type': 'text/html; charset=utf-8' }, body: createReactPage(center.baseUrl, key) }
        : readSiteFile(folder, pathname),
    );
    // Pressed until React is there to hear it: the element may be first.
    await expect
      .poll(async () => {
        await page.getByRole('button', { name: 'Nộp hồ sơ' }).first().click();
        return page.getByText('Đã chọn 1.001193').count();
      })
      .toBe(1);
    await page.frameLocator('hcc-status-tracker iframe').getByLabel('Mã hồ sơ').waitFor();
    expect(complaints).toEqual([]);
  });
});

/** In the page: marks it when a frame shows the card without all that was drawn, or twice. */
const countBareFrames = (): void => {
  const look = (): void => {
    const root = document.querySelector('hcc-procedure-card')?.shadowRoot;
    const shown = [...(root?.querySelectorAll<HTMLElement>('.root:not(.test-ribbon)') ?? [])].filter(
      ({ style }) => style.display !== 'none',
    );
    // The element comes when all of the page has been read.
    if (root && document.readyState !== 'loading' && (shown.length !== 1 || shown[0]?.querySelector('.skeleton')))
      document.documentElement.dataset['bare'] = root.innerHTML;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** How far things have moved on the page so far. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );

describe('fragment-page', () => {
  // The page waits a second for its drawing; the first one of a Center's life, beside a loaded machine, takes longer.
  beforeAll(async () => {
    const drawn = await fetch(`${center.baseUrl}/fragments/procedure-card?procedure=1.001193&key=${key}&lang=vi`);
    expect(drawn.status).toBe(200);
  });
  const handle: SiteHandler = async ({ pathname }) =>
    pathname === '/'
      ? { headers: { 'content-type': 'text/html; charset=utf-8' }, body: await createFragmentPage(center.baseUrl, key) }
      : null;

  it('shows the procedure and a link where no script runs', async () => {
    const { page } = await open(handle, { javaScriptEnabled: false });
    const card = page.locator('hcc-procedure-card');
    expect(await card.getByRole('heading').first().innerText()).toContain('khai sinh');
    expect(await card.getByRole('link').last().getAttribute('href')).toContain('procedure=1.001193');
    expect(await card.getByRole('button', { name: 'Nộp hồ sơ' }).isVisible()).toBe(false);
  });

  it('is taken over by the element, and nothing moves', async () => {
    const { page, complaints } = await open(handle, { watch: countBareFrames });
    await page.evaluate(() =>
      document.body.addEventListener('hcc-procedure-selected', ({ detail }) => (document.title = detail.code)),
    );
    // Drawn styles stand in a tag; the element wears its own.
    await expect.poll(() => page.locator('hcc-procedure-card style').count()).toBe(0);
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await expect.poll(() => page.title()).toBe('1.001193');
    expect(await shiftOf(page)).toBeLessThan(0.02);
    expect(await page.evaluate(() => document.documentElement.dataset['bare'])).toBeUndefined();
    expect(complaints).toEqual([]);
  });

  /** The card unfolded, in the same page. */
  const unfolded: SiteHandler = async ({ pathname }) => {
    if (pathname !== '/') return null;
    const page = await createFragmentPage(center.baseUrl, key);
    const query = new URLSearchParams({ procedure: '1.001193', details: '', key });
    const drawn = await (await fetch(`${center.baseUrl}/fragments/procedure-card?${query.toString()}`)).text();
    return {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: page.replace(/<hcc-procedure-card[^]*<\/hcc-procedure-card>/, () => drawn),
    };
  };

  it('is read whole where it was drawn unfolded and no script runs', async () => {
    const { page } = await open(unfolded, { javaScriptEnabled: false });
    const card = page.locator('hcc-procedure-card');
    await card.getByRole('heading', { name: 'Giấy tờ cần có' }).waitFor();
    expect(await card.getByText('Xem trụ sở và các chi nhánh').isVisible()).toBe(false);
    await card.getByText('Căn cứ pháp lý', { exact: true }).click();
    await card.getByText('Luật Hộ tịch').first().waitFor();
  });

  it('is taken over unfolded, when all of it is there, and nothing moves', async () => {
    const { page, complaints } = await open(unfolded, { watch: countBareFrames });
    await expect.poll(() => page.locator('hcc-procedure-card style').count()).toBe(0);
    await page.locator('hcc-procedure-card').getByRole('heading', { name: 'Giấy tờ cần có' }).waitFor();
    expect(await shiftOf(page)).toBeLessThan(0.02);
    expect(await page.evaluate(() => document.documentElement.dataset['bare'])).toBeUndefined();
    expect(complaints).toEqual([]);
  });
});
