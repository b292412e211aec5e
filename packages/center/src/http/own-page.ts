import type { Ports } from '../ports.ts';

type Needs = { center: Pick<Ports['center'], 'baseUrl'> };

/** An address of the Center itself: the configured one, and the one this request came to (a proxy may hide the former). */
export const isOwnOrigin = (origin: string, request: Request, { center }: Needs): boolean =>
  (center.baseUrl !== null && origin === new URL(center.baseUrl).origin) || origin === new URL(request.url).origin;

/**
 * Sent by a page of the Center itself. Browsers set both headers and no page can forge them; a program can, but a
 * program holds no visitor's cookie.
 */
export function isOwnPage(request: Request, needs: Needs): boolean {
  const site = request.headers.get('sec-fetch-site');
  // `none`: typed or bookmarked by the person, so no page chose it.
  if (site !== null) return site === 'same-origin' || (site === 'none' && request.method === 'GET');
  const origin = request.headers.get('origin');
  return origin === null || isOwnOrigin(origin, request, needs);
}

/**
 * Whether a cookie may speak for the visitor. Beside SameSite and a content type no form can send: a change counts only
 * when the browser itself says which page it comes from, and every browser says so of a request that is no GET.
 */
export const mayUseCookie = (request: Request, needs: Needs): boolean =>
  isOwnPage(request, needs) &&
  (request.method === 'GET' ||
    request.method === 'HEAD' ||
    request.headers.has('sec-fetch-site') ||
    request.headers.has('origin'));
