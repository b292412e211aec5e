import type { UnitRole } from '@hcc/rules/catalogue';
import type { Unit } from '@hcc/schemas';

/**
 * What a unit of the directory does with procedures, read from how it stands there: a service point receives; an agency
 * without a place of its own settles what names it; one with a place settles the level of that place: a district's where
 * communes' agencies stand below it, a commune's below a district, and both where no district stands above. A unit that
 * nobody knows is one that nothing names.
 */
export function unitRoleOf(units: readonly Unit[], id: string): UnitRole {
  const unit = units.find((one) => one.id === id);
  if (unit === undefined) return { settles: 'named' };
  if (unit.kind !== 'agency') return { settles: 'nothing' };
  if (unit.addressUnitCode === null) return { settles: 'named' };
  const hasAgenciesBelow = units.some(({ kind, parentId }) => kind === 'agency' && parentId === id);
  if (hasAgenciesBelow) return { settles: 'district' };
  return { settles: unit.parentId === null ? 'belowProvince' : 'commune' };
}
