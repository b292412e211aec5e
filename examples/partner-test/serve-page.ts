/** The partner's site as the test needs it: the page, naming the Center it is given. */
import { readSiteFile, type RunningSite, serveSite } from '../site/serve-site.ts';
import { defaultCenter } from '../site/site-settings.ts';

export const servePage = (center: string): Promise<RunningSite> =>
  serveSite(0, async ({ pathname }) => {
    const page = await readSiteFile(`${import.meta.dirname}/public`, pathname === '/' ? '/index.html' : pathname);
    return page && { ...page, body: page.body.toString().replaceAll(defaultCenter, center) };
  });
