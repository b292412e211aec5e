/** Every widget on every page of the gallery: seen, used, without an error, and the page as it was. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { showingFailures } from '../journeys/on-failure.ts';
import { countListeners, measureHeld, mountOften } from './mount-often.ts';
import { type Gallery, openGallery } from './open-gallery.ts';
import { pages, widgets } from './pages.ts';
import { changesTo, findAndPick, lookAtAll, seeAll, useFrames, watchFaults } from './visit.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

async function visiting(name: string, visit: (page: Page) => Promise<void>): Promise<void> {
  const page = await gallery.context.newPage();
  const faults = watchFaults(page);
  await showingFailures(`gallery-${name}`, [gallery.context], async () => {
    await page.goto(gallery.addressOf(name));
    await visit(page);
    expect(faults).toEqual([]);
  });
  await page.close();
}

it.each(pages)('$name: $what', async ({ name }) => {
  await visiting(name, async (page) => {
    await seeAll(page);
    expect(await lookAtAll(page)).toEqual([]);
    expect(await findAndPick(page)).toBe('1.001193');
    await useFrames(page);
    const bare = await gallery.context.newPage();
    await bare.goto(`${gallery.addressOf(name)}?bare`);
    expect(await changesTo(page, bare)).toEqual([]);
    await bare.close();
  });
});

it('elements that are moved while they are busy go on where they are put', async () => {
  await visiting('old-bootstrap', async (page) => {
    await page.evaluate((tags) => {
      for (const tag of tags)
        for (const element of document.querySelectorAll(tag)) {
          const place = document.body.appendChild(document.createElement('section'));
          place.append(element);
          element.remove();
          place.append(element);
        }
    }, Object.keys(widgets));
    await seeAll(page);
    const field = page.locator('hcc-procedure-finder').getByRole('combobox').first();
    await field.fill('ket hon');
    // In the middle of a search.
    await page.evaluate(() => document.body.prepend(document.querySelector('hcc-procedure-finder') ?? ''));
    expect(await findAndPick(page)).toBe('1.001193');
    await useFrames(page);
  });
});

it('after 200 elements have come and gone the page holds nothing more, and the next one works', async () => {
  await visiting('strict-policy', async (page) => {
    await seeAll(page);
    await page.evaluate((tags) => tags.forEach((tag) => document.querySelector(tag)?.remove()), Object.keys(widgets));
    const often = (times: number) => page.evaluate(mountOften, { tags: Object.keys(widgets), times });
    // What is made once, and kept: words, code, what the engine learns.
    await often(20);
    const [listeners, before] = [await countListeners(page), await measureHeld(page)];
    await often(200);
    expect(await countListeners(page)).toBe(listeners);
    // What was on its way to an element holds it until it is there.
    await expect.poll(async () => (await measureHeld(page)).nodes - before.nodes).toBeLessThan(200);
    const after = await measureHeld(page);
    expect(after.documents).toBe(before.documents);
    // An element with all it has is more than 20 kB: were each kept, it would be 4 MB.
    expect(after.heapBytes - before.heapBytes).toBeLessThan(1_000_000);
    await page.evaluate(
      (markup) => {
        const main = document.querySelector('main');
        for (const [tag, procedure] of markup) {
          const element = document.createElement(tag);
          if (procedure) element.setAttribute('procedure', procedure);
          main?.append(element);
        }
      },
      Object.keys(widgets).map((tag) => [tag, /card|form/.test(tag) ? '1.001193' : ''] as const),
    );
    await seeAll(page);
    expect(await findAndPick(page)).toBe('1.001193');
  });
});
