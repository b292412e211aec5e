import { isReappointmentInTime, reappointedDue } from '../working-time/index.ts';
import { allowedCommands, find, possibleCommands, roleOfNextStep } from './allowed.ts';
import { type ChainCommand, linkOf } from './chain.ts';
import { faultsOf } from './command-faults.ts';
import type { Decision, DecisionContext, DossierCommand } from './dossier-commands.ts';
import type { DossierEvent } from './dossier-events.ts';
import type { Settlement } from './dossier-parts.ts';
import type { DossierState } from './dossier-state.ts';
import { clockStart, promisesAfter, promisesFrom } from './promise-dates.ts';
import { evolve } from './evolve.ts';
import type { ChainLink, Transition } from './transitions.ts';

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
    if (dossier) return { ok: false, refusal: outOfOrder(dossier, command.type, context) };
    const { type: _, ...filing } = command;
    return happened(context, { type: 'submitted', ...filing });
  }
  if (!dossier) {
    const { type } = command;
    return {
      ok: false,
      refusal: { code: 'step_out_of_order', command: type, workflow: 'draft', possible: ['submit'], allowed: [] },
    };
  }
  const found = find(dossier, command.type, context);
  if ('why' in found)
    return {
      ok: false,
      refusal: { ...found.why, command: command.type, allowed: allowedCommands(dossier, context) },
    };
  if (command.type === 'settleAtOnce') return chained(dossier, command, found.row.chain ?? [], context);
  const faults = faultsOf(dossier, command, context);
  if (faults.length > 0)
    return {
      ok: false,
      refusal: { code: 'invalid', command: command.type, allowed: allowedCommands(dossier, context), faults },
    };
  return happened(context, eventOf(dossier, command, found.row, context));
}

/** Each link decided by itself on what the ones before have made of the dossier; one that is refused refuses them all. */
function chained(
  dossier: DossierState,
  command: ChainCommand,
  chain: readonly ChainLink[],
  context: DecisionContext,
): Decision<DossierEvent> {
  const events: DossierEvent[] = [];
  let reached = dossier;
  for (const link of chain) {
    const decision = decide(reached, linkOf(link, command), context);
    if (!decision.ok)
      return {
        ok: false,
        refusal: { ...decision.refusal, command: command.type, allowed: allowedCommands(dossier, context) },
      };
    events.push(...decision.events);
    reached = decision.events.reduce(evolve, reached);
  }
  return { ok: true, events };
}

