/**
 * How people were served, as sums beside the dossiers'. A rating is kept without its dossier, so nothing of it stands in
 * the log of events and no ledger plays it: it has a unit, a procedure and a day, and is counted by the month alone, since
 * of a day with one rating everybody who stood at the counter knows whose it was.
 */
import type { LocalDate, ProcedureCode, Satisfaction, UnitRole } from '@hcc/schemas';
import { addCounts, type FlowMeasure } from './measures.ts';
import { type CubeRow, rowId } from './cell.ts';
import { monthOf } from './period.ts';

/** So many ratings that are alike in all that counts. */
export interface RatingCount {
  unitId: string;
  /** In which of its parts the unit served. */
  role: UnitRole;
  procedureCode: ProcedureCode;
  ratedOn: LocalDate;
  overall: Satisfaction;
  /** Beyond what one person may say of a unit in a month: told as left out, and in no share. */
  isRepeated: boolean;
  count: number;
}

const measureOf: Readonly<Record<Satisfaction, FlowMeasure>> = {
  verySatisfied: 'ratedVerySatisfied',
  satisfied: 'ratedSatisfied',
  notSatisfied: 'ratedNotSatisfied',
};

/** The measures that ratings are counted by; no dossier adds to them. */
export const ratingMeasures = [
  'ratedVerySatisfied',
  'ratedSatisfied',
  'ratedNotSatisfied',
  'ratedRepeatedly',
] as const satisfies readonly FlowMeasure[];

/** Of them, what a share of satisfaction has below its line. */
export const countedRatings = ['ratedVerySatisfied', 'ratedSatisfied', 'ratedNotSatisfied'] as const;

/** Adds ratings to the months of the province, of the unit in the part it served in, and of the procedure. */
export function addRatings(into: Map<string, CubeRow>, ratings: Iterable<RatingCount>): Map<string, CubeRow> {
  for (const { unitId, role, procedureCode, ratedOn, overall, isRepeated, count } of ratings) {
    const startsOn = `${monthOf(ratedOn)}-01`;
    const counts = { [isRepeated ? 'ratedRepeatedly' : measureOf[overall]]: count };
    for (const row of [
      { cube: 'province', startsOn, key: [] },
      { cube: role, startsOn, key: [unitId] },
      { cube: 'procedure', startsOn, key: [procedureCode] },
    ] as const) {
      const known = into.get(rowId(row));
      if (known) addCounts(known.counts, counts);
      else into.set(rowId(row), { ...row, counts: { ...counts } });
    }
  }
  return into;
}
