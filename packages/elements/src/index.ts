/** @hcc/elements: the classes and their types. Importing this registers nothing; `@hcc/elements/define` registers all. */
export { configureCenter, ConfigurationError, type CenterConfiguration } from './internal/center-configuration.ts';
export { defineOnce } from './internal/define-once.ts';
export {
  ErrorEvent,
  ProcedureSelectedEvent,
  ReadyEvent,
  ScopeChangedEvent,
  SessionExpiringEvent,
  StatusChangedEvent,
  StepChangedEvent,
  SubmitRequestedEvent,
  SubmittedEvent,
  UnitSelectedEvent,
  type ErrorDetail,
  type ScopeDetail,
  type StatusDetail,
  type StepDetail,
} from './internal/widget-events.ts';
export { ProcedureCard } from './procedure-card/procedure-card.element.ts';
export { ProcedureFinder } from './procedure-finder/procedure-finder.element.ts';
export { SealedDossierForm as DossierForm } from './dossier-form/dossier-form.sealed.ts';
export { SealedStatusTracker as StatusTracker } from './status-tracker/status-tracker.sealed.ts';
export { ResultVerifier } from './result-verifier/result-verifier.element.ts';
export { Scorecard } from './scorecard/scorecard.element.ts';
export { UnitFinder } from './unit-finder/unit-finder.element.ts';
