/** What is wrong with the values of a command, by their place in it; the dossier's state has been asked already. */
import { addWorkingDays, checkReappointment, toLocalDate } from '../working-time/index.ts';
import type { CommandFault, DecisionContext, DossierCommand } from './dossier-commands.ts';
import type { DossierState } from './dossier-state.ts';

export function faultsOf(dossier: DossierState, command: DossierCommand, context: DecisionContext): CommandFault[] {
  const today = toLocalDate(context.now);
  switch (command.type) {
    case 'requestSupplement':
      return [
        ...itemFaults(command.items, context),
        ...ahead('/answerByOn', command.answerByOn, today),
        ...unjustified(),
      ];
    case 'requirePayment':
      return ahead('/payByOn', command.payByOn, today);
    case 'consult':
      return [
        ...faultIf(command.unit.id === dossier.competentUnit.id, '/unitId', 'ownUnit'),
        ...faultIf(
          dossier.consultations.some(({ unit, answeredAt }) => answeredAt === null && unit.id === command.unit.id),
          '/unitId',
          'alreadyAsked',
        ),
        ...ahead('/answerByOn', command.answerByOn, today),
      ];
    case 'answerConsultation': {
      const { actor } = context;
      const isTheirs = dossier.consultations.some(
        ({ id, unit, answeredAt }) =>
          id === command.consultationId && answeredAt === null && actor.kind === 'officer' && unit.id === actor.unit.id,
      );
      return faultIf(!isTheirs, '/consultationId', 'noSuchConsultation');
    }
    case 'planFieldCheck':
      return faultIf(Date.parse(command.at) <= Date.parse(context.now), '/at', 'notAhead');
    case 'proposeReappointment': {
      const { newDueOn } = command;
      const dueAt = dossier.promised?.due.dueAt ?? context.now;
      const { calendar, rules, now } = context;
      // Too late for being on time is not too late for an apology: the office owes it all the same.
      const faults = checkReappointment({ at: now, dueAt, newDueOn, reappointments: 0, calendar, rules });
      return [
        ...faultIf(faults.includes('notLater') || newDueOn <= today, '/newDueOn', 'notLater'),
        ...faultIf(faults.includes('dayOfRest'), '/newDueOn', 'dayOfRest'),
      ];
    }
    case 'signReappointment':
      // Lain too long on the leader's desk: it is declined and prepared anew.
      return ahead('', dossier.reappointment?.newDueOn ?? today, today);
    case 'stamp':
    case 'sign':
      // One result has one number, on paper and in the file.
      return faultIf(
        dossier.resultNumber !== null && dossier.resultNumber !== command.resultNumber,
        '/resultNumber',
        'otherNumber',
      );
    case 'return':
      return faultIf(
        command.handing.by === 'electronic' && dossier.outcome === 'granted' && dossier.steps.sign === undefined,
        '/handing/by',
        'notSigned',
      );
    default:
      return [];
  }

  /** The one notice comes at once and is complete; another, or a late one, has to say why. */
  function unjustified(): CommandFault[] {
    if (command.type !== 'requestSupplement' || command.justification) return [];
    const { rules, calendar } = context;
    const isFurther = dossier.supplements.length > 0;
    const isLate =
      dossier.acceptedAt !== null &&
      today > addWorkingDays(calendar, toLocalDate(dossier.acceptedAt), rules.supplementWithinWorkingDays);
    return faultIf(isFurther || isLate, '/justification', 'justificationNeeded');
  }
}

/** Each item names a paper that the procedure asks for, or the law that demands it. */
const itemFaults = (
  items: Extract<DossierCommand, { type: 'requestSupplement' }>['items'],
  { componentIds }: DecisionContext,
): CommandFault[] =>
  items.flatMap(({ componentId, legalBasis }, index) =>
    componentId === undefined
      ? faultIf(legalBasis === undefined, `/items/${index}`, 'unbound')
      : faultIf(!componentIds.includes(componentId), `/items/${index}/componentId`, 'unknownComponent'),
  );

const ahead = (pointer: string, day: string, today: string): CommandFault[] =>
  faultIf(day <= today, pointer, 'notAhead');

const faultIf = (isWrong: boolean, pointer: string, code: CommandFault['code']): CommandFault[] =>
  isWrong ? [{ pointer, code }] : [];
