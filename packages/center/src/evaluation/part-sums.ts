/**
 * The few sums of a month by which the parts of the province are compared, beside the cells: those hold a hundred counts
 * a row, and who compares two hundred units over a year would read all of them for nine.
 */
import { count, type Counts, countedRatings, type CubeId, ratingMeasures, stockMeasures } from '@hcc/rules/indicators';

/** The cubes that are compared: the province, and what it is split by. */
export const comparedCubes = ['province', 'competent', 'receiving', 'procedure'] as const satisfies CubeId[];
export type ComparedCube = (typeof comparedCubes)[number];

/** All of them add up, as what they are made of does. */
export interface PartSums {
  received: number;
  /** Finished for the first time: early or on the day, later, and where no date was promised. */
  inTime: number;
  late: number;
  undated: number;
  /** Done with in any other way: issued anew, withdrawn, stopped. */
  otherwiseDone: number;
  tookWorkingDays: number;
  rated: number;
  /** Net, by reorganisations; of the accepted, and of those that nobody has accepted. */
  moved: number;
  movedWaiting: number;
  /** Of all else that happens, how much: above nought where anything did. */
  happened: number;
}

/** Can come to nought though something happened, or stands there though nothing did: a due day, a rating of a dossier of before. */
const isNoHappening: ReadonlySet<string> = new Set([...stockMeasures, ...ratingMeasures, 'moved', 'movedWaiting']);

export const partSumsOf = (counts: Counts): PartSums => ({
  received: count(counts, 'received'),
  inTime: count(counts, 'finishedEarly', 'finishedOnTime'),
  late: count(counts, 'finishedLate'),
  undated: count(counts, 'finishedUndated'),
  otherwiseDone: count(counts, 'finishedAgain', 'withdrawn', 'stopped'),
  tookWorkingDays: count(counts, 'tookWorkingDays'),
  rated: count(counts, ...countedRatings),
  moved: count(counts, 'moved'),
  movedWaiting: count(counts, 'movedWaiting'),
  happened: Object.entries(counts).reduce((sum, [measure, more]) => (isNoHappening.has(measure) ? sum : sum + more), 0),
});

/** Everything a share may have below its line: what counts as settled for the size of a cell. */
export const settledOf = ({ inTime, late, undated }: Pick<PartSums, 'inTime' | 'late' | 'undated'>): number =>
  inTime + late + undated;

/** Whether anything did, in what may be the sum of several months. */
export const hasHappened = ({ happened, moved, movedWaiting }: PartSums): boolean =>
  happened > 0 || moved !== 0 || movedWaiting !== 0;
