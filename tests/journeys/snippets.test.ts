/** Every piece of HTML in the documentation, pasted into a page as a reader would; and every piece of its scripts, run there. */
import { createMockServer, type MockServer } from '@hcc/mocks/server';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { defaultCenter } from '../../examples/site/site-settings.ts';
import { serveSite } from '../../examples/site/serve-site.ts';
import { launchOptions } from '../support/browser.ts';
import { readSnippets } from '../surface/read-snippets.ts';

const key = 'pk_test_sandbox_bank_391f367a0eca3f6598631d47acfb6bb596f34bc5';

let browser: Browser;
let center: MockServer;
let integrity: Readonly<Record<string, string>>;
beforeAll(async () => {
  [browser, center] = await Promise.all([chromium.launch(launchOptions()), createMockServer()]);
  const answer = await fetch(`${center.baseUrl}/embed/v0.1.0/integrity.json`);
  ({ files: integrity } = (await answer.json()) as { files: typeof integrity });
});
afterAll(() => Promise.all([browser?.close(), center?.stop()]));

/** With the reader's own Center and key, and the hashes of its files. */
const filledIn = (html: string): string =>
  html
    .replaceAll(/https:\/\/CENTER|http:\/\/localhost:4000/g, center.baseUrl)
    .replaceAll(/data-key="[^"]*"/g, `data-key="${key}"`)
    .replaceAll(/([\w-]+\.js)": "sha384-…/g, (_, file: string) => `${file}": "${integrity[file]}`)
    .replaceAll(/([\w-]+\.js)" integrity="sha384-…/g, (_, file: string) => `${file}" integrity="${integrity[file]}`);

/** A page with this in it. The script tag stands there before, unless it brings one. */
async function pageWith(snippet: string): Promise<{ page: Page; errors: string[] }> {
  const tag = `<script type="module" src="${defaultCenter}/embed/v1/hcc.js" data-key="${key}"></script>\n`;
  const html = filledIn(snippet.includes('/hcc.js"') ? snippet : tag + snippet);
  const site = await serveSite(0, async ({ pathname }) =>
    pathname === '/'
      ? {
          headers: { 'content-type': 'text/html; charset=utf-8' },
          body: `<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="icon" href="data:,">${html}</html>`,
        }
      : null,
  );
  const page = await browser.newPage();
  onTestFinished(async () => {
    await page.close();
    await site.stop();
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(site.url);
  return { page, errors };
}

/** Tags of ours that show nothing yet. */
const waiting = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('hcc-'))
      .filter(({ shadowRoot }) => !shadowRoot?.querySelector('.root, iframe'))
      .map(({ localName }) => localName),
  );

it.each(readSnippets(['html']))('$place is shown', async ({ text }) => {
  const { page, errors } = await pageWith(text);
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          customElements.get('hcc-procedure-finder') !== undefined || !document.querySelector('hcc-procedure-finder'),
      ),
    )
    .toBe(true);
  await expect.poll(() => waiting(page)).toEqual([]);
  expect(errors).toEqual([]);
});

describe('scripts', () => {
  /** What the text around them has put on the page. */
  const around =
    '<hcc-procedure-finder></hcc-procedure-finder><hcc-dossier-form></hcc-dossier-form><hcc-scorecard></hcc-scorecard>' +
    "<script>const form = document.querySelector('hcc-dossier-form');</script>";

  it.each(readSnippets(['js']))('$place runs', async ({ text }) => {
    const { page, errors } = await pageWith(`${around}<script type="module">${text}</script>`);
    await page.evaluate(() => {
      const tell = (tag: string, type: string, detail: object) =>
        document.querySelector(tag)?.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
      tell('hcc-procedure-finder', 'hcc-procedure-selected', { code: '1.001193' });
      tell('hcc-scorecard', 'hcc-scope-changed', { period: '2026-08' });
    });
    const did = await page.evaluate(() => {
      const { procedure, fetchBootstrap } = document.querySelector('hcc-dossier-form') as unknown as Record<
        string,
        unknown
      >;
      return procedure === '1.001193' || typeof fetchBootstrap === 'function' || location.search === '?period=2026-08';
    });
    expect(did).toBe(true);
    expect(errors).toEqual([]);
  });
});
