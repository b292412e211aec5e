/** The gallery's own site, on another origin than the Center: 127.0.0.1 and any free port. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type RunningSite, type SitePage, serveSite } from '../../examples/site/serve-site.ts';
import { bodyOf, loaderTag, type NastyPage, pages, widgets } from './pages.ts';

/** @param center its address, as `http://127.0.0.1:PORT` */
export const serveGallery = (center: string, shown: readonly NastyPage[] = pages): Promise<RunningSite> =>
  serveSite(0, async ({ pathname, searchParams }) => {
    const script = /^\/scripts\/([\w-]+\.js)$/.exec(pathname)?.[1];
    if (script) return file(fileURLToPath(new URL(`scripts/${script}`, import.meta.url)), 'text/javascript');
    if (pathname === '/bootstrap.css')
      return file(createRequire(import.meta.url).resolve('bootstrap/dist/css/bootstrap.css'), 'text/css');
    const page = shown.find(({ name }) => pathname === `/${name}`);
    return page ? served(page, center, searchParams.has('bare')) : null;
  });

function served(page: NastyPage, center: string, isBare: boolean): SitePage {
  const policy = page.policy?.(center);
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return {
    headers: policy ? { ...headers, 'content-security-policy': policy } : headers,
    body: documentOf(page, center, isBare),
  };
}

function documentOf(page: NastyPage, center: string, isBare: boolean): string {
  const { doctype = '<!doctype html>', html = 'lang="vi"', head = '', scripts = [], loader = loaderTag } = page;
  return `${doctype}<html ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${page.name}</title><link rel="icon" href="data:,">
${scripts.map((name) => `<script src="/scripts/${name}"></script>`).join('')}${head}
${isBare ? '' : loader(center)}</head>
<body>${bodyOf(page)(page.widgets ?? Object.values(widgets).join('\n'))}</body></html>`;
}

const file = async (path: string, mediaType: string): Promise<SitePage> => ({
  headers: { 'content-type': `${mediaType}; charset=utf-8` },
  body: await readFile(path),
});
