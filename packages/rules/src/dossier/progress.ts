import type { DossierStatus, Step, StepProgress } from '@hcc/schemas';
import type { DossierState, Workflow } from './dossier-state.ts';

/** The national status (code 1 to 10) that is published for a workflow (domain.md 2.1). */
export const publishedStatus = ({ workflow }: Pick<DossierState, 'workflow'>): DossierStatus => statusOf[workflow];

const statusOf: Record<Workflow, DossierStatus> = {
  submitted: 'submitted',
  inTransit: 'accepted',
  accepted: 'accepted',
  appraised: 'inProgress',
  approved: 'inProgress',
  completed: 'completed',
  returned: 'returned',
  supplementRequested: 'supplementRequested',
  paymentRequired: 'paymentRequired',
  // Both are 8 until a list is published that tells them apart; `stopReason` does.
  suspended: 'stopped',
  stopped: 'stopped',
  notAccepted: 'notAccepted',
  withdrawn: 'withdrawn',
};

/** The national number of a status; its place in the list of `@hcc/schemas`, written here to keep zod out of browsers. */
export const statusNumbers: Record<DossierStatus, number> = {
  submitted: 1,
  accepted: 2,
  notAccepted: 3,
  inProgress: 4,
  supplementRequested: 5,
  paymentRequired: 6,
  withdrawn: 7,
  stopped: 8,
  completed: 9,
  returned: 10,
};

/** The five steps of a track; only the fourth differs. */
export const stepsOf = (track: DossierState['track']): readonly Step[] => [
  'receive',
  'appraise',
  'approve',
  track === 'onSite' ? 'stamp' : 'sign',
  'return',
];

/** Ended before its result: no step goes on. */
const isOver = ({ workflow }: DossierState): boolean =>
  workflow === 'notAccepted' || workflow === 'withdrawn' || workflow === 'stopped';

/** The five steps with what is done, what is going on and what waits. Of one that ended early nothing is still to come. */
export function progressOf(dossier: DossierState): StepProgress[] {
  const order = stepsOf(dossier.track);
  // A refusal is the decision: nothing is appraised or signed after it, and it is handed out as a result is.
  const isSkipped = (step: Step): boolean =>
    !dossier.steps[step] && (isOver(dossier) || (dossier.outcome === 'refused' && step !== 'return'));
  const current = isOver(dossier) ? undefined : order.find((step) => !isDone(dossier, step) && !isSkipped(step));
  return order.map((step) => {
    const done = isDone(dossier, step) ? dossier.steps[step] : undefined;
    return {
      step,
      state: done ? 'done' : isSkipped(step) ? 'skipped' : step === current ? 'current' : 'waiting',
      at: done?.at ?? null,
      unit: done?.unit ?? null,
    };
  });
}

/** Stamp and sign are one step where a result needs both: done when it is final. */
const isDone = ({ steps, finalisation, workflow }: DossierState, step: Step): boolean =>
  steps[step] !== undefined &&
  (finalisation !== 'both' || workflow !== 'approved' || (step !== 'stamp' && step !== 'sign'));
