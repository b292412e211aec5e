/**
 * Whether a page of this origin may talk to the frame. The Center wrote the list into the page it served, from the
 * partner's registration: exact origins, and `http://localhost:*` for any port of one host (sandbox keys).
 */
export function isAllowedOrigin(origin: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    if (!pattern.endsWith(':*')) return pattern === origin;
    const host = pattern.slice(0, -2);
    return origin === host || (origin.startsWith(`${host}:`) && /^\d{1,5}$/.test(origin.slice(host.length + 1)));
  });
}

/** The list in `<meta name="hcc-origins" content="https://bank.example http://localhost:*">`; empty where there is none. */
export function allowedOriginsOf(page: Document): readonly string[] {
  const content = page.querySelector<HTMLMetaElement>('meta[name="hcc-origins"]')?.content ?? '';
  return content.split(/[\s,]+/).filter((pattern) => pattern !== '' && pattern !== '*');
}
