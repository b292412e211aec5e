/**
 * What a partner's page must allow for the Center's widgets, and nothing beyond: the Center's scripts, its API, its
 * frame. No `unsafe-inline`, no `unsafe-eval`, no style source but the page's own. `'self'` among the scripts is for the page's own.
 */
export const contentSecurityPolicy = (center: string): string => {
  const { origin } = new URL(center);
  return [
    "default-src 'none'",
    `script-src 'self' ${origin}`,
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${origin}`,
    `frame-src ${origin}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
};
