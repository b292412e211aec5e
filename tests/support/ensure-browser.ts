/**
 * Runs before the tests: sees to it that there is a Chromium, so that no browser test is skipped in silence.
 * First what is there; then the npm package, unpacked into `.cache/`; then Playwright's download; else a message.
 */
import { spawnSync } from 'node:child_process';
import { findChromium, unpackChromium } from './browser.ts';

const say = (line: string): void => console.log(`browser: ${line}`);

let file = findChromium();
if (file === undefined) {
  say('none found; unpacking @sparticuz/chromium into .cache/ (once)');
  await unpackChromium().catch((error: unknown) =>
    say(`not unpacked: ${error instanceof Error ? error.message : String(error)}`),
  );
  file = findChromium();
}
if (file === undefined) {
  say('trying `playwright install chromium`');
  spawnSync(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], { stdio: 'inherit' });
  file = findChromium();
}
if (file === undefined) {
  console.error(
    'The browser tests need a Chromium and none could be had. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its file.',
  );
  process.exit(1);
}
say(file);
