import type { DossierCommand as OfficerCommand, Role } from '@hcc/schemas';
import type { Calendar, Duration } from '../working-time/index.ts';
import type { Actor } from './dossier-state.ts';
import type { Filing } from './dossier-events.ts';

/** What somebody wants done with a dossier. */
export type DossierCommand =
  | ({ type: 'submit' } & Filing)
  | OfficerCommand
  | { type: 'withdraw'; reason?: string | undefined };

/** All that a decision may depend on beside the dossier itself. Nothing is read from a clock or a store. */
export interface DecisionContext {
  /** RFC 3339. */
  now: string;
  calendar: Calendar;
  /** The procedure's periods for the dossier's channel. */
  durations: { committed: Duration; statutory: Duration };
  actor: Actor;
  /** Empty for an applicant. */
  roles: readonly Role[];
  /** The actor stands at one of the Center's own points, where any dossier may be received. */
  atServicePoint: boolean;
}

/** Why a command was not carried out: codes and parameters, worded elsewhere. */
export type Refusal =
  | { code: 'step_out_of_order'; command: string; workflow: string; possible: readonly string[] }
  | { code: 'role_missing'; command: string; role: Role }
  | { code: 'other_unit'; command: string; role: Role; unit: string };

export type Decision<Event> = { ok: true; events: Event[] } | { ok: false; refusal: Refusal };
