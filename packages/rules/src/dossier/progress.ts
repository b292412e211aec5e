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

/** The five steps with what is done, what is going on and what waits. A dossier that ended early has no current step. */
export function progressOf(dossier: DossierState): StepProgress[] {
  const over = dossier.workflow === 'notAccepted' || dossier.workflow === 'withdrawn';
  const order = stepsOf(dossier.track);
  const current = over ? -1 : order.findIndex((step) => !dossier.steps[step]);
  return order.map((step, index) => {
    const done = dossier.steps[step];
    return {
      step,
      state: done ? 'done' : index === current ? 'current' : 'waiting',
      at: done?.at ?? null,
      unit: done?.unit ?? null,
    };
  });
}
