/** The system's own Firefox over WebDriver BiDi: Playwright's patched one is not needed. */
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firefox } from 'playwright';
import type { OpenBrowser } from '../open-gallery.ts';

const installed = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';

/** @throws Error when there is none; FIREFOX_PATH names another. */
export async function openFirefox(): Promise<OpenBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'hcc-firefox-'));
  // Playwright starts one file: the relay, which starts Firefox.
  const executablePath = join(folder, 'firefox');
  const relay = fileURLToPath(new URL('bidi-relay.ts', import.meta.url));
  await writeFile(executablePath, `#!/bin/sh\nexec '${process.execPath}' '${relay}' '${installed}' "$@"\n`);
  await chmod(executablePath, 0o755);
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'vi-VN' });
  return {
    context,
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
