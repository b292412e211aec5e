import { distanceMetres, isInForce, isInVietNam, openStates, parsePosition, succeed } from '@hcc/rules/directory';
import { fold } from '@hcc/rules/search';
import { toLocalDate } from '@hcc/rules/working-time';
import type { LocalDate, Position, Unit, UnitNow } from '@hcc/schemas';
import { operations } from '@hcc/schemas/contract';
import type { Bind } from '../http/bind-operation.ts';
import { Problem } from '../http/problem.ts';
import { publicCache } from '../http/public-cache.ts';
import type { Ports } from '../ports.ts';
import { pageByDistance, pageByKey } from './pages.ts';

export const directoryRoutes = (bind: Bind, { center }: Ports) => {
  const openAt = openStates(center.calendar);
  const asItStands = (
    unit: Unit,
    { day, now, near }: { day: LocalDate; now: Date; near: Position | null },
  ): UnitNow => ({
    ...center.unitOn(unit, day),
    open: servesPublic(unit) ? openAt(unit, now.toISOString()) : null,
    distanceMetres: near && unit.position && distanceMetres(near, unit.position),
  });

  return [
    bind(operations.listUnits, async ({ query, now }) => {
      const { kind, parent, servesPublic: wanted, q } = query;
      const near = query.near === undefined ? null : positionIn(query.near);
      const day = query.asOf ?? today(now);
      const isNamed = namedBy(q);
      const units = center.units
        .filter(
          (unit) =>
            isInForce(unit, day) &&
            (kind === undefined || unit.kind === kind) &&
            (parent === undefined || unit.parentId === parent) &&
            (wanted === undefined || servesPublic(unit) === (wanted === 'true')) &&
            isNamed(unit.name),
        )
        .map((unit) => asItStands(unit, { day, now, near }));
      const page = near ? pageByDistance(units, query) : pageByKey(units, ({ id }) => id, query);
      // Where somebody stands is kept by no cache.
      return { body: page, ...(near ? {} : { headers: momentCache }) };
    }),

    bind(operations.getUnit, async ({ params, query, now }) => {
      const unit = center.units.find(({ id }) => id === params.id);
      const isThere = unit && (query.asOf === undefined || isInForce(unit, query.asOf));
      if (!isThere) throw new Problem('unit_not_found', { id: params.id });
      return { body: asItStands(unit, { day: query.asOf ?? today(now), now, near: null }), headers: momentCache };
    }),

    bind(operations.listAddressUnits, async ({ query, now }) => {
      const day = query.asOf ?? today(now);
      const isNamed = namedBy(query.q);
      const units = center.addressUnits.filter(
        (unit) => isInForce(unit, day) && isNamed(`${unit.name} ${unit.districtName ?? ''} ${unit.code}`),
      );
      return { body: pageByKey(units, ({ code }) => code, query), headers: publicCache };
    }),

    bind(operations.getAddressSuccession, async ({ params, query, now }) => {
      const succession = succeed(center.addressUnits, {
        code: params.code,
        writtenOn: query.writtenOn,
        asOf: query.asOf ?? today(now),
      });
      if (!succession) throw new Problem('address_unit_not_found', { code: params.code });
      return { body: succession, headers: publicCache };
    }),
  ];
};

/** Never served stale: it says whether a counter is open. */
const momentCache = { 'cache-control': 'public, max-age=60' };

const today = (now: Date): LocalDate => toLocalDate(now.toISOString());

/** An agency decides behind its door: whoever comes is received by the Center. */
const servesPublic = ({ kind }: Unit): boolean => kind !== 'agency';

/** @throws Problem `position_outside_country`, also for degrees that are no place on Earth. */
function positionIn(text: string): Position {
  const position = parsePosition(text);
  if (!position || !isInVietNam(position)) throw new Problem('position_outside_country');
  return position;
}

/** Every word that was typed begins a word of the name, in any order and spelling; nothing typed names all. */
function namedBy(q: string | undefined): (name: string) => boolean {
  if (q === undefined || q.trim() === '') return () => true;
  const typed = fold(q).split(' ').filter(Boolean);
  return (name) => {
    const words = fold(name).split(' ');
    return typed.length > 0 && typed.every((part) => words.some((word) => word.startsWith(part)));
  };
}
