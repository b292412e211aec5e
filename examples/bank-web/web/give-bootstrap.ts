import type { DossierForm, StatusTracker } from '@hcc/elements';

/**
 * Tells a sealed element how to begin: with a bootstrap from the bank's back end. For `ref`, and not as a JSX property:
 * React takes a name for a property only when the element has it, and before the element's file has come it has none. A
 * function would be dropped then.
 */
export function giveBootstrap(element: DossierForm | StatusTracker | null): void {
  if (element) element.fetchBootstrap = fetchBootstrap;
}

/** Asks the bank's back end for a single-use bootstrap. It opens nothing here: only the Center's frame can redeem it. */
async function fetchBootstrap(): Promise<string> {
  const response = await fetch('/hcc/bootstrap', { method: 'POST' });
  if (!response.ok) throw new Error(`The bank's back end answered ${response.status}.`);
  const { bootstrap } = (await response.json()) as { bootstrap: string };
  return bootstrap;
}
