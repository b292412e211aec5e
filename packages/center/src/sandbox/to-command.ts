/** A step of a story as a command about this dossier on this day. */
import type { DossierState } from '@hcc/rules/dossier';
import { addWorkingDays, toLocalDate } from '@hcc/rules/working-time';
import type { DossierCommand, Procedure } from '@hcc/schemas';
import { componentsOf } from '../dossiers/components-of.ts';
import type { Center } from '../ports.ts';
import { otherAgency } from './officer-for.ts';
import type { StoryStep } from './persona.ts';

/** What an officer does; the applicant, the bank and the Center itself have no command of the desk. */
export type OfficerStep = Exclude<
  StoryStep,
  { type: 'answerSupplement' | 'withdraw' | 'closeUnit' | 'transfer' | 'letDueDatePass' }
>;

const dayMs = 24 * 3600 * 1000;

export function toCommand(
  step: OfficerStep,
  { state, center, procedure, now }: { state: DossierState; center: Center; procedure: Procedure; now: Date },
): DossierCommand {
  const today = toLocalDate(now.toISOString());
  const { calendar } = center;
  const inTwoWeeks = addWorkingDays(calendar, today, 10);
  switch (step.type) {
    case 'requestSupplement': {
      const [component] = componentsOf(center, procedure);
      const about = component ? { componentId: component.id } : { legalBasis: 'Nghị định 118/2025/NĐ-CP' };
      // A notice that does not come at once has to say why.
      const isLate = state.acceptedAt !== null && toLocalDate(state.acceptedAt) < today;
      const justification = step.justification ?? (isLate ? 'Khi thẩm định mới thấy.' : undefined);
      return {
        type: 'requestSupplement',
        items: [{ ...about, fault: 'faulty', what: step.what }],
        answerByOn: inTwoWeeks,
        ...(justification === undefined ? {} : { justification }),
      };
    }
    case 'requirePayment':
      return { ...step, payByOn: inTwoWeeks };
    case 'consult':
      return {
        ...step,
        unitId: otherAgency(center, state.competentUnit.id)?.id ?? state.receivingUnit.id,
        answerByOn: inTwoWeeks,
      };
    case 'answerConsultation':
      return { ...step, consultationId: state.consultations.find(({ answeredAt }) => answeredAt === null)?.id ?? '' };
    case 'planFieldCheck':
      return { ...step, at: new Date(now.getTime() + dayMs).toISOString(), applicantAttends: true };
    case 'proposeReappointment': {
      const dueOn = state.promised?.due.dueOn ?? today;
      return { ...step, newDueOn: addWorkingDays(calendar, dueOn > today ? dueOn : today, 5) };
    }
    case 'approve':
      // A unit whose leader is made up has no key to sign with.
      return step.finalisation !== undefined || hasLeader(center, state.competentUnit.id)
        ? step
        : { ...step, finalisation: 'stamp' };
    case 'finalise':
      return { type: state.finalisation === 'stamp' ? 'stamp' : 'sign', resultNumber: step.resultNumber };
    default:
      return step;
  }
}

const hasLeader = ({ officers }: Center, unitId: string): boolean =>
  officers.some(({ unit, roles }) => unit.id === unitId && roles.includes('approve'));
