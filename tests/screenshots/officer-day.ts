/** Pictures of a day at the officers' desks, one after each step: `pnpm run screenshots:desk [DIRECTORY]`. Nothing is compared. */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { playDay } from '../journeys/officer-day/day.ts';
import { startSandbox } from '../journeys/sandbox.ts';
import { launchOptions } from '../support/browser.ts';

const directory = resolve(process.argv[2] ?? '.cache/screenshots/officer-day');
await mkdir(directory, { recursive: true });
const sandbox = await startSandbox();
const browser = await chromium.launch(launchOptions());
let pictures = 0;
try {
  const day = await playDay(sandbox.ports, browser, async ({ page }, moment) => {
    pictures += 1;
    const name = `${String(pictures).padStart(2, '0')}-${moment.replaceAll(' ', '-')}.png`;
    await page.screenshot({ path: join(directory, name) });
  });
  await day.close();
} finally {
  await browser.close();
  await sandbox.stop();
}
console.log(`${pictures} pictures in ${directory}`);
