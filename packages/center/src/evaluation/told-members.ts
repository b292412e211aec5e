import { type Member, type Resolution, resolutionsOf, type Sizes } from '@hcc/rules/indicators';
import type { UnitRole } from '@hcc/schemas';
import type { Repositories } from '../ports.ts';
import type { PartSize } from './evaluation.store.ts';

/** Fewer dossiers than this in a cell are told of nobody (`domain.md` 6.3 asks for a least size and names none). */
export const minimumCell = 5;

/** What a year's figures are split by: the whole of each is the province. */
export type Split = UnitRole | 'procedure';

export interface Told extends ToldBy {
  /** The same for what was said of them: there are fewer ratings than dossiers, so they are told more seldom. */
  ratings: ToldBy;
}

export interface ToldBy {
  province: Resolution;
  /** Of who had none in the year: `month`, since nought is no secret. */
  of(id: string): Resolution;
}

/** As long as shared caches may keep an answer: which figures are told does not change from one reader to the next. */
const keptMs = 60_000;

/** By which periods the parts of a split are told. Remembered for a minute: it takes a look at every part. */
export function createTold(): (stores: Repositories, split: Split, year: string, now: Date) => Promise<Told> {
  const known = new Map<string, { until: number; told: Promise<Told> }>();
  return (stores, split, year, now) => {
    const key = `${split} ${year}`;
    const kept = known.get(key);
    if (kept && kept.until > now.getTime() && kept.until <= now.getTime() + keptMs) return kept.told;
    const told = readTold(stores, split, year);
    known.set(key, { until: now.getTime() + keptMs, told });
    // What failed is not remembered.
    told.catch(() => known.delete(key));
    return told;
  };
}

async function readTold({ evaluation }: Repositories, split: Split, year: string): Promise<Told> {
  const sizes = await evaluation.sizes(split, year);
  const dossiers = toldBy(sizes, year, ({ received, settled }) => [received, settled]);
  // A rating counts for the part in which a unit served, so a split by one part lacks those of the other: they are a
  // member of their own that is never shown, or subtraction would show them.
  const rated = Map.groupBy(sizes, ({ month }) => month);
  const others = (await evaluation.sizes('province', year)).map((whole): PartSize => {
    const own = (rated.get(whole.month) ?? []).reduce((sum, one) => sum + one.rated, 0);
    return { ...whole, id: 'others', rated: whole.rated - own };
  });
  return { ...dossiers, ratings: toldBy([...sizes, ...others], year, (size) => [size.rated]) };
}

function toldBy(sizes: readonly PartSize[], year: string, sizesOf: (size: PartSize) => Sizes): ToldBy {
  const members = new Map<string, Map<string, Sizes>>();
  for (const size of sizes) {
    const months = members.get(size.id) ?? new Map<string, Sizes>();
    members.set(size.id, months.set(size.month, sizesOf(size)));
  }
  const { total, members: told } = resolutionsOf(
    [...members].map(([id, months]): Member => ({ id, months })),
    year,
    minimumCell,
  );
  return { province: total, of: (id) => told.get(id) ?? 'month' };
}
