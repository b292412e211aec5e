/**
 * The elements of public data drawn here, for pages that some other server makes: any language includes the answer of
 * `GET /fragments/…` where the tag would stand.
 */
import { type ErrorCode, errorCodes, type Locale } from '@hcc/schemas';
import { Hono } from 'hono';
import { sha256 } from '../crypto/tokens.ts';
import { baseUrlOf } from '../http/base-url.ts';
import { etagOf, matchesNone } from '../http/etag.ts';
import { Problem } from '../http/problem.ts';
import type { DrawingRequest, Ports } from '../ports.ts';

export function fragmentRoutes(ports: Ports, answer: DrawingRequest['fetch']): Hono {
  const { drawing } = ports.assets;
  const routes = new Hono();
  if (!drawing) return routes;

  const draw = async (request: Request, name: string, asked: Record<string, string>): Promise<string | null> => {
    const center = baseUrlOf(ports, request);
    const { key = '', lang, link, styles, ...attributes } = asked;
    const locale = localeFrom(lang);
    const wayOn = linkFrom(link) ?? ownPage(center, name, { attributes, key, locale });
    try {
      return await drawing.element({
        name,
        attributes,
        locale,
        link: wayOn,
        ...(styles === 'link' && { styleSheet: `${center}/fragments/${name}.css` }),
        key,
        center,
        fetch: answer,
      });
    } catch (error) {
      throw problemOf(error);
    }
  };

  routes.get('/fragments/:name', async (context) => {
    const { req } = context;
    const sheet = /^([a-z-]+)\.css$/.exec(req.param('name'))?.[1];
    if (sheet !== undefined) {
      const styles = await drawing.styles(sheet);
      return styles === null
        ? context.notFound()
        : cacheable(req.raw, styles, { 'content-type': 'text/css; charset=utf-8' });
    }
    const drawn = await draw(req.raw, req.param('name'), req.query());
    if (drawn === null) return context.notFound();
    return cacheable(req.raw, drawn, {
      'content-type': 'text/html; charset=utf-8',
      // Whoever opens it by itself gets a page that can do nothing in the Center's name.
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline' 'self'; sandbox; frame-ancestors 'none'",
    });
  });

  return routes;
}

const localeFrom = (lang: string | undefined): Locale => (lang === 'en' || lang === 'zh-Hans' ? lang : 'vi');

/** An address of the web or a path of the page's own site: never a `javascript:`, nor another site by `//` or what browsers read as that. */
function linkFrom(link: string | undefined): string | undefined {
  if (link === undefined || /^\/(?!\/)[^\s\\]*$/.test(link)) return link;
  if (/^https?:$/.test(URL.parse(link)?.protocol ?? '')) return link;
  throw new Problem(
    'invalid_parameter',
    {},
    {
      faults: [
        { pointer: '/query/link', code: 'invalid', message: 'An http(s) address, or a path that begins with a slash.' },
      ],
    },
  );
}

/** The form by itself, as the frame's own link would open it; the page of the figures; otherwise the Center. */
function ownPage(
  center: string,
  name: string,
  { attributes, key, locale }: { attributes: Readonly<Record<string, string>>; key: string; locale: Locale },
): string {
  const { procedure, unit, period, 'unit-role': role } = attributes;
  const to = (path: string, query: Readonly<Record<string, string | undefined>>): string => {
    const url = new URL(center + path);
    for (const [at, value] of Object.entries(query)) if (value) url.searchParams.set(at, value);
    return url.href;
  };
  if (name === 'scorecard') return to('/scorecard', { unit, role, procedure, period });
  return procedure === undefined ? `${center}/` : to('/frame/dossier-form', { key, procedure, locale });
}

async function cacheable(request: Request, body: string, headers: Record<string, string>): Promise<Response> {
  const etag = etagOf((await sha256(body)).slice(0, 32));
  const all = {
    ...headers,
    etag,
    'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  };
  if (matchesNone(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers: all });
  return new Response(body, { headers: all });
}

/** What the Center itself refused inside the drawing is refused in the same words outside. */
function problemOf(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && Object.hasOwn(errorCodes, code) ? new Problem(code as ErrorCode) : error;
}
