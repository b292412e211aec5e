import type { Channel, DossierCode, Instant, ProcedureCode, Track, UnitReference } from '@hcc/schemas';
import type {
  Assignee,
  Consultation,
  DatePromise,
  Ending,
  FallenResult,
  FieldCheck,
  Finalisation,
  FinancialDuty,
  Handing,
  HandOver,
  Pause,
  PromiseEntry,
  Reappointment,
  Reuse,
  Settlement,
  StepRecord,
  SupplementRound,
} from './dossier-parts.ts';

/**
 * Where the work stands inside the Center. Kept apart from the ten published status codes (`publishedStatus`), from
 * payment and from delivery: those are other questions. Consultation and field check stop nothing and are no workflow.
 */
export const workflows = [
  /** Filed; nobody has looked at it. */
  'submitted',
  /** Received on paper elsewhere, on its way to the competent unit: the clock has not started. */
  'inTransit',
  /** Complete and with the competent unit: the clock runs. */
  'accepted',
  'appraised',
  'approved',
  /** Stamped or signed, or refused in time: the result exists, and being on time is judged here. */
  'completed',
  /** The result is in the citizen's hands. */
  'returned',
  /** The applicant has to complete it, before or after it was accepted. */
  'supplementRequested',
  /** The applicant has to pay a duty before the decision. */
  'paymentRequired',
  /** Stands still by the authority's decision, to be resumed. */
  'suspended',
  'notAccepted',
  'withdrawn',
  /** Ended by the authority without a result (thông báo dừng giải quyết). */
  'stopped',
] as const;
export type Workflow = (typeof workflows)[number];

/** A filed dossier, as its events made it. A draft is not one yet. */
export interface DossierState {
  code: DossierCode;
  procedureCode: ProcedureCode;
  procedureName: string;
  /** The record and rules it was received under, kept for its whole life. */
  procedureVersion: string;
  rulesVersion: string;
  channel: Channel;
  track: Track;
  workflow: Workflow;
  /** Set exactly while the workflow is `supplementRequested`, `paymentRequired` or `suspended`. */
  pause: Pause | null;
  receivingUnit: UnitReference;
  competentUnit: UnitReference;
  returningUnit: UnitReference;
  /** The papers must be carried from the receiving to the competent unit. */
  paperTravels: boolean;
  /** Absent of what was filed before it was counted. */
  reuse?: Reuse;
  submittedAt: Instant;
  acceptedAt: Instant | null;
  completedAt: Instant | null;
  returnedAt: Instant | null;
  /** Committed where the Center commits itself, else the law's. */
  promised: DatePromise | null;
  statutory: DatePromise | null;
  promises: readonly PromiseEntry[];
  steps: Partial<Record<'receive' | 'appraise' | 'approve' | 'stamp' | 'sign' | 'return', StepRecord>>;
  assignee: Assignee | null;
  supplements: readonly SupplementRound[];
  financialDuties: readonly FinancialDuty[];
  consultations: readonly Consultation[];
  fieldChecks: readonly FieldCheck[];
  handOvers: readonly HandOver[];
  reappointment: Reappointment | null;
  withdrawalRequest: { at: Instant; reason: string | null } | null;
  finalisation: Finalisation;
  resultNumber: string | null;
  fallenResults: readonly FallenResult[];
  /** Granted or refused: a refusal in time is a result (Decree 61/2018 Art. 19(8)). Null while there is none. */
  outcome: 'granted' | 'refused' | null;
  refusal: Ending | null;
  settlement: Settlement | null;
  handing: Handing | null;
  /** Ids of the units whose officers have done something with it, each once. */
  handledBy: readonly string[];
  /** Number of the last event; rises by one with each. */
  sequence: number;
}
