import { fold } from '@hcc/rules/search';
import { toLocalDate } from '@hcc/rules/working-time';
import { operations } from '@hcc/schemas/contract';
import type { Bind } from '../http/bind-operation.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { Problem } from '../http/problem.ts';
import { publicCache } from '../http/public-cache.ts';
import type { Ports } from '../ports.ts';

export const directoryRoutes = (bind: Bind, { center }: Ports) => [
  bind(operations.listUnits, async ({ query, now }) => ({
    body: pageBy(
      center.units.filter(
        (unit) => (!query.kind || unit.kind === query.kind) && inForce(unit, query.asOf, now) && named(unit, query.q),
      ),
      (unit) => unit.id,
      query,
    ),
    headers: publicCache,
  })),

  bind(operations.getUnit, async ({ params }) => {
    const unit = center.units.find(({ id }) => id === params.id);
    if (!unit) throw new Problem('unit_not_found', { id: params.id });
    return { body: unit, headers: publicCache };
  }),

  bind(operations.listAddressUnits, async ({ query, now }) => ({
    body: pageBy(
      center.addressUnits.filter((unit) => inForce(unit, query.asOf, now) && named(unit, query.q)),
      (unit) => unit.code,
      query,
    ),
    headers: publicCache,
  })),
];

interface Dated {
  validFromOn: string;
  validToOn: string | null;
}

const inForce = ({ validFromOn, validToOn }: Dated, asOf: string | undefined, now: Date): boolean => {
  const day = asOf ?? toLocalDate(now.toISOString());
  return validFromOn <= day && (validToOn === null || day <= validToOn);
};

const named = ({ name }: { name: string }, q: string | undefined): boolean =>
  q === undefined || fold(name).includes(fold(q));

/** Keyset paging over a list that lies in memory in the order of its keys. */
function pageBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
) {
  const after = fromCursor(cursor, 1)?.[0];
  const sorted = [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const rest = after === undefined ? sorted : sorted.filter((item) => keyOf(item) > after);
  const page = rest.slice(0, limit);
  const last = rest.length > limit ? page.at(-1) : undefined;
  return { items: page, nextCursor: last ? toCursor([keyOf(last)]) : null };
}
