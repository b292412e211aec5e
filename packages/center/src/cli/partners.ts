/** `hcc partners`: who may carry the Center's services, and on which origins. */
import { resolve } from 'node:path';
import { readPartnerFile } from '../partners/partner-file.ts';
import { isOfMode } from '../partners/require-mode.ts';
import { readJson } from '../process/center-files.ts';
import type { KeptEndpoint } from '../webhooks/webhooks.store.ts';
import { columns } from './keys.ts';
import { UsageError } from './usage-error.ts';
import { withStores } from './with-stores.ts';

const usage = `hcc partners list
hcc partners apply FILE`;

/** @returns the exit code. @throws UsageError; Error when a partner cannot be of this Center, and then none is kept. */
export async function partners([command, file, ...more]: string[]): Promise<number> {
  if (command === 'list' && file === undefined) return list();
  if (command === 'apply' && file !== undefined && more.length === 0) return apply(resolve(file));
  throw new UsageError(usage);
}

const list = (): Promise<number> =>
  withStores(async ({ stores }) => {
    const known = await stores.partners.all();
    const endpoints = Map.groupBy(
      await stores.webhooks.ofPartners(known.map(({ id }) => id)),
      ({ partnerId }) => partnerId,
    );
    const rows = known.map(({ id, name, origins, contact }) => [
      id,
      name,
      contact?.email ?? '-',
      endpointsOf(endpoints.get(id) ?? []),
      origins.join(' '),
    ]);
    process.stdout.write(`${columns([['id', 'name', 'written to', 'endpoints', 'origins'], ...rows])}\n`);
    return 0;
  });

/** `3, 1 in trouble`: what was sent there was given up, or it asked for nothing more. */
function endpointsOf(endpoints: readonly KeptEndpoint[]): string {
  const inTrouble = endpoints.filter(({ parked, state }) => parked > 0 || state === 'disabled').length;
  return inTrouble === 0 ? String(endpoints.length) : `${endpoints.length}, ${inTrouble} in trouble`;
}

/** Partners of the file are made or changed; those that it does not name stay. Their keys are made by `hcc keys create`. */
async function apply(file: string): Promise<number> {
  const named = readPartnerFile(await readJson(file));
  return withStores(async ({ stores, center }) => {
    const stranger = named.find((partner) => !isOfMode(partner, center));
    if (stranger)
      throw new Error(`${stranger.id} is of mode ${stranger.mode}, and this Center's mode is ${center.mode}.`);
    await stores.transaction(async (tx) => {
      for (const partner of named) await tx.partners.save(partner, []);
    });
    process.stdout.write(`${named.length} kept: ${named.map(({ id }) => id).join(', ')}\n`);
    return 0;
  });
}
