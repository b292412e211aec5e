/** What has to be so beside the workflow, whatever a command will say. Each is one question with one answer. */
import { toLocalDate } from '../working-time/index.ts';
import type { Standing } from './dossier-commands.ts';
import type { Consultation } from './dossier-parts.ts';
import type { DossierState } from './dossier-state.ts';

/** Null when it holds; else what stands in the way, such as the name of a unit that has not answered. Empty: nothing to name. */
type Guard = (dossier: DossierState, standing: Standing) => string | null;

const when = (holds: boolean, detail = ''): string | null => (holds ? null : detail);

const guardsByName = {
  notAcceptedYet: ({ acceptedAt }) => when(acceptedAt === null),
  acceptedAlready: ({ acceptedAt }) => when(acceptedAt !== null),
  notSentYet: ({ handOvers }) => when(handOvers.at(-1)?.sentAt === null),
  /** An opinion that is late holds nobody up: its day has passed, and the file says so (Decree 61/2018 Art. 19(5)). */
  nothingOutstanding: (dossier, { now }) => {
    const waiting = dossier.consultations.find((asked) => isAwaited(asked, now));
    if (waiting) return waiting.unit.name;
    const check = openFieldCheck(dossier);
    return when(check === undefined, check?.place);
  },
  noFieldCheckPlanned: (dossier) => when(openFieldCheck(dossier) === undefined),
  fieldCheckPlanned: (dossier) => when(openFieldCheck(dossier) !== undefined),
  /** Of a procedure whose result is given at once or within the day. */
  dueSameDay: ({ promised }) => when(promised?.duration.unit === 'sameDay'),
  datePromised: ({ promised }) => when(promised !== null && promised.due.dueAt !== null),
  reappointmentsLeft: ({ promises }, { rules }) =>
    when(promises.filter(({ cause }) => cause === 'reappointment').length < rules.mostReappointments),
  reappointmentOpen: ({ reappointment }) => when(reappointment !== null && reappointment.signed === null),
  noReappointmentOpen: ({ reappointment }) => when(reappointment === null || reappointment.signed !== null),
  withdrawalAsked: ({ withdrawalRequest }) => when(withdrawalRequest !== null),
  noWithdrawalAsked: ({ withdrawalRequest }) => when(withdrawalRequest === null),
  stampOutstanding: ({ finalisation, steps }) => when(finalisation !== 'sign' && steps.stamp === undefined),
  signatureOutstanding: ({ finalisation, steps }) => when(finalisation !== 'stamp' && steps.sign === undefined),
  resultStands: ({ outcome, resultNumber }) => when(outcome === 'refused' || resultNumber !== null),
  resultGranted: ({ outcome, resultNumber }) => when(outcome === 'granted' && resultNumber !== null),
  free: ({ assignee }) => when(assignee === null, assignee?.name),
  /** Whoever holds it lets go of it; a leader of the same unit may do so for somebody who is away. */
  held: ({ assignee }, { actor, roles }) =>
    when(
      assignee !== null &&
        actor.kind === 'officer' &&
        (assignee.id === actor.id || (assignee.unitId === actor.unit.id && roles.includes('lead'))),
      assignee?.name,
    ),
} as const satisfies Record<string, Guard>;

export type GuardName = keyof typeof guardsByName;
export const guards: Readonly<Record<GuardName, Guard>> = guardsByName;

/** Asked, not answered, and its day has not passed. */
export const isAwaited = ({ answeredAt, answerByOn }: Consultation, now: string): boolean =>
  answeredAt === null && toLocalDate(now) <= answerByOn;

const openFieldCheck = ({ fieldChecks }: DossierState) => fieldChecks.find(({ recordedAt }) => recordedAt === null);
