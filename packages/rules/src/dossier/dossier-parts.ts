/** What a filed dossier is made of beside its workflow: each a plain record, none of them with a name of the applicant. */
import type {
  Consultation,
  EarlySettlement as Settlement,
  FallenResult,
  FieldCheck,
  Finalisation,
  FinancialDuty,
  Handing,
  HandOver,
  Instant,
  LocalDate,
  PromiseCause,
  Refusal as Ending,
  Role,
  SupplementNotice,
  UnitReference,
} from '@hcc/schemas';
import type { DueDate, Duration } from '../working-time/index.ts';

/** Who did it, and for which unit. `name` stays inside the Center. */
export type Actor =
  | { kind: 'applicant' }
  /** The Center itself, for what follows from the law on a day and is nobody's decision. */
  | { kind: 'center' }
  | { kind: 'officer'; id: string; name: string; title: string; unit: UnitReference };

export type OfficerActor = Extract<Actor, { kind: 'officer' }>;

/** Of what was filed, how much of it nobody had to give again. Counts alone: never which, and nothing of what they hold. */
export interface Reuse {
  /** Fields of the form that have an answer, without files, declarations and consents. */
  fieldsAnswered: number;
  /** Of them: filled in beforehand, and left as they were. */
  fieldsPrefilled: number;
  /** Papers that this applicant had to hand in or to have taken from a database. */
  papersAsked: number;
  /** Of them: taken from a database, so that nobody uploads or brings them. */
  papersHeld: number;
}

/** Papers that came on paper, and how many of them the Center has a picture or a scan of. */
export interface PaperCount {
  onPaper: number;
  scanned: number;
}

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

/** The two dates that are kept side by side: what the Center commits itself to, and what the law sets. */
export interface Promises {
  promised: DatePromise;
  statutory: DatePromise;
}

/** Every date that was ever promised, in order: the first is the original, and none is overwritten (`domain.md` 15, 10). */
export interface PromiseEntry extends Promises {
  at: Instant;
  cause: PromiseCause;
  /** Of a re-appointment alone: signed a working day or more before the date it replaces. */
  inTime?: boolean;
}

/** The clock stands, or has not started yet; the work goes on at `returnsTo`. */
export interface Pause {
  cause: 'supplement' | 'payment' | 'suspension';
  since: Instant;
  returnsTo: 'submitted' | 'accepted' | 'appraised';
}

/** One notice with everything that is missing, its answer, and who asks. */
export type SupplementRound = SupplementNotice & { askedBy: OfficerActor };

/** An apology with one new date: prepared by the officer, signed by a leader (Decree 61/2018 Art. 19(9); form 04). */
export interface Reappointment {
  proposedAt: Instant;
  proposedBy: OfficerActor;
  reason: string;
  newDueOn: LocalDate;
  signed: { at: Instant; by: OfficerActor; documentNumber: string; inTime: boolean } | null;
}

/** Who has taken it on; others of the same unit and role keep their hands off it meanwhile. */
export interface Assignee {
  id: string;
  name: string;
  unitId: string;
  role: Role;
}

export type {
  Consultation,
  Ending,
  FallenResult,
  FieldCheck,
  Finalisation,
  FinancialDuty,
  Handing,
  HandOver,
  PromiseCause,
  Settlement,
};
