import { count, type Counts, tookBounds, workedMeasures } from '../indicators/index.ts';
import type { AdviceRules } from './advice-rules.ts';
import type { Named, ProcedureSums } from './advice.ts';
import { type Share, share, sharePart } from './share.ts';

/** A time that could be promised instead, in working days. */
export interface ShorterTime {
  procedure: Named;
  committedWorkingDays: number;
  proposedWorkingDays: number;
  /** Settled within the proposed time, of what had a date: pauses are not counted. */
  stillOnTime: Share;
  /** The same for every time below the promised one that days are counted by. */
  within: { workingDays: number; stillOnTime: Share }[];
}

/**
 * The shortest of the counted times that enough would have kept. Times are counted in classes ({@link tookBounds}), so
 * what is proposed is the upper end of one and never better than the evidence.
 * @returns null where nothing is promised in working days, or nothing shorter would be kept.
 */
export function shorterTimeOf({ procedure, counts, committed }: ProcedureSums, rules: AdviceRules): ShorterTime | null {
  if (committed?.unit !== 'workingDay') return null;
  const within = tookBounds
    .filter((bound) => bound >= 1 && bound < committed.amount)
    .map((workingDays) => ({ workingDays, stillOnTime: settledWithin(counts, workingDays) }));
  const kept = within.find(
    ({ stillOnTime }) => stillOnTime.denominator >= rules.leastDossiers && sharePart(stillOnTime) >= rules.stillOnTime,
  );
  return kept
    ? {
        procedure,
        committedWorkingDays: committed.amount,
        proposedWorkingDays: kept.workingDays,
        stillOnTime: kept.stillOnTime,
        within,
      }
    : null;
}

const settledWithin = (counts: Counts, workingDays: number): Share =>
  share(
    count(counts, ...workedMeasures.filter((_, place) => (tookBounds[place] ?? Infinity) <= workingDays)),
    count(counts, ...workedMeasures),
  );
