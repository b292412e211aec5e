import { runSite, serveSite } from '../site/serve-site.ts';
import { readSiteSettings } from '../site/site-settings.ts';
import { createPage } from './create-page.ts';

const key = 'pk_test_sandbox_bank_391f367a0eca3f6598631d47acfb6bb596f34bc5';
const { port, center } = readSiteSettings(process.env, 4005);

await runSite('Fragment page', () =>
  serveSite(port, async ({ pathname }) =>
    pathname === '/'
      ? { headers: { 'content-type': 'text/html; charset=utf-8' }, body: await createPage(center, key) }
      : null,
  ),
);
