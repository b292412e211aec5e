/**
 * Where the single-use bootstrap comes from: the partner's function, or the partner's own address. Neither is our code,
 * so whatever they throw or answer becomes one error and the answer is checked.
 */
export interface BootstrapSource {
  /** Asks the partner's back end for a bootstrap; called at each start of a session, since one serves once. */
  readonly fetchBootstrap: (() => Promise<string>) | undefined;
  /** Address on the partner's site that answers a POST with `{ "bootstrap": "…" }`. */
  readonly bootstrapUrl: string | undefined;
}

export const hasBootstrap = (source: BootstrapSource): boolean =>
  source.fetchBootstrap !== undefined || source.bootstrapUrl !== undefined;

/** @throws Error that names what the partner's side answered; never with the bootstrap in it. */
export async function obtainBootstrap(source: BootstrapSource): Promise<string> {
  const bootstrap: unknown = source.fetchBootstrap
    ? await source.fetchBootstrap()
    : await post(source.bootstrapUrl ?? '');
  if (typeof bootstrap !== 'string' || !/^[\w.~+/=-]{1,200}$/.test(bootstrap)) {
    throw new Error('fetchBootstrap (or bootstrap-url) must give the string `bootstrap` of POST /v1/embed-sessions');
  }
  return bootstrap;
}

async function post(url: string): Promise<unknown> {
  const response = await fetch(new URL(url, document.baseURI), {
    method: 'POST',
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(15_000),
  });
  if (!response.ok) throw new Error(`bootstrap-url answered ${response.status}`);
  const body: unknown = await response.json();
  return typeof body === 'object' && body !== null && 'bootstrap' in body ? body.bootstrap : undefined;
}
