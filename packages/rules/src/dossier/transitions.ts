import type { Role, Slip, Track } from '@hcc/schemas';
import type { CommandType } from './dossier-commands.ts';
import type { DossierEventType } from './dossier-events.ts';
import type { Workflow } from './dossier-state.ts';
import type { GuardName } from './guards.ts';

/** What a move does to the clock of the promised date. */
export type ClockEffect =
  | 'starts'
  /** The date is reckoned from when the paper ought to arrive, and anew when it does. */
  | 'startsOnArrival'
  | 'stands'
  /** Goes on after a pause: counted anew, or with what was left, as the dossier's rules have it. */
  | 'goesOn'
  | 'newDate'
  | 'ends';

export type By =
  | { who: 'applicant' }
  | { who: 'center' }
  /** `anyPoint`: any reception point of the Center, whatever boundary lies between. */
  | {
      who: 'officer';
      role: Role | 'any';
      at: 'anyPoint' | 'receivingUnit' | 'competentUnit' | 'returningUnit' | 'consultedUnit' | 'ownUnit';
    };

/** Steps that may be taken in one press. */
export type ChainLink = 'appraise' | 'approve' | 'stamp' | 'sign' | 'return';

export interface Transition {
  command: Exclude<CommandType, 'submit'>;
  event: DossierEventType;
  from: readonly Workflow[];
  /** `same`: what happens beside the steps. `beforePause`: wherever it paused. More than one: the dossier decides. */
  to: readonly Workflow[] | 'same' | 'beforePause';
  /** Several steps in one press, each by its own row and with its own event; `event` and `to` are those of the last. */
  chain?: readonly ChainLink[];
  /** Only on this track; on both when absent. */
  track?: Track;
  by: By;
  /** What has to be so beside the workflow. */
  guards?: readonly GuardName[];
  /** The paper that goes out with it. */
  slip?: Slip;
  clock?: ClockEffect;
  /** Told at once (Decree 224/2026 Art. 15(1)(g)). The unit that has the next step sees it in its queue anyway. */
  tells: readonly ('applicant' | 'consultedUnit' | 'leader')[];
}

const officer = (role: Role | 'any', at: Extract<By, { who: 'officer' }>['at']): By => ({ who: 'officer', role, at });
const applicant: By = { who: 'applicant' };

const beforeDecision: readonly Workflow[] = ['accepted', 'appraised'];
const running: readonly Workflow[] = ['accepted', 'appraised', 'approved'];
const withResult: readonly Workflow[] = ['completed', 'returned'];
/** Somebody has a step in it, or waits for one. */
export const openWorkflows: readonly Workflow[] = [
  'submitted',
  'inTransit',
  'accepted',
  'appraised',
  'approved',
  'completed',
  'supplementRequested',
  'paymentRequired',
  'suspended',
];

/**
 * The life of a filed dossier, one row a move (`domain.md` 2.2; Decree 118/2025/NĐ-CP with its amendments). Everything
 * that asks what may follow what reads it here: `decide`, the desk, the diagram in `docs/`, the tests.
 */
