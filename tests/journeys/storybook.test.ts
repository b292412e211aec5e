/** Storybook as it is built, from a folder of some server, with no other origin to ask: a designer finds every state in two clicks. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { type RunningSite, serveSite, type SitePage } from '../../examples/site/serve-site.ts';
import { readElements } from '../../packages/elements/scripts/manifest.ts';
import { launchOptions } from '../support/browser.ts';

const elements = join(import.meta.dirname, '../../packages/elements');

let folder: string;
let site: RunningSite;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hcc-storybook-'));
  const storybook = join(elements, 'node_modules/storybook/dist/bin/dispatcher.js');
  await promisify(execFile)(
    process.execPath,
    [storybook, 'build', '--disable-telemetry', '--quiet', '--output-dir', folder],
    { cwd: elements, maxBuffer: 64_000_000 },
  );
  [site, browser] = await Promise.all([
    serveSite(0, async ({ pathname }) =>
      pathname.startsWith('/x/') ? fileAt(pathname.slice(3) || 'index.html') : null,
    ),
    chromium.launch(launchOptions()),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  if (folder) await rm(folder, { recursive: true });
});

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const fileAt = (path: string): Promise<SitePage | null> =>
  readFile(join(folder, path)).then(
    (body) => ({ headers: { 'content-type': mediaTypes[extname(path)] ?? 'application/octet-stream' }, body }),
    () => null,
  );

/** With what it asked of other origins, none of which it got. */
async function open(path: string): Promise<{ page: Page; story: FrameLocator; strangers: string[] }> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } });
  onTestFinished(() => context.close());
  const strangers: string[] = [];
  await context.route(
    (url) => url.origin !== new URL(site.url).origin,
    (route) => {
      strangers.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  await page.goto(new URL(path, site.url).href);
  return { page, story: page.frameLocator('#storybook-preview-iframe'), strangers };
}

it('shows any state by two clicks from its first page', async () => {
  const { page, story, strangers } = await open('/x/');
  const contents = page.getByRole('navigation', { name: 'Stories' }).or(page.locator('#storybook-explorer-menu'));
  await contents.getByRole('button', { name: 'Unit finder', exact: true }).click();
  // The finder of procedures may be unfolded as well, and has a state of that name.
  await contents.locator('#unit-finder--nothing-found').click();
  await story.locator('hcc-unit-finder .root').first().waitFor();
  expect(strangers).toEqual([]);
});

it('has a page for every element, with all that its manifest tells', async () => {
  const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, { type: string; title: string; id: string }>;
  };
  const pages = Object.values(entries).filter(({ type }) => type === 'docs');
  const { page, story } = await open('/x/');
  // What stands on them is looked at here, not the state that each shows in a frame of its own.
  await page.route(
    (url) => url.searchParams.get('viewMode') === 'story',
    (route) => route.abort(),
  );
  for (const { tagName, summary, attributes, events } of readElements()) {
    const title = tagName
      .slice(4)
      .replaceAll('-', ' ')
      .replace(/^\w/, (letter) => letter.toUpperCase());
    const docs = pages.find((one) => one.title === title);
    expect(docs, title).toBeDefined();
    await page.goto(new URL(`/x/?path=/docs/${docs?.id}`, site.url).href);
    await story.getByText(summary.slice(0, 60)).first().waitFor();
    const table = await story.locator('.docblock-argstable').innerText();
    for (const { name } of [...attributes, ...events]) expect(table, `${tagName}: ${name}`).toContain(name);
    const states = Object.values(entries).filter((one) => one.title === title && one.type === 'story');
    expect(await story.getByRole('list').getByRole('link').count()).toBeGreaterThanOrEqual(states.length);
  }
});
