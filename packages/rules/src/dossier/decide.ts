import { dueDate, expectedArrival, receivedWorkingInstant } from '../working-time/index.ts';
import type { Decision, DecisionContext, DossierCommand, Refusal } from './dossier-commands.ts';
import type { DossierEvent } from './dossier-events.ts';
import type { DossierState, DatePromise } from './dossier-state.ts';
import { type CommandType, type Transition, transitions } from './transitions.ts';

/**
 * What a command does to a dossier: the events that follow, or why nothing does. Pure: the same dossier, command and
 * context give the same answer in the browser, in the mocks and at the Center.
 */
export function decide(
  dossier: DossierState | null,
  command: DossierCommand,
  context: DecisionContext,
): Decision<DossierEvent> {
  if (command.type === 'submit') {
    if (dossier) return refuse(outOfOrder(dossier, command.type));
    const { type: _, ...filing } = command;
    return happen(context, { type: 'submitted', ...filing });
  }
  if (!dossier)
    return refuse({ code: 'step_out_of_order', command: command.type, workflow: 'draft', possible: ['submit'] });
  const refusal = whyNot(dossier, command.type, context);
  if (refusal) return refuse(refusal);

  switch (command.type) {
    case 'accept': {
      const inTransit = dossier.paperTravels;
      return happen(context, { type: 'accepted', inTransit, ...promises(clockStart(dossier, context), context) });
    }
    case 'reject':
      return happen(context, { type: 'notAccepted', reason: command.reason, legalBasis: command.legalBasis });
    case 'takeOver':
      return happen(context, { type: 'takenOver', ...promises(context.now, context) });
    case 'appraise':
      return happen(context, { type: 'appraised', opinion: command.opinion ?? null });
    case 'approve':
      return happen(context, { type: 'approved' });
    case 'stamp':
      return happen(context, { type: 'stamped', resultNumber: command.resultNumber });
    case 'sign':
      return happen(context, { type: 'signed', resultNumber: command.resultNumber });
    case 'return':
      return happen(context, { type: 'returned', collectorName: command.collectorName ?? null });
    case 'withdraw':
      return happen(context, { type: 'withdrawn', reason: command.reason ?? null });
  }
}

/** The commands this actor may give now. */
export function allowedCommands(
  dossier: DossierState,
  context: Pick<DecisionContext, 'actor' | 'roles' | 'atServicePoint'>,
): CommandType[] {
  return transitions.map((row) => row.command).filter((command) => !whyNot(dossier, command, context));
}

function whyNot(
  dossier: DossierState,
  command: CommandType,
  context: Pick<DecisionContext, 'actor' | 'roles' | 'atServicePoint'>,
): Refusal | null {
  const row = possible(dossier).find((transition) => transition.command === command);
  if (!row) return outOfOrder(dossier, command);
  const { by } = row;
  const { actor } = context;
  if (by.who === 'applicant') return actor.kind === 'applicant' ? null : outOfOrder(dossier, command);
  if (actor.kind !== 'officer' || !context.roles.includes(by.role))
    return { code: 'role_missing', command, role: by.role };
  if (by.at === 'anyPoint')
    return context.atServicePoint
      ? null
      : { code: 'other_unit', command, role: by.role, unit: dossier.receivingUnit.name };
  const unit = dossier[by.at];
  return actor.unit.id === unit.id ? null : { code: 'other_unit', command, role: by.role, unit: unit.name };
}

const possible = (dossier: DossierState): Transition[] =>
  transitions.filter((row) => row.from.includes(dossier.workflow) && (row.track ?? dossier.track) === dossier.track);

/**
 * The clock starts when a complete dossier reaches the competent unit (Decree 118/2025 Art. 17(3) as amended by
 * 309/2026). An electronic one is there at once, in working hours; paper taken in elsewhere has to travel, and until
 * it is taken over the date is reckoned from when it ought to arrive.
 */
function clockStart(dossier: DossierState, { now, calendar }: DecisionContext): string {
  if (dossier.paperTravels) return expectedArrival({ receivedAt: now, calendar });
  return dossier.channel === 'online' ? receivedWorkingInstant(now, calendar) : now;
}

function promises(
  startedAt: string,
  { calendar, durations }: DecisionContext,
): { promised: DatePromise; statutory: DatePromise } {
  const promise = (duration: DatePromise['duration']): DatePromise => ({
    startedAt,
    duration,
    due: dueDate({ startedAt, duration, calendar }),
  });
  return { promised: promise(durations.committed), statutory: promise(durations.statutory) };
}

const outOfOrder = (dossier: DossierState, command: string): Refusal => ({
  code: 'step_out_of_order',
  command,
  workflow: dossier.workflow,
  possible: possible(dossier).map((row) => row.command),
});

const refuse = (refusal: Refusal): Decision<DossierEvent> => ({ ok: false, refusal });

type Happened<T = DossierEvent> = T extends unknown ? Omit<T, 'at' | 'actor'> : never;

const happen = (context: DecisionContext, event: Happened): Decision<DossierEvent> => ({
  ok: true,
  events: [{ ...event, at: context.now, actor: context.actor }],
});
