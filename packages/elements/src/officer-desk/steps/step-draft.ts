/** What an officer types for a step, and what becomes of it. Pure. */
import { canStand, type Demands, itemsOf } from '../checklist/demands.ts';
import type { DeskDossier, DossierCommand } from '@hcc/sdk';
import { type CommandType, type FieldName, fieldsOf, type StepField } from './step-fields.ts';

export type Values = Readonly<Partial<Record<FieldName, string>>>;

export interface PaperCount {
  readonly originals: number;
  readonly copies: number;
}

/** Typed so far; kept until the step is carried out. A ticked flag is `yes`. */
export interface StepDraft {
  readonly values: Values;
  /** By component. */
  readonly papers: Readonly<Record<string, PaperCount>>;
}

/** What a step rests on beside its own words. */
export interface StepGround {
  readonly dossier: DeskDossier;
  readonly demands: Demands;
  /** Of the officer. */
  readonly unitId: string;
}

/** What most officers would type: a draft begins with it. */
export function usualDraft(type: CommandType, { answers, finalisation, papers, resultNumber }: DeskDossier): StepDraft {
  return { values: usual(), papers: {} };

  function usual(): Values {
    switch (type) {
      case 'approve':
        return { finalisation };
      case 'stamp':
      case 'sign':
        return { resultNumber: resultNumber ?? '' };
      case 'settleAtOnce':
      case 'return': {
        const asked = answers['return.method'];
        return { by: asked === 'post' || asked === 'electronic' ? asked : 'counter' };
      }
      case 'confirmWithdrawal':
      case 'stop':
        return { returnPapers: papers.length > 0 ? 'yes' : '' };
      case 'planFieldCheck':
        return { applicantAttends: 'yes' };
      default:
        return {};
    }
  }
}

/** The fields that the step asks for as it stands now. */
export const askedFields = (type: CommandType, { values }: StepDraft): readonly StepField[] =>
  fieldsOf[type].filter(({ when }) => when === undefined || values[when.field] === when.is);

/** A further notice has to say why there is one. */
export const isNeeded = ({ name, isRequired }: StepField, { supplements }: DeskDossier): boolean =>
  isRequired || (name === 'justification' && supplements.length > 0);

export const missingIn = (type: CommandType, draft: StepDraft, { dossier, demands }: StepGround): FieldName[] =>
  askedFields(type, draft).flatMap((field) => {
    if (!isNeeded(field, dossier)) return [];
    if (field.kind === 'items') return canStand(dossier.components, demands) ? [] : [field.name];
    if (field.kind === 'papers') return countedPapers(draft).length > 0 ? [] : [field.name];
    return valueOf(draft, field.name) === '' ? [field.name] : [];
  });

/** The command as the contract has it; an optional field left blank is not sent. */
export function toCommand(type: CommandType, draft: StepDraft, ground: StepGround): DossierCommand {
  const v = (name: FieldName): string => valueOf(draft, name);
  const optional = <F extends FieldName>(name: F) =>
    v(name) === '' ? {} : ({ [name]: v(name) } as { readonly [K in F]: string });
  const reasoned = { reason: v('reason'), legalBasis: v('legalBasis') };
  const settled = () => ({
    documentNumber: v('documentNumber'),
    fees: v('fees') as 'refunded' | 'kept' | 'notCollected',
    ...optional('feesNote'),
    returnPapers: v('returnPapers') === 'yes',
  });
  switch (type) {
    case 'appraise':
      return { type, ...optional('opinion') };
    case 'approve': {
      const chosen = v('finalisation') as DeskDossier['finalisation'];
      return chosen === ground.dossier.finalisation ? { type } : { type, finalisation: chosen };
    }
    case 'stamp':
    case 'sign':
      return { type, resultNumber: v('resultNumber') };
    case 'return':
      return { type, handing: handing() };
    case 'settleAtOnce':
      return { type, resultNumber: v('resultNumber'), handing: handing() };
    case 'reject':
    case 'refuse':
    case 'suspend':
    case 'revokeResult':
      return { type, ...reasoned };
    case 'declineReappointment':
    case 'sendBack':
    case 'reissueResult':
      return { type, reason: v('reason') };
    case 'requestSupplement': {
      const items = itemsOf(ground.dossier.components, ground.demands);
      return { type, items, answerByOn: v('answerByOn'), ...optional('justification') };
    }
    case 'takeInSupplement':
      return { type, papers: countedPapers(draft), ...optional('note') };
    case 'requirePayment':
      return {
        type,
        what: v('what'),
        amount: readMoney(v('amount')),
        payByOn: v('payByOn'),
        legalBasis: v('legalBasis'),
      };
    case 'confirmPayment':
      return { type, receiptNumber: v('receiptNumber') };
    case 'consult':
      return { type, unitId: v('unitId'), question: v('question'), answerByOn: v('answerByOn') };
    case 'answerConsultation':
      return { type, consultationId: openQuestion(ground)?.id ?? '', opinion: v('opinion') };
    case 'planFieldCheck':
      // Typed as the clocks of the Center show it: UTC+7, no daylight saving.
      return { type, at: `${v('at')}:00+07:00`, place: v('place'), applicantAttends: v('applicantAttends') === 'yes' };
    case 'recordFieldCheck':
      return { type, finding: v('finding') };
    case 'proposeReappointment':
      return { type, reason: v('reason'), newDueOn: v('newDueOn') };
    case 'signReappointment':
      return { type, documentNumber: v('documentNumber') };
    case 'confirmWithdrawal':
      return { type, ...settled() };
    case 'stop':
      return { type, ...reasoned, ...settled() };
    default:
      return { type };
  }

  function handing(): Extract<DossierCommand, { type: 'return' }>['handing'] {
    switch (v('by')) {
      case 'post':
        return { by: 'post', itemCode: v('itemCode') };
      case 'electronic':
        return { by: 'electronic' };
      default:
        return { by: 'counter', collectorName: v('collectorName'), collectorDocument: v('collectorDocument') };
    }
  }
}

/** The question that waits for an answer of this officer's unit; a unit is asked one at a time. */
export const openQuestion = ({ dossier, unitId }: Pick<StepGround, 'dossier' | 'unitId'>) =>
  dossier.consultations.find(({ unit, answeredAt }) => unit.id === unitId && answeredAt === null);

/** `1.250.000` as people write it; 0 where it is no number, which the Center refuses with words. */
export const readMoney = (typed: string): number => Number(typed.replaceAll(/[^\d]/g, ''));

export const valueOf = ({ values }: StepDraft, name: FieldName): string => values[name]?.trim() ?? '';

export const countedPapers = ({ papers }: StepDraft) =>
  Object.entries(papers).flatMap(([componentId, { originals, copies }]) =>
    originals + copies > 0 ? [{ componentId, originals, copies }] : [],
  );
