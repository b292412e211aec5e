import { count, type Counts, lateSpentMeasure, spentMeasure, type Stage, stages } from '../indicators/index.ts';
import type { Component, Named, ProcedureSums } from './advice.ts';
import { type Share, share, sharePart } from './share.ts';

/** Working days by which a procedure's results came late, and where they went. */
export interface LostDays {
  procedure: Named;
  lateWorkingDays: number;
  /** Late ones, of what had a date. */
  late: Share;
  /** Every stage that took any days, the one that late dossiers spend most more at first. */
  steps: StepLoss[];
  why: LostBecause | null;
  /** Papers that were asked for in notices of the period, the most often first; of all papers asked for. */
  askedFor: { component: Component; askedFor: Share }[];
}

/** Days at a stage over dossiers, of the late ones and of the others. */
export interface StepLoss {
  stage: Stage;
  late: Share;
  inTime: Share;
  /** Working days that a late dossier stands there longer than another, on average. */
  excess: number;
}

/** What the stage where most is lost stands for. */
export type LostBecause = 'routing' | 'work' | 'approval' | 'supplements' | 'payment' | 'suspension';

const because: Record<Stage, LostBecause> = {
  transit: 'routing',
  appraisal: 'work',
  approval: 'approval',
  finalisation: 'approval',
  supplement: 'supplements',
  payment: 'payment',
  suspension: 'suspension',
};

/** @returns null where nothing was late. */
export function lostDaysOf({ procedure, counts, components }: ProcedureSums): LostDays | null {
  const late = count(counts, 'finishedLate');
  if (late === 0) return null;
  const steps = stepsOf(counts, late);
  const [worst] = steps;
  const papers = components.map(({ component, counts: asked }) => ({
    component,
    times: count(asked, 'askedMissing', 'askedFaulty'),
  }));
  const asked = papers.reduce((sum, { times }) => sum + times, 0);
  return {
    procedure,
    lateWorkingDays: count(counts, 'lateWorkingDays'),
    late: share(late, late + count(counts, 'finishedEarly', 'finishedOnTime')),
    steps,
    why: worst && worst.excess > 0 ? because[worst.stage] : null,
    askedFor: papers
      .filter(({ times }) => times > 0)
      .toSorted((a, b) => b.times - a.times || (a.component.id < b.component.id ? -1 : 1))
      .slice(0, 5)
      .map(({ component, times }) => ({ component, askedFor: share(times, asked) })),
  };
}

function stepsOf(counts: Counts, late: number): StepLoss[] {
  const others = count(counts, 'finishedEarly', 'finishedOnTime', 'finishedUndated');
  return stages
    .map((stage) => {
      const ofLate = share(count(counts, lateSpentMeasure(stage)), late);
      const inTime = share(count(counts, spentMeasure(stage)) - ofLate.numerator, others);
      return { stage, late: ofLate, inTime, excess: sharePart(ofLate) - sharePart(inTime) };
    })
    .filter((step) => step.late.numerator + step.inTime.numerator > 0)
    .toSorted((a, b) => b.excess - a.excess);
}
