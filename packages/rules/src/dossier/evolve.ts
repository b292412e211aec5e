import type { DossierEvent } from './dossier-events.ts';
import type { Actor, OfficerActor, Promises, PromiseCause, StepRecord } from './dossier-parts.ts';
import type { DossierState, Workflow } from './dossier-state.ts';

/** The dossier after one more event. */
export function evolve(dossier: DossierState | null, event: DossierEvent): DossierState {
  if (event.type === 'submitted') return filed(event);
  if (!dossier) throw new Error(`A dossier begins with 'submitted', not with '${event.type}'.`);
  const next: DossierState = {
    ...dossier,
    ...changesOf(dossier, event),
    sequence: dossier.sequence + 1,
    handledBy: withUnit(dossier.handledBy, event.actor),
  };
  // The work passes to somebody else with every step: nobody holds what is not theirs any more.
  return next.workflow === dossier.workflow || event.type === 'claimed' ? next : { ...next, assignee: null };
}

/** A dossier from all its events; null for none. */
export const replay = (events: readonly DossierEvent[]): DossierState | null =>
  events.reduce<DossierState | null>((state, event) => evolve(state, event), null);

// oxlint-disable-next-line typescript/consistent-return -- the compiler sees that every event has its case
function changesOf(dossier: DossierState, event: Exclude<DossierEvent, { type: 'submitted' }>): Partial<DossierState> {
  const { at } = event;
  const done: StepRecord = { at, unit: event.actor.kind === 'officer' ? event.actor.unit : null };
  switch (event.type) {
    case 'accepted':
      return {
        workflow: event.inTransit ? 'inTransit' : 'accepted',
        acceptedAt: at,
        handOvers: event.inTransit
          ? [{ from: dossier.receivingUnit, to: dossier.competentUnit, sentAt: null, takenAt: null }]
          : [],
        steps: { ...dossier.steps, receive: done },
        ...promise(dossier, event, 'acceptance'),
      };
    case 'notAccepted':
      return { workflow: 'notAccepted', pause: null, refusal: { reason: event.reason, legalBasis: event.legalBasis } };
    case 'dispatched':
      return { handOvers: withLast(dossier.handOvers, { sentAt: at }) };
    case 'takenOver':
      return {
        workflow: 'accepted',
        handOvers: withLast(dossier.handOvers, { takenAt: at }),
        ...promise(dossier, event, 'arrival'),
      };
    case 'supplementRequested': {
      const { items, answerByOn, justification } = event;
      return {
        ...paused(dossier, 'supplementRequested', 'supplement', at),
        supplements: [
          ...dossier.supplements,
          { askedAt: at, askedBy: officerOf(event.actor), items, answerByOn, justification, answeredAt: null },
        ],
      };
    }
    case 'supplementAnswered':
      return {
        ...goesOn(dossier, event, 'supplement'),
        supplements: withLast(dossier.supplements, { answeredAt: at }),
      };
    case 'paymentRequired': {
      const { what, amount, payByOn, legalBasis } = event;
      return {
        ...paused(dossier, 'paymentRequired', 'payment', at),
        financialDuties: [
          ...dossier.financialDuties,
          { askedAt: at, what, amount, payByOn, legalBasis, receiptNumber: null },
        ],
      };
    }
    case 'paymentConfirmed':
      return {
        ...goesOn(dossier, event, 'payment'),
        financialDuties: withLast(dossier.financialDuties, { receiptNumber: event.receiptNumber }),
      };
    case 'consulted': {
      const { id, unit, question, answerByOn } = event;
      return {
        consultations: [
          ...dossier.consultations,
          { id, unit, question, askedAt: at, answerByOn, answeredAt: null, opinion: null },
        ],
      };
    }
    case 'consultationAnswered':
      return {
        consultations: dossier.consultations.map((asked) =>
          asked.id === event.id ? { ...asked, answeredAt: at, opinion: event.opinion } : asked,
        ),
      };
    case 'fieldCheckPlanned': {
      const { checkAt, place, applicantAttends } = event;
      return {
        fieldChecks: [
          ...dossier.fieldChecks,
          { at: checkAt, place, applicantAttends, recordedAt: null, finding: null },
        ],
      };
    }
    case 'fieldChecked':
      return { fieldChecks: withLast(dossier.fieldChecks, { recordedAt: at, finding: event.finding }) };
    case 'reappointmentProposed':
      return {
        reappointment: {
          proposedAt: at,
          proposedBy: officerOf(event.actor),
          reason: event.reason,
          newDueOn: event.newDueOn,
          signed: null,
        },
      };
    case 'reappointed': {
      const { documentNumber, inTime } = event;
      return {
        reappointment: dossier.reappointment && {
          ...dossier.reappointment,
          signed: { at, by: officerOf(event.actor), documentNumber, inTime },
        },
        ...promise(dossier, event, 'reappointment', inTime),
      };
    }
    case 'reappointmentDeclined':
      return { reappointment: null };
    case 'appraised':
      return { workflow: 'appraised', steps: { ...dossier.steps, appraise: done } };
    case 'sentBack': {
      const { appraise: _, ...steps } = dossier.steps;
      return { workflow: 'accepted', steps };
    }
    case 'approved':
      return {
        workflow: 'approved',
        finalisation: event.finalisation,
        outcome: 'granted',
        steps: { ...dossier.steps, approve: done },
      };
    case 'refused':
      return {
        workflow: 'completed',
        completedAt: at,
        outcome: 'refused',
        refusal: { reason: event.reason, legalBasis: event.legalBasis },
        steps: { ...dossier.steps, approve: done },
      };
    case 'stamped':
    case 'signed': {
      const steps = { ...dossier.steps, [event.type === 'stamped' ? 'stamp' : 'sign']: done };
      const isWhole = dossier.finalisation !== 'both' || (steps.stamp !== undefined && steps.sign !== undefined);
      return {
        steps,
        resultNumber: event.resultNumber,
        ...(isWhole ? { workflow: 'completed' as const, completedAt: at } : {}),
      };
    }
    case 'returned':
      return {
        workflow: 'returned',
        returnedAt: at,
        handing: event.handing,
        steps: { ...dossier.steps, return: done },
      };
    case 'withdrawalRequested':
      return { withdrawalRequest: { at, reason: event.reason } };
    case 'withdrawn':
      return { workflow: 'withdrawn', pause: null, settlement: event.settlement };
    case 'suspended':
      return paused(dossier, 'suspended', 'suspension', at);
    case 'resumed':
      return goesOn(dossier, event, 'suspension');
    case 'stopped':
      return {
        workflow: 'stopped',
        pause: null,
        refusal: { reason: event.reason, legalBasis: event.legalBasis },
        settlement: event.settlement,
      };
    case 'resultRevoked':
      return fallen(dossier, 'revoked', event);
    case 'resultReissued': {
      const { stamp: _stamp, sign: _sign, return: _return, ...steps } = dossier.steps;
      return {
        ...fallen(dossier, 'superseded', event),
        workflow: 'approved',
        completedAt: null,
        returnedAt: null,
        handing: null,
        steps,
      };
    }
    case 'claimed': {
      const { id, name, unit } = officerOf(event.actor);
      return { assignee: { id, name, unitId: unit.id, role: event.role } };
    }
    case 'released':
      return { assignee: null };
    case 'unitsSucceeded': {
      const { receivingUnit, competentUnit, returningUnit } = event;
      // Whoever held it held it for the unit that is no more.
      return { receivingUnit, competentUnit, returningUnit, assignee: null };
    }
  }
}

