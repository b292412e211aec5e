/**
 * Pictures of every widget on every page of the gallery, with what was found wrong there:
 * `pnpm run gallery [--firefox] [DIRECTORY] [PAGE…]`. The pictures are for looking at; the same checks are held by
 * `gallery.test.ts`, and in Firefox by `pnpm run test:tools`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openFirefox } from './firefox/open-firefox.ts';
import { openGallery, photograph } from './open-gallery.ts';
import { pages } from './pages.ts';
import { findAndPick, lookAtAll, seeAll, useFrames, watchFaults } from './visit.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { firefox: { type: 'boolean', default: false } },
});
const [folder = '.cache/gallery', ...names] = positionals;
const directory = resolve(folder);
const wanted = names.length === 0 ? pages : pages.filter(({ name }) => names.includes(name));
await mkdir(directory, { recursive: true });
const gallery = await openGallery(pages, values.firefox ? openFirefox : undefined);
const rows: string[] = [];
try {
  for (const { name, what } of wanted) {
    const page = await gallery.context.newPage();
    const faults = watchFaults(page);
    const problems: string[] = [];
    try {
      await page.goto(gallery.addressOf(name));
      await seeAll(page);
      problems.push(...(await lookAtAll(page)));
      await findAndPick(page);
      await useFrames(page);
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
    // Before the picture: for that Playwright writes a style into each document, which a policy refuses in Firefox.
    problems.push(...faults);
    await photograph(page, join(directory, `${name}.png`));
    await page.close();
    console.log(`${problems.length === 0 ? 'ok    ' : 'WRONG '} ${name}: ${what}`);
    for (const problem of problems) console.log(`         ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
    rows.push(
      `<figure><img src="${name}.png" width="480" alt=""><figcaption>${name}: ${escape(what)}</figcaption></figure>`,
    );
  }
} finally {
  await gallery.close();
}
await writeFile(
  join(directory, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Gallery</title>${rows.join('\n')}`,
);
console.log(`Pictures: ${directory}`);

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
