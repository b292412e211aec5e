import { readSiteSettings } from '../site/site-settings.ts';
import { runSite, serveSite } from '../site/serve-site.ts';
import { portalPages } from './portal-pages.ts';

await runSite('District portal', () => {
  const { port, center } = readSiteSettings(process.env, 4001);
  return serveSite(port, portalPages(center));
});