/** The dates now in force, and the entry that keeps them for ever. */
const promise = (
  dossier: DossierState,
  { at, promised, statutory }: Promises & { at: string },
  cause: PromiseCause,
  inTime?: boolean,
): Partial<DossierState> => ({
  promised,
  statutory,
  promises: [...dossier.promises, { at, cause, promised, statutory, ...(inTime === undefined ? {} : { inTime }) }],
});

function paused(
  { workflow }: DossierState,
  to: Workflow,
  cause: NonNullable<DossierState['pause']>['cause'],
  since: string,
): Partial<DossierState> {
  if (workflow !== 'submitted' && workflow !== 'accepted' && workflow !== 'appraised')
    throw new Error(`A dossier that is ${workflow} cannot pause.`);
  return { workflow: to, pause: { cause, since, returnsTo: workflow } };
}

function goesOn(
  dossier: DossierState,
  { at, promises }: { at: string; promises: Promises | null },
  cause: PromiseCause,
): Partial<DossierState> {
  if (!dossier.pause) throw new Error('Only a dossier that paused goes on.');
  return {
    workflow: dossier.pause.returnsTo,
    pause: null,
    ...(promises ? promise(dossier, { at, ...promises }, cause) : {}),
  };
}

const fallen = (
  { fallenResults, resultNumber }: DossierState,
  kind: 'revoked' | 'superseded',
  { at, reason }: { at: string; reason: string },
): Partial<DossierState> => ({
  resultNumber: null,
  fallenResults: [...fallenResults, { resultNumber: resultNumber ?? '', kind, at, reason }],
});

const withLast = <Item>(items: readonly Item[], change: Partial<Item>): readonly Item[] =>
  items.map((item, index) => (index === items.length - 1 ? { ...item, ...change } : item));

const withUnit = (unitIds: readonly string[], actor: Actor): readonly string[] =>
  actor.kind === 'officer' ? [...new Set([...unitIds, actor.unit.id])] : unitIds;

function officerOf(actor: Actor): OfficerActor {
  if (actor.kind !== 'officer') throw new Error('Only an officer does this.');
  return actor;
}

function filed({ type: _, actor, at, ...filing }: Extract<DossierEvent, { type: 'submitted' }>): DossierState {
  return {
    ...filing,
    workflow: 'submitted',
    pause: null,
    submittedAt: at,
    acceptedAt: null,
    completedAt: null,
    returnedAt: null,
    promised: null,
    statutory: null,
    promises: [],
    steps: {},
    assignee: null,
    supplements: [],
    financialDuties: [],
    consultations: [],
    fieldChecks: [],
    handOvers: [],
    reappointment: null,
    withdrawalRequest: null,
    finalisation: filing.track === 'onSite' ? 'stamp' : 'sign',
    resultNumber: null,
    fallenResults: [],
    outcome: null,
    refusal: null,
    settlement: null,
    handing: null,
    handledBy: withUnit([], actor),
    sequence: 1,
  };
}
