import type { DossierCode, Instant, ProcedureCode, Track, UnitReference, Channel } from '@hcc/schemas';
import type { DueDate, Duration } from '../working-time/index.ts';

/**
 * Where the work stands inside the Center. Kept apart from the ten published status codes (`publishedStatus`), from
 * payment and from delivery: those are other questions.
 */
export type Workflow =
  /** Filed; nobody has looked at it. */
  | 'submitted'
  /** Received on paper elsewhere, on its way to the competent unit: the clock has not started. */
  | 'inTransit'
  /** Complete and with the competent unit: the clock runs. */
  | 'accepted'
  | 'appraised'
  | 'approved'
  /** Stamped or signed: the result exists, and being on time is judged here. */
  | 'completed'
  /** The result is in the citizen's hands. */
  | 'returned'
  | 'notAccepted'
  | 'withdrawn';

/** Who did it, and for which unit. `name` stays inside the Center. */
export type Actor =
  | { kind: 'applicant' }
  | { kind: 'officer'; id: string; name: string; title: string; unit: UnitReference };

export interface StepRecord {
  at: Instant;
  unit: UnitReference | null;
}

/** A promised date with the duration and the moment it was reckoned from. */
export interface DatePromise {
  startedAt: Instant;
  duration: Duration;
  due: DueDate;
}

/** A filed dossier, as its events made it. A draft is not one yet. */
export interface DossierState {
  code: DossierCode;
  procedureCode: ProcedureCode;
  procedureName: string;
  /** The record and rules it was received under, kept for its whole life. */
  procedureVersion: string;
  channel: Channel;
  track: Track;
  workflow: Workflow;
  receivingUnit: UnitReference;
  competentUnit: UnitReference;
  returningUnit: UnitReference;
  /** The papers must be carried from the receiving to the competent unit. */
  paperTravels: boolean;
  submittedAt: Instant;
  acceptedAt: Instant | null;
  completedAt: Instant | null;
  returnedAt: Instant | null;
  /** Committed where the Center commits itself, else the law's. */
  promised: DatePromise | null;
  statutory: DatePromise | null;
  steps: Partial<Record<'receive' | 'appraise' | 'approve' | 'stamp' | 'sign' | 'return', StepRecord>>;
  resultNumber: string | null;
  refusal: { reason: string; legalBasis: string } | null;
  /** Ids of the units whose officers have done something with it, each once. */
  handledBy: readonly string[];
  /** Number of the last event; rises by one with each. */
  sequence: number;
}
