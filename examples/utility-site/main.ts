import { contentSecurityPolicy } from '../site/content-security-policy.ts';
import { readSiteFile, runSite, serveSite } from '../site/serve-site.ts';
import { defaultCenter, readSiteSettings } from '../site/site-settings.ts';

await runSite('Utility site', () => {
  const { port, center } = readSiteSettings(process.env, 4003);
  return serveSite(port, async ({ pathname }) => {
    const path = pathname === '/' ? '/index.html' : pathname;
    const page = await readSiteFile(`${import.meta.dirname}/public`, path);
    if (!page || !path.endsWith('.html')) return page;
    return {
      headers: { ...page.headers, 'content-security-policy': contentSecurityPolicy(center) },
      body: page.body.toString().replaceAll(defaultCenter, center),
    };
  });
});
