/**
 * With the Tab key through every element on one page, and at 400 % zoom: each stop is in the window, marked, under nothing
 * (WCAG 2.4.7, 2.4.11) and large enough to press (2.5.8), and nothing has to be scrolled sideways (1.4.10).
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Gallery, openGallery } from '../gallery/open-gallery.ts';
import { type NastyPage, widgets } from '../gallery/pages.ts';
import { findAndPick, seeAll } from '../gallery/visit.ts';
import { expectNoSidewaysScrolling } from '../journeys/narrow.ts';
import { showingFailures } from '../journeys/on-failure.ts';
import { tabThrough } from './tab-through.ts';

const plain: NastyPage = {
  name: 'plain',
  what: 'nothing in the way',
  body: (widgets) => `<main><h1>Trang của đối tác</h1>${widgets}<a id="end" href="#end">Hết trang</a></main>`,
};

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery([plain]);
});
afterAll(() => gallery?.close());

it.each([
  { name: 'wide', width: 1280, height: 900 },
  // 1280 by 1024, four times as large.
  { name: 'at 400 % zoom', width: 320, height: 256 },
])('$name', async ({ name, width, height }) => {
  const page = await gallery.context.newPage();
  await showingFailures(`focus ${name}`, [gallery.context], async () => {
    await page.setViewportSize({ width, height });
    await page.goto(gallery.addressOf('plain'));
    await seeAll(page);
    await findAndPick(page);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const stops = await tabThrough(page, '#end');
    expect(
      stops.filter(({ isSeen }) => !isSeen).map(({ element, says, whyUnseen }) => `${element} "${says}": ${whyUnseen}`),
    ).toEqual([]);
    expect([...new Set(stops.map(({ element }) => element))]).toEqual(Object.keys(widgets));
    await expectNoSidewaysScrolling(page, name);
  });
  await page.close();
});
