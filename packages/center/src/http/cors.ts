import type { Operation } from '@hcc/schemas/contract';
import { originAllowed } from '../partners/origins.ts';
import type { Ports } from '../ports.ts';
import type { Caller } from './caller.ts';

/** Operations that a partner's page may call. All others send no CORS header, so a page cannot read their answers. */
const isForPages = (operation: Operation): boolean => operation.credentials.includes('publishableKey');

/** An answer may be read by the page whose key asked for it. */
export function corsHeaders(request: Request, operation: Operation, caller: Caller | null): Record<string, string> {
  if (operation.anyOrigin)
    return {
      'access-control-allow-origin': '*',
      'access-control-expose-headers': exposed(operation, 'Retry-After, X-Request-Id'),
    };
  if (!isForPages(operation)) return {};
  const origin = request.headers.get('origin');
  const allowed = origin !== null && caller?.kind === 'publishableKey' && originAllowed(origin, caller.partner.origins);
  return {
    vary: 'Origin, Authorization, Accept-Language',
    ...(allowed
      ? {
          'access-control-allow-origin': origin,
          'access-control-expose-headers': exposed(
            operation,
            'ETag, Link, Retry-After, X-Request-Id, Idempotent-Replayed, HCC-Mode',
          ),
        }
      : {}),
  };
}

const exposed = ({ deprecated }: Operation, names: string): string =>
  deprecated ? `${names}, Deprecation, Sunset` : names;

/** A preflight carries no key, so it can only say that some partner is at home on that origin. */
export async function preflight(
  request: Request,
  operations: readonly Operation[],
  { stores }: Ports,
): Promise<Response> {
  const origin = request.headers.get('origin');
  const method = request.headers.get('access-control-request-method');
  const asked = operations.filter((operation) => operation.method === method);
  const known =
    origin !== null &&
    (asked.some(({ anyOrigin }) => anyOrigin) ||
      (asked.some(isForPages) && originAllowed(origin, await stores.partners.origins())));
  return new Response(null, {
    status: 204,
    headers: {
      vary: 'Origin',
      ...(known
        ? {
            'access-control-allow-origin': origin,
            'access-control-allow-methods': method ?? '',
            'access-control-allow-headers': 'Authorization, Content-Type, If-None-Match, Idempotency-Key',
            'access-control-max-age': '600',
          }
        : {}),
    },
  });
}
