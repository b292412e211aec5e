import type { Instant } from '@hcc/schemas';
import type { Actor, DossierState, DatePromise } from './dossier-state.ts';

/** What happened to a dossier. Events are kept for ever and never changed. */
export type DossierEvent = { at: Instant; actor: Actor } & (
  | ({ type: 'submitted' } & Filing)
  | { type: 'accepted'; inTransit: boolean; promised: DatePromise; statutory: DatePromise }
  | { type: 'notAccepted'; reason: string; legalBasis: string }
  | { type: 'takenOver'; promised: DatePromise; statutory: DatePromise }
  | { type: 'appraised'; opinion: string | null }
  | { type: 'approved' }
  | { type: 'stamped'; resultNumber: string }
  | { type: 'signed'; resultNumber: string }
  | { type: 'returned'; collectorName: string | null }
  | { type: 'withdrawn'; reason: string | null }
);

/** What is settled on the day of filing and holds for the dossier's whole life. */
export type Filing = Pick<
  DossierState,
  | 'code'
  | 'procedureCode'
  | 'procedureName'
  | 'procedureVersion'
  | 'channel'
  | 'track'
  | 'receivingUnit'
  | 'competentUnit'
  | 'returningUnit'
  | 'paperTravels'
>;
