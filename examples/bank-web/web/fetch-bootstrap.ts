/** Asks the bank's back end for a single-use bootstrap. It opens nothing here: only the Center's frame can redeem it. */
export async function fetchBootstrap(): Promise<string> {
  const response = await fetch('/hcc/bootstrap', { method: 'POST' });
  if (!response.ok) throw new Error(`The bank's back end answered ${response.status}.`);
  const { bootstrap } = (await response.json()) as { bootstrap: string };
  return bootstrap;
}
