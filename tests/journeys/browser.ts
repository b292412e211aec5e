import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { launchOptions } from '../support/browser.ts';

/** A visitor's browser with a profile of its own; with third-party cookies blocked as the person's own setting would. */
export async function openBrowser({
  blockThirdParty,
}: {
  blockThirdParty: boolean;
}): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const profile = await mkdtemp(join(tmpdir(), 'hcc-profile-'));
  await mkdir(join(profile, 'Default'));
  // 1: block third-party cookies; 0: allow them.
  const preferences = {
    profile: { cookie_controls_mode: blockThirdParty ? 1 : 0, block_third_party_cookies: blockThirdParty },
  };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(),
    viewport: { width: 1280, height: 900 },
    locale: 'vi-VN',
    acceptDownloads: true,
  });
  return {
    context,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