export const transitions: readonly Transition[] = [
  // Receive.
  {
    command: 'accept',
    event: 'accepted',
    from: ['submitted'],
    to: ['accepted', 'inTransit'],
    by: officer('receive', 'anyPoint'),
    slip: 'receipt',
    clock: 'starts',
    tells: ['applicant'],
  },
  {
    command: 'reject',
    event: 'notAccepted',
    from: ['submitted', 'supplementRequested'],
    to: ['notAccepted'],
    by: officer('receive', 'anyPoint'),
    guards: ['notAcceptedYet'],
    slip: 'refusal',
    tells: ['applicant'],
  },
  {
    command: 'requestSupplement',
    event: 'supplementRequested',
    from: ['submitted'],
    to: ['supplementRequested'],
    by: officer('receive', 'anyPoint'),
    slip: 'supplementRequest',
    tells: ['applicant'],
  },
  // Paper taken in elsewhere: given to the courier, taken over by the unit that decides.
  {
    command: 'dispatch',
    event: 'dispatched',
    from: ['inTransit'],
    to: 'same',
    by: officer('receive', 'receivingUnit'),
    guards: ['notSentYet'],
    slip: 'routingSlip',
    tells: [],
  },
  {
    command: 'takeOver',
    event: 'takenOver',
    from: ['inTransit'],
    to: ['accepted'],
    by: officer('appraise', 'competentUnit'),
    slip: 'routingSlip',
    clock: 'startsOnArrival',
    tells: ['applicant'],
  },
  // Appraise.
  {
    command: 'appraise',
    event: 'appraised',
    from: ['accepted'],
    to: ['appraised'],
    by: officer('appraise', 'competentUnit'),
    guards: ['nothingOutstanding'],
    tells: ['applicant'],
  },
  {
    command: 'requestSupplement',
    event: 'supplementRequested',
    from: ['accepted'],
    to: ['supplementRequested'],
    by: officer('appraise', 'competentUnit'),
    slip: 'supplementRequest',
    clock: 'stands',
    tells: ['applicant'],
  },
  {
    command: 'answerSupplement',
    event: 'supplementAnswered',
    from: ['supplementRequested'],
    to: 'beforePause',
    by: applicant,
    clock: 'goesOn',
    tells: ['applicant'],
  },
  {
    command: 'takeInSupplement',
    event: 'supplementAnswered',
    from: ['supplementRequested'],
    to: 'beforePause',
    by: officer('receive', 'anyPoint'),
    clock: 'goesOn',
    tells: ['applicant'],
  },
  {
    command: 'requirePayment',
    event: 'paymentRequired',
    from: beforeDecision,
    to: ['paymentRequired'],
    by: officer('appraise', 'competentUnit'),
    clock: 'stands',
    tells: ['applicant'],
  },
  {
    command: 'confirmPayment',
    event: 'paymentConfirmed',
    from: ['paymentRequired'],
    to: 'beforePause',
    by: officer('appraise', 'competentUnit'),
    clock: 'goesOn',
    tells: ['applicant'],
  },
  {
    command: 'consult',
    event: 'consulted',
    from: ['accepted'],
    to: 'same',
    by: officer('appraise', 'competentUnit'),
    tells: ['consultedUnit'],
  },
  {
    command: 'answerConsultation',
    event: 'consultationAnswered',
    from: ['accepted', 'supplementRequested', 'paymentRequired', 'suspended'],
    to: 'same',
    by: officer('appraise', 'consultedUnit'),
    tells: [],
  },
  {
    command: 'planFieldCheck',
    event: 'fieldCheckPlanned',
    from: ['accepted'],
    to: 'same',
    by: officer('appraise', 'competentUnit'),
    guards: ['noFieldCheckPlanned'],
    tells: ['applicant'],
  },
  {
    command: 'recordFieldCheck',
    event: 'fieldChecked',
    from: ['accepted'],
    to: 'same',
    by: officer('appraise', 'competentUnit'),
    guards: ['fieldCheckPlanned'],
    tells: [],
  },
  // Late: the officer prepares, a leader signs.
  {
    command: 'proposeReappointment',
    event: 'reappointmentProposed',
    from: running,
    to: 'same',
    by: officer('appraise', 'competentUnit'),
    guards: ['datePromised', 'noReappointmentOpen', 'reappointmentsLeft'],
    tells: ['leader'],
  },
  {
    command: 'signReappointment',
    event: 'reappointed',
    from: running,
    to: 'same',
    by: officer('lead', 'competentUnit'),
    guards: ['reappointmentOpen'],
    slip: 'apology',
    clock: 'newDate',
    tells: ['applicant'],
  },
  {
    command: 'declineReappointment',
    event: 'reappointmentDeclined',
    from: running,
    to: 'same',
    by: officer('lead', 'competentUnit'),
    guards: ['reappointmentOpen'],
    tells: [],
  },
  // Approve.
  {
    command: 'approve',
    event: 'approved',
    from: ['appraised'],
    to: ['approved'],
    by: officer('approve', 'competentUnit'),
    guards: ['noWithdrawalAsked'],
    tells: ['applicant'],
  },
  {
    command: 'sendBack',
    event: 'sentBack',
    from: ['appraised'],
    to: ['accepted'],
    by: officer('approve', 'competentUnit'),
    tells: [],
  },
  {
    command: 'refuse',
    event: 'refused',
    from: beforeDecision,
    to: ['completed'],
    by: officer('approve', 'competentUnit'),
    slip: 'refusal',
    clock: 'ends',
    tells: ['applicant'],
  },
  // Stamp or sign. With both, the first mark leaves it where it is.
  {
    command: 'stamp',
    event: 'stamped',
    from: ['approved'],
    to: ['completed', 'approved'],
    by: officer('finalise', 'competentUnit'),
    guards: ['stampOutstanding'],
    clock: 'ends',
    tells: ['applicant'],
  },
  {
    command: 'sign',
    event: 'signed',
    from: ['approved'],
    to: ['completed', 'approved'],
    by: officer('finalise', 'competentUnit'),
    guards: ['signatureOutstanding'],
    clock: 'ends',
    tells: ['applicant'],
  },
  // Return.
  {
    command: 'return',
    event: 'returned',
    from: ['completed'],
    to: ['returned'],
    by: officer('return', 'returningUnit'),
    guards: ['resultStands'],
    tells: ['applicant'],
  },
  // A result on the day it is asked for, at the counter: one officer who holds every role takes what is left of the five
  // steps (Decree 118/2025 Art. 17(4)). Who may do each, where, and what has to be so, its own row says.
  {
    command: 'settleAtOnce',
    event: 'returned',
    from: ['accepted'],
    to: ['returned'],
    track: 'onSite',
    chain: ['appraise', 'approve', 'stamp', 'return'],
    by: officer('return', 'returningUnit'),
    guards: ['dueSameDay'],
    clock: 'ends',
    tells: ['applicant'],
  },
  {
    command: 'settleAtOnce',
    event: 'returned',
    from: ['accepted'],
    to: ['returned'],
    track: 'electronic',
    chain: ['appraise', 'approve', 'sign', 'return'],
    by: officer('return', 'returningUnit'),
    guards: ['dueSameDay'],
    clock: 'ends',
    tells: ['applicant'],
  },
  // Ways out. Until it is accepted the applicant simply takes it back; after that the authority confirms.
  {
    command: 'withdraw',
    event: 'withdrawn',
    from: ['submitted', 'supplementRequested'],
    to: ['withdrawn'],
    by: applicant,
    guards: ['notAcceptedYet'],
    tells: ['applicant'],
  },
  {
    command: 'withdraw',
    event: 'withdrawalRequested',
    from: ['inTransit', 'accepted', 'appraised', 'supplementRequested', 'paymentRequired', 'suspended'],
    to: 'same',
    by: applicant,
    guards: ['acceptedAlready', 'noWithdrawalAsked'],
    tells: ['applicant'],
  },
  {
    command: 'confirmWithdrawal',
    event: 'withdrawn',
    from: ['inTransit', 'accepted', 'appraised', 'supplementRequested', 'paymentRequired', 'suspended'],
    to: ['withdrawn'],
    by: officer('approve', 'competentUnit'),
    guards: ['withdrawalAsked'],
    slip: 'stopNotice',
    clock: 'ends',
    tells: ['applicant'],
  },
  {
    command: 'suspend',
    event: 'suspended',
    from: beforeDecision,
    to: ['suspended'],
    by: officer('approve', 'competentUnit'),
    clock: 'stands',
    tells: ['applicant'],
  },
  {
    command: 'resume',
    event: 'resumed',
    from: ['suspended'],
    to: 'beforePause',
    by: officer('approve', 'competentUnit'),
    clock: 'goesOn',
    tells: ['applicant'],
  },
  {
    command: 'stop',
    event: 'stopped',
    from: ['accepted', 'appraised', 'supplementRequested', 'paymentRequired', 'suspended'],
    to: ['stopped'],
    by: officer('approve', 'competentUnit'),
    slip: 'stopNotice',
    clock: 'ends',
    tells: ['applicant'],
  },
  // After the result.
  {
    command: 'revokeResult',
    event: 'resultRevoked',
    from: withResult,
    to: 'same',
    by: officer('lead', 'competentUnit'),
    guards: ['resultGranted'],
    tells: ['applicant'],
  },
  {
    command: 'reissueResult',
    event: 'resultReissued',
    from: withResult,
    to: ['approved'],
    by: officer('lead', 'competentUnit'),
    guards: ['resultGranted'],
    tells: ['applicant'],
  },
  // Who works on it: two officers of one unit never do the same thing twice.
  {
    command: 'claim',
    event: 'claimed',
    from: openWorkflows,
    to: 'same',
    by: officer('any', 'ownUnit'),
    guards: ['free'],
    tells: [],
  },
  {
    command: 'release',
    event: 'released',
    from: openWorkflows,
    to: 'same',
    by: officer('any', 'ownUnit'),
    guards: ['held'],
    tells: [],
  },
  // A reorganisation closed one of its units.
  {
    command: 'followSuccessors',
    event: 'unitsSucceeded',
    from: [...openWorkflows, 'returned'],
    to: 'same',
    by: { who: 'center' },
    tells: ['applicant'],
  },
];

/** The row of an event, for whom to tell of it. A filing has none: whoever files is told by the answer itself. */
export const rowOfEvent = (event: DossierEventType): Transition | undefined =>
  transitions.find((row) => row.event === event);
