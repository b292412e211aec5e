/**
 * Two cookies, both unreadable for scripts and bound to this host. The filing cookie is partitioned by the host page's
 * site (CHIPS), so it works where third-party cookies are blocked, and one partner's page never meets another's draft.
 */
export const filingCookie = '__Host-hcc-filing';
export const staffCookie = '__Host-hcc-desk';

export const setFilingCookie = (token: string, maxAgeSeconds: number): string =>
  `${filingCookie}=${token}; Path=/; Max-Age=${maxAgeSeconds}; Secure; HttpOnly; SameSite=None; Partitioned`;

export const setStaffCookie = (token: string, maxAgeSeconds: number): string =>
  `${staffCookie}=${token}; Path=/; Max-Age=${maxAgeSeconds}; Secure; HttpOnly; SameSite=Strict`;

export function cookieOf(request: Request, name: string): string | null {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return value.join('=') || null;
  }
  return null;
}
