import { type Member, type Resolution, resolutionsOf } from '@hcc/rules/indicators';
import type { UnitRole } from '@hcc/schemas';
import type { Repositories } from '../ports.ts';

/** Fewer dossiers than this in a cell are told of nobody (`domain.md` 6.3 asks for a least size and names none). */
export const minimumCell = 5;

/** What a year's figures are split by: the whole of each is the province. */
export type Split = UnitRole | 'procedure';

export interface Told {
  province: Resolution;
  /** Of who had no dossier in the year: `month`, since nought is no secret. */
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
  const members = new Map<string, Map<string, readonly number[]>>();
  for (const { id, month, received, settled } of await evaluation.sizes(split, year)) {
    const months = members.get(id) ?? new Map<string, readonly number[]>();
    members.set(id, months.set(month, [received, settled]));
  }
  const { total, members: told } = resolutionsOf(
    [...members].map(([id, months]): Member => ({ id, months })),
    year,
    minimumCell,
  );
  return { province: total, of: (id) => told.get(id) ?? 'month' };
}
