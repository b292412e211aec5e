/** @hcc/rules/dossier: the whole life of a dossier as pure functions. */
export { allowedCommands, decide } from './decide.ts';
export { evolve, replay } from './evolve.ts';
export { mayOpen } from './may-open.ts';
export { progressOf, publishedStatus, statusNumbers, stepsOf } from './progress.ts';
export { transitions, type CommandType, type Transition } from './transitions.ts';
export type { Decision, DecisionContext, DossierCommand, Refusal } from './dossier-commands.ts';
export type { DossierEvent, Filing } from './dossier-events.ts';
export type { Actor, DossierState, DatePromise, StepRecord, Workflow } from './dossier-state.ts';
