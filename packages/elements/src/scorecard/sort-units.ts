import type { UnitBrief } from './figures.ts';

export const sortKeys = ['received', 'onTime', 'average', 'name'] as const;
export type SortKey = (typeof sortKeys)[number];

/** What deserves a look first stands first; a unit without the figure stands last, since it is neither good nor bad. */
export function sortUnits(units: readonly UnitBrief[], key: SortKey): UnitBrief[] {
  const byName = (a: UnitBrief, b: UnitBrief): number => a.unit.name.localeCompare(b.unit.name, 'vi');
  const rank = ranks[key];
  return units.toSorted((a, b) => rank(a) - rank(b) || byName(a, b));
}

const last = Number.MAX_VALUE;
const ranks: Record<SortKey, (unit: UnitBrief) => number> = {
  received: ({ received }) => -received,
  onTime: ({ onTime }) => onTime?.value ?? last,
  average: ({ averageWorkingDays }) => (averageWorkingDays === null ? last : -averageWorkingDays),
  name: () => 0,
};