/** The command is open and its values are right: what happens. */
// oxlint-disable-next-line typescript/consistent-return -- the compiler sees that every command has its case
function eventOf(
  dossier: DossierState,
  command: Exclude<DossierCommand, { type: 'submit' | 'settleAtOnce' }>,
  row: Transition,
  context: DecisionContext,
): Happened {
  switch (command.type) {
    case 'accept':
      return {
        type: 'accepted',
        inTransit: dossier.paperTravels,
        ...promisesFrom(clockStart(dossier, context), context),
      };
    case 'reject':
      return { type: 'notAccepted', reason: command.reason, legalBasis: command.legalBasis };
    case 'dispatch':
      return { type: 'dispatched' };
    case 'takeOver':
      return { type: 'takenOver', ...promisesFrom(context.now, context) };
    case 'requestSupplement': {
      const { items, answerByOn, justification = null } = command;
      return { type: 'supplementRequested', items, answerByOn, justification };
    }
    case 'answerSupplement':
    case 'takeInSupplement':
      return { type: 'supplementAnswered', note: command.note ?? null, promises: resumed(dossier, context) };
    case 'requirePayment': {
      const { what, amount, payByOn, legalBasis } = command;
      return { type: 'paymentRequired', what, amount, payByOn, legalBasis };
    }
    case 'confirmPayment':
      return {
        type: 'paymentConfirmed',
        receiptNumber: command.receiptNumber,
        promises: resumed(dossier, context),
      };
    case 'consult': {
      const { id, unit, question, answerByOn } = command;
      return { type: 'consulted', id, unit, question, answerByOn };
    }
    case 'answerConsultation':
      return { type: 'consultationAnswered', id: command.consultationId, opinion: command.opinion };
    case 'planFieldCheck': {
      const { at: checkAt, place, applicantAttends } = command;
      return { type: 'fieldCheckPlanned', checkAt, place, applicantAttends };
    }
    case 'recordFieldCheck':
      return { type: 'fieldChecked', finding: command.finding };
    case 'proposeReappointment':
      return { type: 'reappointmentProposed', reason: command.reason, newDueOn: command.newDueOn };
    case 'signReappointment':
      return reappointed(dossier, command.documentNumber, context);
    case 'declineReappointment':
      return { type: 'reappointmentDeclined', reason: command.reason };
    case 'appraise':
      return { type: 'appraised', opinion: command.opinion ?? null };
    case 'sendBack':
      return { type: 'sentBack', reason: command.reason };
    case 'approve':
      return { type: 'approved', finalisation: command.finalisation ?? dossier.finalisation };
    case 'refuse':
      return { type: 'refused', reason: command.reason, legalBasis: command.legalBasis, ...countedIn(context) };
    case 'stamp':
      return { type: 'stamped', resultNumber: command.resultNumber, ...countedIn(context) };
    case 'sign':
      return { type: 'signed', resultNumber: command.resultNumber, ...countedIn(context) };
    case 'return':
      return { type: 'returned', handing: command.handing };
    case 'withdraw':
      return row.event === 'withdrawn'
        ? { type: 'withdrawn', reason: command.reason ?? null, settlement: null }
        : { type: 'withdrawalRequested', reason: command.reason ?? null };
    case 'confirmWithdrawal':
      return {
        type: 'withdrawn',
        reason: dossier.withdrawalRequest?.reason ?? null,
        settlement: settlementOf(command),
      };
    case 'suspend':
      return { type: 'suspended', reason: command.reason, legalBasis: command.legalBasis };
    case 'resume':
      return { type: 'resumed', promises: resumed(dossier, context) };
    case 'stop':
      return {
        type: 'stopped',
        reason: command.reason,
        legalBasis: command.legalBasis,
        settlement: settlementOf(command),
      };
    case 'revokeResult':
      return { type: 'resultRevoked', reason: command.reason, legalBasis: command.legalBasis };
    case 'reissueResult':
      return { type: 'resultReissued', reason: command.reason };
    case 'claim': {
      const role = roleOfNextStep(dossier, context);
      if (role === null) throw new Error('Nobody claims what they have no step in.');
      return { type: 'claimed', role };
    }
    case 'release':
      return { type: 'released' };
    case 'followSuccessors': {
      const { receivingUnit, competentUnit, returningUnit } = command;
      return { type: 'unitsSucceeded', receivingUnit, competentUnit, returningUnit };
    }
  }
}

const settlementOf = ({
  documentNumber,
  fees,
  feesNote,
  returnPapers,
}: Extract<DossierCommand, { type: 'stop' | 'confirmWithdrawal' }>): Settlement => ({
  documentNumber,
  fees,
  feesNote: feesNote ?? null,
  returnPapers,
});

const countedIn = ({ papers }: DecisionContext) => (papers ? { papers } : {});

const resumed = (dossier: DossierState, context: DecisionContext) =>
  dossier.pause && promisesAfter(dossier.pause, dossier, context);

/** A leader moves the Center's promise; the law's date is nobody's to move. */
function reappointed(dossier: DossierState, documentNumber: string, context: DecisionContext): Happened {
  const { reappointment, promised, statutory } = dossier;
  const dueAt = promised?.due.dueAt;
  if (!reappointment || !dueAt || !statutory) throw new Error('The guards let nobody sign what is not proposed.');
  const { now, calendar, rules } = context;
  return {
    type: 'reappointed',
    documentNumber,
    inTime: isReappointmentInTime(now, dueAt, calendar, rules),
    promised: { ...promised, due: reappointedDue({ dueAt, newDueOn: reappointment.newDueOn, calendar }) },
    statutory,
  };
}

const outOfOrder = (dossier: DossierState, command: DossierCommand['type'], context: DecisionContext) => ({
  code: 'step_out_of_order' as const,
  command,
  workflow: dossier.workflow,
  possible: possibleCommands(dossier),
  allowed: allowedCommands(dossier, context),
});

type Happened<T = DossierEvent> = T extends unknown ? Omit<T, 'at' | 'actor'> : never;

const happened = (context: DecisionContext, event: Happened): Decision<DossierEvent> => ({
  ok: true,
  events: [{ ...event, at: context.now, actor: context.actor }],
});
