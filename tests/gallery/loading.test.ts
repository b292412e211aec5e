/** How the loader comes onto a page: late, pinned with hashes, tampered with, and on a server. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Gallery, openGallery } from './open-gallery.ts';
import { key, loaderTag, type NastyPage, pinned, widgets } from './pages.ts';
import { findAndPick } from './visit.ts';

interface Integrity {
  readonly files: Readonly<Record<string, string>>;
}
/** What `integrity.json` says; read before the page is asked for. */
let integrity: Integrity['files'];

const pinnedTag = (center: string, files = integrity): string =>
  `<script type="importmap">${JSON.stringify({
    integrity: Object.fromEntries(
      Object.entries(files).map(([file, hash]) => [`${center}/embed/${pinned}/${file}`, hash]),
    ),
  })}</script>${loaderTag(center, pinned, `integrity="${integrity['hcc.js']}" crossorigin data-key="${key}"`)}`;

const finder = '<hcc-procedure-finder></hcc-procedure-finder>';
/** Well formed, and of no file. */
const wrong = `sha384-${Buffer.alloc(48).toString('base64')}`;

const shown: readonly NastyPage[] = [
  { name: 'late', what: 'no script at first', loader: () => '' },
  {
    name: 'pinned',
    what: 'an exact version, every file by its hash',
    widgets: finder,
    loader: (center) => pinnedTag(center),
  },
  {
    name: 'tampered',
    what: 'a file is not what its hash says',
    widgets: finder,
    loader: (center) => pinnedTag(center, { ...integrity, 'procedure-finder.js': wrong }),
  },
];

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery(shown);
  const answer = await fetch(`${gallery.center}/embed/${pinned}/integrity.json`);
  ({ files: integrity } = (await answer.json()) as Integrity);
});
afterAll(() => gallery?.close());

async function open(name: string): Promise<Page> {
  const page = await gallery.context.newPage();
  await page.goto(gallery.addressOf(name));
  return page;
}

it('properties, attributes and listeners that were there before the script hold afterwards', async () => {
  const page = await open('late');
  const ready = await page.evaluateHandle(prepareEarly);
  await page.evaluate(addScript, { src: `${gallery.center}/embed/v1/hcc.js`, key });
  expect(await ready.evaluate(({ heard }) => heard)).toEqual(Object.keys(widgets).toSorted());
  const kept = await page.evaluate(() => {
    const read = (tag: string, name: string): unknown => Reflect.get(document.querySelector(tag) ?? {}, name);
    return [
      read('hcc-dossier-form', 'procedure'),
      read('hcc-dossier-form', 'layout'),
      read('hcc-status-tracker', 'code'),
    ];
  });
  expect(kept).toEqual(['1.001193', 'single', '000.00.19.H49-261122-0007']);
  const shownQuery = page.locator('hcc-procedure-finder').getByRole('combobox').first();
  await expect.poll(() => shownQuery.inputValue()).toBe('khai sinh');
  await page
    .locator('hcc-procedure-card')
    .getByRole('heading', { name: /kết hôn/i })
    .first()
    .waitFor();
  await page.close();
});

it('an exact version works with every file held to its hash', async () => {
  const page = await open('pinned');
  expect(await findAndPick(page)).toBe('1.001193');
  await page.close();
});

it('a file that is not what its hash says is never run, under no other address either', async () => {
  const page = await gallery.context.newPage();
  await page.clock.install();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const told = page.waitForEvent('console', (line) => line.text().includes('could not be loaded'));
  await page.goto(gallery.addressOf('tampered'));
  let isTold = false;
  void told.then(() => (isTold = true));
  // Each wait between two tries is at most ten seconds.
  await expect.poll(async () => (await page.clock.runFor(10_000), isTold)).toBe(true);
  expect(await page.locator('hcc-procedure-finder:defined').count()).toBe(0);
  expect(asked.filter((url) => url.includes('procedure-finder.js?'))).toEqual([]);
  await page.close();
});

it('importing the loader on a server does nothing and throws nothing', () => {
  const file = fileURLToPath(new URL('../../packages/elements/cdn/v1/hcc.js', import.meta.url));
  const script = `await import(${JSON.stringify(file)}); console.log(Object.keys(globalThis).filter((name) => /hcc/i.test(name)).length)`;
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })).toBe('0\n');
});

/** Sent into the page: what an impatient page does before our script has come. */
function prepareEarly(): { heard: Promise<string[]> } {
  const set = (tag: string, properties: object): void =>
    void Object.assign(document.querySelector(tag) ?? {}, properties);
  set('hcc-procedure-finder', { query: 'khai sinh' });
  set('hcc-procedure-card', { procedure: '1.000894' });
  set('hcc-dossier-form', { procedure: '1.001193', layout: 'single' });
  set('hcc-status-tracker', { code: '000.00.19.H49-261122-0007' });
  const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('hcc-'));
  const heard = Promise.all(
    elements.map(
      (element) =>
        new Promise<string>((resolve) =>
          element.addEventListener('hcc-ready', () => resolve(element.localName), { once: true }),
        ),
    ),
  ).then((names) => names.toSorted());
  return { heard };
}

function addScript({ src, key }: { src: string; key: string }): void {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = src;
  script.dataset['key'] = key;
  document.head.append(script);
}
