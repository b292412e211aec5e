import type { DossierEvent } from './dossier-events.ts';
import type { Actor, DossierState, StepRecord } from './dossier-state.ts';

/** The dossier after one more event. */
export function evolve(dossier: DossierState | null, event: DossierEvent): DossierState {
  if (event.type === 'submitted') return filed(event);
  if (!dossier) throw new Error(`A dossier begins with 'submitted', not with '${event.type}'.`);
  const sequence = dossier.sequence + 1;
  const done: StepRecord = { at: event.at, unit: event.actor.kind === 'officer' ? event.actor.unit : null };
  const next = { ...dossier, sequence, handledBy: withUnit(dossier.handledBy, event.actor) };

  switch (event.type) {
    case 'accepted':
      return {
        ...next,
        workflow: event.inTransit ? 'inTransit' : 'accepted',
        acceptedAt: event.at,
        promised: event.promised,
        statutory: event.statutory,
        steps: { ...next.steps, receive: done },
      };
    case 'notAccepted':
      return { ...next, workflow: 'notAccepted', refusal: { reason: event.reason, legalBasis: event.legalBasis } };
    case 'takenOver':
      return { ...next, workflow: 'accepted', promised: event.promised, statutory: event.statutory };
    case 'appraised':
      return { ...next, workflow: 'appraised', steps: { ...next.steps, appraise: done } };
    case 'approved':
      return { ...next, workflow: 'approved', steps: { ...next.steps, approve: done } };
    case 'stamped':
    case 'signed':
      return {
        ...next,
        workflow: 'completed',
        completedAt: event.at,
        resultNumber: event.resultNumber,
        steps: { ...next.steps, [event.type === 'stamped' ? 'stamp' : 'sign']: done },
      };
    case 'returned':
      return { ...next, workflow: 'returned', returnedAt: event.at, steps: { ...next.steps, return: done } };
    case 'withdrawn':
      return { ...next, workflow: 'withdrawn' };
  }
}

/** A dossier from all its events; null for none. */
export const replay = (events: readonly DossierEvent[]): DossierState | null =>
  events.reduce<DossierState | null>((state, event) => evolve(state, event), null);

const withUnit = (unitIds: readonly string[], actor: Actor): readonly string[] =>
  actor.kind === 'officer' ? [...new Set([...unitIds, actor.unit.id])] : unitIds;

function filed({ type: _, actor, at, ...filing }: Extract<DossierEvent, { type: 'submitted' }>): DossierState {
  return {
    ...filing,
    workflow: 'submitted',
    submittedAt: at,
    acceptedAt: null,
    completedAt: null,
    returnedAt: null,
    promised: null,
    statutory: null,
    steps: {},
    resultNumber: null,
    refusal: null,
    handledBy: withUnit([], actor),
    sequence: 1,
  };
}
