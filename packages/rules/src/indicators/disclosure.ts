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
  const sized = sizedOf(members, year);
  const resolutions = new Map(sized.map(({ id, kinds }) => [id, finestOf(kinds, least)]));
  const kindsOf = (kind: PeriodKind, some: readonly Sized[]): number[] =>
    some.reduce<number[]>((sum, { kinds }) => addAll(sum, kinds[kind]), []);
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

interface Sized {
  id: string;
  size: number;
  /** The sizes of each period of the year, one period after the other: a province has hundreds of members, and each of them these. */
  kinds: Record<PeriodKind, readonly number[]>;
}

function sizedOf(members: readonly Member[], year: string): Sized[] {
  const months = periodsOfYear(year, 'month');
  const placeOf = new Map(months.map((month, place) => [month, place]));
  const periodsOf = (kind: PeriodKind): number[] => {
    const periods = periodsOfYear(year, kind);
    return months.map((month) => periods.indexOf(periodOfMonth(month, kind)));
  };
  const [inMonth, inQuarter, inYear] = [periodsOf('month'), periodsOf('quarter'), periodsOf('year')];
  const width = Math.max(0, ...members.flatMap((member) => [...member.months.values()].map((sizes) => sizes.length)));
  return members.map((member) => {
    const sums = (periods: readonly number[]): number[] => {
      const flat = Array.from({ length: width * ((periods.at(-1) ?? 0) + 1) }, () => 0);
      for (const [month, sizes] of member.months) {
        // A month of another year has no place.
        const period = periods[placeOf.get(month) ?? -1];
        if (period !== undefined)
          for (const [place, size] of sizes.entries())
            flat[period * width + place] = (flat[period * width + place] ?? 0) + size;
      }
      return flat;
    };
    const kinds = { month: sums(inMonth), quarter: sums(inQuarter), year: sums(inYear) };
    return { id: member.id, size: kinds.year.reduce((sum, one) => sum + one, 0), kinds };
  });
}

/** Adds in place. */
function addAll(into: number[], more: readonly number[]): number[] {
  for (const [place, size] of more.entries()) into[place] = (into[place] ?? 0) + size;
  return into;
}

const fits = (sizes: readonly number[], least: number): boolean => sizes.every((size) => size === 0 || size >= least);

/** Sums of what is none or enough are so too: a kind that fits makes every coarser one fit. */
const finestOf = (kinds: Sized['kinds'], least: number): Resolution =>
  periodKinds.find((kind) => fits(kinds[kind], least)) ?? 'none';
