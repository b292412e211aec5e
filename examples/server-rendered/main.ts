import { build } from 'vite';
import { readSiteFile, runSite, serveSite } from '../site/serve-site.ts';
import { readSiteSettings } from '../site/site-settings.ts';
import { createPage } from './create-page.ts';

const key = 'pk_test_sandbox_bank_391f367a0eca3f6598631d47acfb6bb596f34bc5';
const { port, center } = readSiteSettings(process.env, 4006);
const folder = `${import.meta.dirname}/dist`;

await runSite('Server-rendered page', async () => {
  await build({ root: import.meta.dirname, logLevel: 'warn' });
  return serveSite(port, async ({ pathname }) =>
    pathname === '/'
      ? { headers: { 'content-type': 'text/html; charset=utf-8' }, body: createPage(center, key) }
      : readSiteFile(folder, pathname),
  );
});
