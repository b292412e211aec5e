import type { Finalisation, Handing, Instant, LocalDate, Role, SupplementItem, UnitReference } from '@hcc/schemas';
import type { Actor, Ending, PaperCount, Promises, Settlement } from './dossier-parts.ts';
import type { DossierState } from './dossier-state.ts';

/** What happened to a dossier. Events are kept for ever and never changed. */
export type DossierEvent = { at: Instant; actor: Actor } & (
  | ({ type: 'submitted' } & Filing)
  | ({ type: 'accepted'; inTransit: boolean } & Promises)
  | ({ type: 'notAccepted' } & Ending)
  | { type: 'dispatched' }
  | ({ type: 'takenOver' } & Promises)
  | {
      type: 'supplementRequested';
      items: SupplementItem[];
      answerByOn: LocalDate;
      justification: string | null;
    }
  | { type: 'supplementAnswered'; note: string | null; promises: Promises | null }
  | {
      type: 'paymentRequired';
      what: string;
      amount: number;
      payByOn: LocalDate;
      legalBasis: string;
    }
  | { type: 'paymentConfirmed'; receiptNumber: string; promises: Promises | null }
  | { type: 'consulted'; id: string; unit: UnitReference; question: string; answerByOn: LocalDate }
  | { type: 'consultationAnswered'; id: string; opinion: string }
  | { type: 'fieldCheckPlanned'; checkAt: Instant; place: string; applicantAttends: boolean }
  | { type: 'fieldChecked'; finding: string }
  | { type: 'reappointmentProposed'; reason: string; newDueOn: LocalDate }
  | ({ type: 'reappointed'; documentNumber: string; inTime: boolean } & Promises)
  | { type: 'reappointmentDeclined'; reason: string }
  | { type: 'appraised'; opinion: string | null }
  | { type: 'sentBack'; reason: string }
  | { type: 'approved'; finalisation: Finalisation }
  | ({ type: 'refused' } & Ending & Counted)
  | ({ type: 'stamped'; resultNumber: string } & Counted)
  | ({ type: 'signed'; resultNumber: string } & Counted)
  | { type: 'returned'; handing: Handing }
  | { type: 'withdrawalRequested'; reason: string | null }
  | { type: 'withdrawn'; reason: string | null; settlement: Settlement | null }
  | { type: 'suspended'; reason: string; legalBasis: string }
  | { type: 'resumed'; promises: Promises | null }
  | { type: 'stopped'; reason: string; legalBasis: string; settlement: Settlement }
  | { type: 'resultRevoked'; reason: string; legalBasis: string }
  | { type: 'resultReissued'; reason: string }
  | { type: 'claimed'; role: Role }
  | { type: 'released' }
  /** A unit was closed or merged: these three have its dossiers from now on. */
  | ({ type: 'unitsSucceeded' } & UnitsOfDossier)
);

/** Absent of what was settled before it was counted: then it is not known, which is not nought. */
interface Counted {
  papers?: PaperCount;
}

export type DossierEventType = DossierEvent['type'];

/** The three units of a dossier: never one, and they change during its life (`domain.md` 11.5). */
export type UnitsOfDossier = Pick<DossierState, 'receivingUnit' | 'competentUnit' | 'returningUnit'>;

/** What is settled on the day of filing and holds for the dossier's whole life. */
export type Filing = Pick<
  DossierState,
  | 'code'
  | 'procedureCode'
  | 'procedureName'
  | 'procedureVersion'
  | 'rulesVersion'
  | 'channel'
  | 'track'
  | 'receivingUnit'
  | 'competentUnit'
  | 'returningUnit'
  | 'paperTravels'
  | 'reuse'
>;
