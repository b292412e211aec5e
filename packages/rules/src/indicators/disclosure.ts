/**
 * Which figures may be told to everybody. A commune with three dossiers of one kind names people (`domain.md` 6.3), and a
 * cell that is left out can be had back by subtraction: the province less all the others, the quarter less two months.
 *
 * So nothing is left out cell by cell. A member (a unit, or a procedure) is told for a whole year by months, by quarters,
 * by the year, or not at all: the finest in which each of its periods has none or at least `least`. And of those that
 * are not told by months there are always none or several, whose sums are large enough as well; the smallest of the
 * others joins them until it is so. The same for quarters and for the year.
 *
 * Why that suffices: take two that are not told by months, in two months of a quarter. One dossier more for the one and
 * fewer for the other in the first month, the other way round in the second, changes no figure that is told. So none of
 * their months can be had by adding and subtracting, and so on up the kinds.
 */
import { type PeriodKind, periodKinds, periodOfMonth, periodsOfYear } from './period.ts';

/** How many dossiers a month has: received, and settled. Both are denominators, and neither may be small. */
export type Sizes = readonly number[];

export interface Member {
  id: string;
  /** By month; absent is none. */
  months: ReadonlyMap<string, Sizes>;
}

/** The finest kind of period in which a member is told; a coarser one is told too. */
export type Resolution = PeriodKind | 'none';

const order: readonly Resolution[] = [...periodKinds, 'none'];
const isCoarser = (resolution: Resolution, kind: PeriodKind): boolean =>
  order.indexOf(resolution) > order.indexOf(kind);

/** Whether a member of this resolution is told for a period of this kind. */
export const isTold = (resolution: Resolution, kind: PeriodKind): boolean => !isCoarser(resolution, kind);

/**
 * How each member, and all of them together, may be told for a year.
 * @param least the smallest number of dossiers that may be told, and the smallest that several together may hide in.
 */
export function resolutionsOf(
  members: readonly Member[],
  year: string,
  least: number,
): { total: Resolution; members: ReadonlyMap<string, Resolution> } {
  const sized = members.map(({ id, months }) => sizedOf(id, months, year));
  const total = sumUp(sized);
  const resolutions = new Map(sized.map((member) => [member.id, ownResolution(member, least)]));
  // Smallest first: whoever has to join is the one whose figures say least.
  const bySize = sized.toSorted((a, b) => sizeOf(a) - sizeOf(b) || (a.id < b.id ? -1 : 1));
  for (const [place, kind] of periodKinds.entries()) {
    const isHidden = ({ id }: Sized): boolean => isCoarser(resolutions.get(id) ?? 'none', kind);
    while (!mayHide(sized.filter(isHidden), kind, least)) {
      const next = bySize.find((member) => !isHidden(member) && sizeOf(member) > 0);
      if (!next) break;
      resolutions.set(next.id, order[place + 1] ?? 'none');
    }
  }
  return { total: ownResolution(total, least), members: resolutions };
}

interface Sized {
  id: string;
  kinds: Record<PeriodKind, ReadonlyMap<string, Sizes>>;
}

function sizedOf(id: string, months: Member['months'], year: string): Sized {
  const of = (kind: PeriodKind): ReadonlyMap<string, Sizes> => {
    const sums = new Map(periodsOfYear(year, kind).map((period): [string, Sizes] => [period, []]));
    for (const [month, sizes] of months) {
      const period = periodOfMonth(month, kind);
      const sum = sums.get(period);
      if (sum) sums.set(period, plus(sum, sizes));
    }
    return sums;
  };
  return { id, kinds: { month: of('month'), quarter: of('quarter'), year: of('year') } };
}

const plus = (a: Sizes, b: Sizes): Sizes =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, place) => (a[place] ?? 0) + (b[place] ?? 0));

const sumUp = (members: readonly Sized[]): Sized => {
  const of = (kind: PeriodKind): ReadonlyMap<string, Sizes> => {
    const sums = new Map<string, Sizes>();
    for (const { kinds } of members)
      for (const [period, sizes] of kinds[kind]) sums.set(period, plus(sums.get(period) ?? [], sizes));
    return sums;
  };
  return { id: '', kinds: { month: of('month'), quarter: of('quarter'), year: of('year') } };
};

const sizeOf = ({ kinds }: Sized): number => [...kinds.year.values()].flat().reduce((sum, one) => sum + one, 0);

const fits = (member: Sized, kind: PeriodKind, least: number): boolean =>
  [...member.kinds[kind].values()].every((sizes) => sizes.every((size) => size === 0 || size >= least));

/** Sums of what is none or enough are so too: a kind that fits makes every coarser one fit. */
const ownResolution = (member: Sized, least: number): Resolution =>
  periodKinds.find((kind) => fits(member, kind, least)) ?? 'none';

/** None, or several that are large enough together in every period. */
const mayHide = (hidden: readonly Sized[], kind: PeriodKind, least: number): boolean =>
  hidden.length === 0 || (hidden.length > 1 && fits(sumUp(hidden), kind, least));
