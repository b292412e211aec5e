/**
 * The link token behind the `#` of the receipt's link. It leaves the address bar as soon as it is read, so that nobody
 * copies it on; the tab's own history entry keeps it, so that a reload still shows the dossier.
 */
export function takeLinkToken(page: Window = window): string | undefined {
  const inAddress = tokenIn(page.location.hash.slice(1));
  const linkToken = inAddress ?? tokenIn(stateOf(page.history.state));
  if (inAddress !== undefined) {
    page.history.replaceState({ hccLinkToken: inAddress }, '', page.location.pathname + page.location.search);
  }
  return linkToken;
}

/** Another dossier is looked up: a reload must not bring the first one back. */
export function forgetLinkToken(page: Window = window): void {
  if (stateOf(page.history.state) !== undefined) page.history.replaceState(null, '');
}

const tokenIn = (text: unknown): string | undefined =>
  typeof text === 'string' && /^[\w-]{20,64}$/.test(text) ? text : undefined;

const stateOf = (state: unknown): unknown =>
  typeof state === 'object' && state !== null && 'hccLinkToken' in state ? state.hccLinkToken : undefined;
