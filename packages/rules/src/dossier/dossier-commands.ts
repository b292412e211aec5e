import type { DossierCommand as OfficerCommand, Role, UnitReference } from '@hcc/schemas';
import type { SettlementRules } from '../settlement-rules/index.ts';
import type { Calendar, Duration } from '../working-time/index.ts';
import type { Actor, PaperCount } from './dossier-parts.ts';
import type { Filing, UnitsOfDossier } from './dossier-events.ts';
import type { GuardName } from './guards.ts';
import type { Workflow } from './dossier-state.ts';

type Asked<T extends OfficerCommand['type']> = Extract<OfficerCommand, { type: T }>;

/** What somebody wants done with a dossier. An officer's command as the contract has it, a unit's id looked up. */
export type DossierCommand =
  | ({ type: 'submit' } & Filing)
  | Exclude<OfficerCommand, Asked<'consult'>>
  | (Omit<Asked<'consult'>, 'unitId'> & { id: string; unit: UnitReference })
  | { type: 'withdraw'; reason?: string | undefined }
  | { type: 'answerSupplement'; note?: string | undefined }
  | ({ type: 'followSuccessors' } & UnitsOfDossier);

export type CommandType = DossierCommand['type'];

/** All that a decision may depend on beside the dossier itself. Nothing is read from a clock or a store. */
export interface DecisionContext {
  /** RFC 3339. */
  now: string;
  calendar: Calendar;
  /** Those the dossier was received under. */
  rules: SettlementRules;
  /** The procedure's periods for the dossier's channel. */
  durations: { committed: Duration; statutory: Duration };
  /** Ids of the papers that the procedure and its form ask for: what a supplement may name. */
  componentIds: readonly string[];
  actor: Actor;
  /** Empty for an applicant. */
  roles: readonly Role[];
  /** Of the dossier's papers, told with its result; absent where nobody has counted them. */
  papers?: PaperCount;
  /** The reception point where an officer of another unit sits to settle on the spot; null for all others. */
  seatId: string | null;
  /** The actor stands at one of the Center's own points, where any dossier may be received. */
  atServicePoint: boolean;
}

/** Who asks, where and when: what decides which commands are open, whatever they will say. */
export type Standing = Pick<DecisionContext, 'now' | 'rules' | 'actor' | 'roles' | 'atServicePoint' | 'seatId'>;

/** One value of a command that cannot be taken, by its place. */
export interface CommandFault {
  /** JSON Pointer into the command. */
  pointer: string;
  code:
    | 'unbound'
    | 'unknownComponent'
    | 'notAhead'
    | 'justificationNeeded'
    | 'notLater'
    | 'dayOfRest'
    | 'ownUnit'
    | 'alreadyAsked'
    | 'noSuchConsultation'
    | 'otherNumber'
    | 'notSigned';
}

/** Why a command was not carried out: codes and parameters, worded elsewhere. `allowed`: what this actor may do now. */
export type Refusal = { command: CommandType; allowed: readonly CommandType[] } & (
  | { code: 'step_out_of_order'; workflow: Workflow | 'draft'; possible: readonly CommandType[] }
  | { code: 'role_missing'; role: Role }
  | { code: 'other_unit'; role: Role; unit: string }
  | { code: 'claimed'; by: string }
  | { code: 'not_ready'; guard: GuardName; detail: string }
  | { code: 'invalid'; faults: readonly CommandFault[] }
);

export type Decision<Event> = { ok: true; events: Event[] } | { ok: false; refusal: Refusal };
