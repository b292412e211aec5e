/** @hcc/rules/dossier: the whole life of a dossier as pure functions. */
export { allowedCommands, possibleCommands } from './allowed.ts';
export { decide } from './decide.ts';
export { evolve, replay } from './evolve.ts';
export { guards, isAwaited, type GuardName } from './guards.ts';
export { mayOpen } from './may-open.ts';
export { progressOf, publishedStatus, statusNumbers, stepsOf } from './progress.ts';
export { judgedPromise, punctuality } from './promise-dates.ts';
export { openWorkflows, rowOfEvent, transitions, type By, type ClockEffect, type Transition } from './transitions.ts';
export type {
  CommandFault,
  CommandType,
  Decision,
  DecisionContext,
  DossierCommand,
  Refusal,
  Standing,
} from './dossier-commands.ts';
export type { DossierEvent, DossierEventType, Filing, UnitsOfDossier } from './dossier-events.ts';
export type {
  Actor,
  Assignee,
  DatePromise,
  OfficerActor,
  PaperCount,
  Pause,
  PromiseEntry,
  Reappointment,
  Reuse,
  StepRecord,
  SupplementRound,
} from './dossier-parts.ts';
export { workflows, type DossierState, type Workflow } from './dossier-state.ts';
