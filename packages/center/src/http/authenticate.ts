import type { Credential } from '@hcc/schemas/contract';
import { sha256 } from '../crypto/tokens.ts';
import type { Ports } from '../ports.ts';
import { originAllowed } from '../partners/origins.ts';
import { requireMode } from '../partners/require-mode.ts';
import { useKey } from '../partners/partner-keys.ts';
import type { Caller } from './caller.ts';
import type { TokenSubject } from '../partners/token-subject.ts';
import { cookieOf, staffCookie } from './cookies.ts';
import { isOwnPage, mayUseCookie } from './own-page.ts';
import { Problem } from './problem.ts';

const kindOfPrefix: readonly (readonly [prefix: string, kind: Exclude<Credential, 'none'>])[] = [
  ['pk_', 'publishableKey'],
  ['sk_', 'secretKey'],
  ['fs_', 'frameSession'],
  ['st_', 'staffSession'],
];

/**
 * The one place where a credential becomes a caller. A publishable key works on its origins alone; a session of the
 * frame or the desk works on the Center's own pages alone, so no partner's page can use one even if it had it.
 */
export async function authenticate(request: Request, accepted: readonly Credential[], ports: Ports): Promise<Caller> {
  // What is open to everybody looks at no credential, so none can be wrong.
  if (accepted.includes('none')) return { kind: 'none' };
  const wanted = { accepted: accepted.join(', ') };
  const cookie =
    accepted.includes('staffSession') && mayUseCookie(request, ports) ? cookieOf(request, staffCookie) : null;
  const token = bearerOf(request) ?? cookie;
  if (token === null) throw new Problem('credential_missing', wanted);
  const kind = kindOfPrefix.find(([prefix]) => token.startsWith(prefix))?.[1];
  if (!kind) throw new Problem('credential_invalid');
  if (!accepted.includes(kind)) throw new Problem('credential_not_allowed', wanted);
  const hash = await sha256(token);
  return kind === 'publishableKey' || kind === 'secretKey'
    ? authenticateKey(request, kind, hash, ports)
    : authenticateSession(request, kind, hash, ports);
}

async function authenticateKey(
  request: Request,
  kind: 'publishableKey' | 'secretKey',
  hash: string,
  ports: Ports,
): Promise<Caller> {
  const found = await useKey(ports.stores, hash, { now: ports.clock.now(), mayWrite: ports.canWrite() });
  if (!found || (found.kind === 'publishable') !== (kind === 'publishableKey')) throw new Problem('credential_invalid');
  requireMode(found.partner, ports.center);
  const origin = request.headers.get('origin');
  // A request without an Origin is no cross-origin page; the Center's own pages name the Center's origin.
  if (
    kind === 'publishableKey' &&
    origin !== null &&
    !isOwnPage(request, ports) &&
    !originAllowed(origin, found.partner.origins)
  )
    throw new Problem('origin_not_allowed', { origin });
  return { kind, partner: found.partner };
}

async function authenticateSession(
  request: Request,
  kind: 'frameSession' | 'staffSession',
  hash: string,
  ports: Ports,
): Promise<Caller> {
  const found = await ports.stores.tokens.find(hash);
  if (!found || kindOfSubject[found.subject.kind] !== kind) throw new Problem('credential_invalid');
  const origin = request.headers.get('origin');
  if (origin !== null && !isOwnPage(request, ports)) throw new Problem('origin_not_allowed', { origin });
  if (new Date(found.expiresAt) <= ports.clock.now()) throw new Problem('credential_expired');
  const { subject, expiresAt } = found;
  if (subject.kind === 'frame') return { kind: 'frameSession', subject, expiresAt };
  const officer = subject.kind === 'staff' && ports.center.officers.find(({ id }) => id === subject.officerId);
  if (!officer) throw new Problem('credential_invalid');
  return { kind: 'staffSession', officer, tokenHash: hash, expiresAt };
}

/** Bootstraps and cookies open no operation. */
const kindOfSubject: Partial<Record<TokenSubject['kind'], Credential>> = {
  frame: 'frameSession',
  staff: 'staffSession',
};

function bearerOf(request: Request): string | null {
  const header = request.headers.get('authorization');
  if (header === null) return null;
  const token = /^Bearer ([\w.~+/-]{1,300}=*)$/.exec(header)?.[1];
  if (token === undefined) throw new Problem('credential_invalid');
  return token;
}
