/** The Center's own pages: the frames, the desk, tracking, verification, and what a developer looks for first. */
import { errorCodes, type ErrorCode, type Locale } from '@hcc/schemas';
import { Hono } from 'hono';
import { sha256 } from '../crypto/tokens.ts';
import { etagOf, matchesNone } from '../http/etag.ts';
import { detailOf, titleOf } from '../http/problem-words.ts';
import { localeOf } from '../http/locale.ts';
import type { Ports } from '../ports.ts';
import { basePathOf } from '../http/base-url.ts';
import { escapeHtml, htmlResponse, moduleOf, stylesheet } from './html.ts';
import { useKey } from '../partners/partner-keys.ts';
import { isOfMode } from '../partners/require-mode.ts';
import { pageStyles } from './page-styles.ts';
import { testModeLink, testModeStyles } from './test-mode.ts';
import { createScorecardPage } from './scorecard-page.ts';
import { verificationPage } from './verification-page.ts';
import { homePage } from './home-page.ts';

const widgets = ['dossier-form', 'status-tracker'];

export function pageRoutes(ports: Ports): Hono {
  const { stores, center, assets } = ports;
  const pages = new Hono();
  const basePath = basePathOf(ports);
  /** Of pages that a citizen sees. */
  const headOf = (module: string): string =>
    `${stylesheet(basePath)}${testModeLink(ports, basePath)}\n${moduleOf(basePath, module)}`;

  pages.get('/', (context) => homePage(center, localeOf(context.req.header('accept-language'))));

  // A draft taken to another device: the token stands behind the `#` and never reaches this handler.
  pages.get('/frame/resume', () =>
    htmlResponse({
      title: `Tiếp tục nộp hồ sơ – ${center.name.vi}`,
      head: headOf('frame/dossier-form.js'),
      body: '<hcc-dossier-form></hcc-dossier-form>',
    }),
  );

  // Only pages on the key's origins can show it: the browser enforces that by frame-ancestors.
  pages.get('/frame/:widget', async (context) => {
    const widget = context.req.param('widget');
    await ports.clock.catchUp?.();
    const found = await useKey(stores, await sha256(context.req.query('key') ?? ''), {
      now: ports.clock.now(),
      mayWrite: ports.canWrite(),
    });
    if (!widgets.includes(widget) || found?.kind !== 'publishable' || !isOfMode(found.partner, center))
      return htmlResponse({
        title: 'HCC',
        body: `<p>${escapeHtml(titleOf('credential_invalid', 'vi'))}</p>`,
        status: 404,
      });
    const { origins } = found.partner;
    return htmlResponse({
      title: center.name.vi,
      head: `<meta name="hcc-origins" content="${escapeHtml(origins.join(' '))}">\n${headOf(`frame/${widget}.js`)}`,
      body: `<hcc-${widget}></hcc-${widget}>`,
      frameAncestors: origins,
    });
  });

  pages.get('/track', () =>
    htmlResponse({
      title: `Tra cứu hồ sơ – ${center.name.vi}`,
      head: headOf('frame/status-tracker.js'),
      body: '<main><hcc-status-tracker></hcc-status-tracker></main>',
    }),
  );

  const scorecardPage = createScorecardPage(ports, headOf('frame/scorecard.js'));
  pages.get('/scorecard', (context) => scorecardPage(context.req.raw));
  pages.get('/feedback', () =>
    htmlResponse({
      title: `Phản ánh, kiến nghị – ${center.name.vi}`,
      head: headOf('frame/feedback.js'),
      body: '<hcc-feedback></hcc-feedback>',
    }),
  );

  pages.get('/desk', () =>
    htmlResponse({
      title: `Bàn làm việc – ${center.name.vi}`,
      head: `${stylesheet(basePath)}\n${moduleOf(basePath, 'desk/officer-desk.js')}`,
      body: '<hcc-officer-desk></hcc-officer-desk>',
    }),
  );

  pages.get('/verify', async (context) =>
    verificationPage(ports, null, localeOf(context.req.header('accept-language'))),
  );
  pages.get('/verify/:token', async (context) =>
    verificationPage(ports, context.req.param('token'), localeOf(context.req.header('accept-language'))),
  );

  pages.get('/embed/*', async (context) => {
    const path = context.req.path.slice('/embed/'.length);
    const asset = await assets.get(path);
    if (!asset) return context.notFound();
    const etag = etagOf((await sha256(asset.bytes)).slice(0, 32));
    const headers = {
      etag,
      // Chunks carry the hash of their content in their name, a whole version never changes; the evergreen ones are asked
      // about again after five minutes.
      'cache-control': /(^|\/)chunks\/|^v\d+\.\d+\.\d+\//.test(path)
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=300, stale-while-revalidate=86400',
      'content-type': asset.mediaType,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    };
    if (matchesNone(context.req.header('if-none-match') ?? null, etag))
      return new Response(null, { status: 304, headers });
    return new Response(asset.bytes, { headers });
  });

  pages.get('/problems/:code', (context) => {
    const code = context.req.param('code');
    if (!isErrorCode(code)) return context.notFound();
    return problemPage(code, localeOf(context.req.header('accept-language')), basePath);
  });

  pages.get('/openapi.json', async (context) => {
    const document = await assets.get('openapi.json');
    return document
      ? new Response(document.bytes, {
          headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
        })
      : context.notFound();
  });

  pages.get(
    '/page.css',
    () =>
      new Response(pageStyles, {
        headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=300' },
      }),
  );

  if (center.mode === 'sandbox')
    pages.get('/test-mode.css', async () => {
      await ports.clock.catchUp?.();
      return new Response(testModeStyles(ports), {
        headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-store' },
      });
    });

  pages.get('/healthz', () => Response.json({ status: 'ok' }));
  pages.get('/readyz', async () => {
    const version = await stores.catalogue.version().catch(() => null);
    const ready = version !== null && ports.canWrite();
    return Response.json(
      { status: ready ? 'ready' : 'not ready', catalogue: version, canWrite: ports.canWrite() },
      { status: ready ? 200 : 503 },
    );
  });

  return pages;
}

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorCodes, code);

/** Where a problem's `type` leads: what it means and what to do. */
const problemPage = (code: ErrorCode, locale: Locale, basePath: string): Response =>
  htmlResponse({
    title: titleOf(code, locale),
    lang: locale,
    head: stylesheet(basePath),
    body: `<main><h1>${escapeHtml(titleOf(code, locale))}</h1><p><code>${code}</code> · HTTP ${errorCodes[code]}</p><p>${escapeHtml(detailOf(code, {}, locale))}</p></main>`,
  });
