/** The portal's pages: an HTML file each, its words from the locale that the path names. */
import { readFile } from 'node:fs/promises';
import { contentSecurityPolicy } from '../site/content-security-policy.ts';
import { readSiteFile, type SiteHandler, type SitePage } from '../site/serve-site.ts';
import { defaultCenter } from '../site/site-settings.ts';
import { fillPlaceholders, safeHtml } from './fill-placeholders.ts';
import { en } from './locales/en.ts';
import { vi, type Words } from './locales/vi.ts';
import { zhHans } from './locales/zh-hans.ts';

/** Vietnamese has the plain paths; the others stand below their own. The widgets read `lang` of the page. */
const editions: readonly { prefix: string; lang: string; words: Words }[] = [
  { prefix: '', lang: 'vi', words: vi },
  { prefix: '/en', lang: 'en', words: en },
  { prefix: '/zh', lang: 'zh-Hans', words: zhHans },
];

const pages = {
  '/': 'home',
  '/nop-ho-so': 'file',
  '/tra-cuu': 'track',
  '/diem-phuc-vu': 'places',
  '/so-lieu': 'figures',
} as const;
type Path = keyof typeof pages;

/** The same page in another language keeps the procedure that was chosen. */
const procedureParameter = 'thu-tuc';

export function portalPages(center: string): SiteHandler {
  return async (url) => {
    const asset = await readSiteFile(`${import.meta.dirname}/public`, url.pathname);
    if (asset) return asset;
    const edition = editions.toReversed().find(({ prefix }) => `${url.pathname}/`.startsWith(`${prefix}/`));
    const path = edition && (url.pathname.slice(edition.prefix.length).replace(/(?<=.)\/$/, '') || '/');
    return edition && path && isPath(path)
      ? render(edition, path, url.searchParams.get(procedureParameter), center)
      : null;
  };
}

const isPath = (path: string): path is Path => Object.hasOwn(pages, path);

async function render(
  { prefix, lang, words }: (typeof editions)[number],
  path: Path,
  procedure: string | null,
  center: string,
): Promise<SitePage> {
  const name = pages[path];
  // A filing page of nothing is the way back to the finder.
  const file = name === 'file' && !isProcedureCode(procedure) ? 'file-nothing' : name;
  const query = isProcedureCode(procedure) && name === 'file' ? `?${procedureParameter}=${procedure}` : '';
  const values = {
    ...words.shared,
    ...words[name],
    lang,
    home: prefix || '/',
    base: prefix,
    procedure: procedure ?? '',
    languages: safeHtml(
      editions
        .map((edition) => {
          const current = edition.lang === lang ? ' aria-current="true"' : '';
          const href = `${edition.prefix}${path === '/' && edition.prefix ? '' : path}${query}`;
          return `<a href="${href}" lang="${edition.lang}" hreflang="${edition.lang}"${current}>${edition.words.shared.language}</a>`;
        })
        .join(''),
    ),
    atHome: current(name === 'home' || name === 'file'),
    atTrack: current(name === 'track'),
    atPlaces: current(name === 'places'),
    atFigures: current(name === 'figures'),
  };
  const content = safeHtml(fillPlaceholders(await readPage(file), values));
  const body = fillPlaceholders(await readPage('layout'), { ...values, content });
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': lang,
      'content-security-policy': contentSecurityPolicy(center),
    },
    body: body.replaceAll(defaultCenter, center),
  };
}

const readPage = (name: string): Promise<string> => readFile(`${import.meta.dirname}/pages/${name}.html`, 'utf8');

const current = (is: boolean) => safeHtml(is ? 'aria-current="page"' : '');

/** The national form, such as `1.001193` or `1.001193.H49`; anything else is not put into a page. */
const isProcedureCode = (text: string | null): text is string => text !== null && /^\d\.\d{6}[\w.]{0,20}$/.test(text);
