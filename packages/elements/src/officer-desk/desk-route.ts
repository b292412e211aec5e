/** Where the officer is, kept behind the `#`: a reload and the browser's back button work, and no server log sees it. */
export type DeskRoute =
  | { readonly at: 'queue' }
  | { readonly at: 'intake' }
  /** What waits in the officer's unit, and for whom. */
  | { readonly at: 'unit' }
  /** What the officer watches over, where she leads or supervises. */
  | { readonly at: 'watch' }
  | { readonly at: 'dossier'; readonly id: string };

export function parseRoute(hash: string): DeskRoute {
  const [at, id] = hash.replace(/^#\/?/, '').split('/');
  if (at === 'intake' || at === 'unit' || at === 'watch') return { at };
  return at === 'dossier' && id !== undefined && /^[\w-]{1,64}$/.test(id) ? { at, id } : { at: 'queue' };
}

export const formatRoute = (route: DeskRoute): string =>
  `#/${route.at === 'dossier' ? `dossier/${route.id}` : route.at === 'queue' ? '' : route.at}`;
