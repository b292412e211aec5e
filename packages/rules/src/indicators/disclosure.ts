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
  const places = placesIn(year);
  const sized = members.map((member) => sizedOf(member, places));
  const resolutions = new Map(sized.map(({ id, kinds }) => [id, finestOf(kinds, least)]));
  const kindsOf = (kind: PeriodKind, some: readonly Sized[]): Periods =>
    some.reduce((sum, { kinds }) => addAll(sum, kinds[kind]), noneIn(places[kind]));
  // Smallest first: whoever has to join is the one whose figures say least.
  const bySize = sized.toSorted((a, b) => a.size - b.size || (a.id < b.id ? -1 : 1));
  for (const [place, kind] of periodKinds.entries()) {
    const isHidden = ({ id }: Sized): boolean => isCoarser(resolutions.get(id) ?? 'none', kind);
    const hidden = sized.filter(isHidden);
    const together = kindsOf(kind, hidden);
    const others = bySize.filter((member) => !isHidden(member) && member.size > 0);
    // None, or several that are large enough together in every period.
    for (let hiding = hidden.length; hiding > 0 && (hiding === 1 || !fits(together, least)); hiding++) {
      const next = others.shift();
      if (!next) break;
      resolutions.set(next.id, order[place + 1] ?? 'none');
      addAll(together, next.kinds[kind]);
    }
  }
  const total = { month: kindsOf('month', sized), quarter: kindsOf('quarter', sized), year: kindsOf('year', sized) };
  return { total: finestOf(total, least), members: resolutions };
}

/** Sizes of each period of the year, in order. */
type Periods = number[][];

interface Sized {
  id: string;
  size: number;
  kinds: Record<PeriodKind, Periods>;
}

/** Which of the year's periods of a kind a month lies in: worked out once, for a province has hundreds of members. */
type Places = Record<PeriodKind, { periods: number; of: ReadonlyMap<string, number> }>;

function placesIn(year: string): Places {
  const months = periodsOfYear(year, 'month');
  const of = (kind: PeriodKind): Places[PeriodKind] => {
    const periods = periodsOfYear(year, kind);
    return {
      periods: periods.length,
      of: new Map(months.map((month) => [month, periods.indexOf(periodOfMonth(month, kind))])),
    };
  };
  return { month: of('month'), quarter: of('quarter'), year: of('year') };
}

const noneIn = ({ periods }: Places[PeriodKind]): Periods => Array.from({ length: periods }, () => []);

function sizedOf({ id, months }: Member, places: Places): Sized {
  const of = (kind: PeriodKind): Periods => {
    const sums = noneIn(places[kind]);
    for (const [month, sizes] of months) addSizes(sums[places[kind].of.get(month) ?? -1], sizes);
    return sums;
  };
  const kinds = { month: of('month'), quarter: of('quarter'), year: of('year') };
  return { id, size: kinds.year.flat().reduce((sum, one) => sum + one, 0), kinds };
}

/** A month of another year has no place, and adds nothing. */
function addSizes(into: number[] | undefined, sizes: Sizes): void {
  if (into) for (const [place, size] of sizes.entries()) into[place] = (into[place] ?? 0) + size;
}

/** Adds in place. */
function addAll(into: Periods, more: Periods): Periods {
  for (const [period, sizes] of more.entries()) addSizes(into[period], sizes);
  return into;
}

const fits = (periods: Periods, least: number): boolean =>
  periods.every((sizes) => sizes.every((size) => size === 0 || size >= least));

/** Sums of what is none or enough are so too: a kind that fits makes every coarser one fit. */
const finestOf = (kinds: Sized['kinds'], least: number): Resolution =>
  periodKinds.find((kind) => fits(kinds[kind], least)) ?? 'none';
