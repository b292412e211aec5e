/** From answers to a filed dossier: checks, the three units, the code, the first event, and what opens it later. */
import type {
  Answers,
  Channel,
  FormDefinition,
  Locale,
  LocalDate,
  Procedure,
  Receipt,
  Unit,
  UnitReference,
} from '@hcc/schemas';
import { isInForce } from '@hcc/rules/directory';
import {
  type AnswerFault,
  checkAnswers,
  describeAnswerProblem,
  evaluateForm,
  type FormEvaluation,
  mayStandInDraft,
} from '@hcc/rules/form';
import type { DossierCommand, Reuse } from '@hcc/rules/dossier';
import { rulesOn } from '@hcc/rules/settlement-rules';
import { toLocalDate } from '@hcc/rules/working-time';
import { hashSecret, newLookupSecret } from '../crypto/lookup-secret.ts';
import { newToken, sha256 } from '../crypto/tokens.ts';
import { type Fault, Problem } from '../http/problem.ts';
import type { Center, Ports, Repositories } from '../ports.ts';
import { paperTravels } from './paper-travels.ts';
import { toAttachment } from './present.ts';
import type { DossierRecord, FiledRecord } from './dossier-record.ts';

/** What the applicant will look it up with; made before the transaction, since its hash is slow on purpose. */
export interface Lookup {
  secret: string;
  secretHash: string;
  linkToken: string;
  linkTokenHash: string;
  sealedLinkToken: string;
}

export async function newLookup({ vault }: Pick<Ports, 'vault'>): Promise<Lookup> {
  const secret = newLookupSecret();
  const linkToken = newToken('lt');
  return {
    secret,
    secretHash: await hashSecret(secret),
    linkToken,
    linkTokenHash: await sha256(linkToken),
    sealedLinkToken: await vault.seal(linkToken),
  };
}

/**
 * @returns the form as these answers leave it.
 * @throws Problem `answers_invalid` naming every field that is missing or wrong; a warning stops nothing.
 */
export function requireAnswers(
  form: FormDefinition,
  { answers, attached, complete }: { answers: Answers; attached: readonly { fieldId: string }[]; complete: boolean },
  { center, now }: { center: Center; now: Date },
  locale: Locale,
): FormEvaluation {
  const today = toLocalDate(now.toISOString());
  const evaluation = evaluateForm(form, { answers, attachments: attached, today });
  const found: AnswerFault[] = [
    ...checkAnswers(evaluation, { complete }).filter(({ severity }) => severity === 'error'),
    ...unknownUnits(evaluation, center, today),
  ];
  const problems = complete ? found : found.filter((fault) => !mayStandInDraft(fault));
  if (problems.length === 0) return evaluation;
  const faults = problems.map((problem): Fault => ({
    pointer: `/answers/${problem.fieldId.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    code: problem.code,
    message: describeAnswerProblem(problem, form, locale),
  }));
  throw new Problem('answers_invalid', {}, { faults });
}

/** Places are the directory's to know, not the form's: those of today, since a code may have named another place before. */
function unknownUnits(evaluation: FormEvaluation, center: Center, today: LocalDate): AnswerFault[] {
  return [...evaluation.asked()]
    .filter(({ id, field }) => {
      const answer = evaluation.answerTo(id);
      if (typeof answer !== 'string' || answer === '') return false;
      if (field.type === 'servicePoint')
        return !center.units.some((unit) => unit.id === answer && unit.kind !== 'agency' && isInForce(unit, today));
      if (field.type !== 'addressUnit') return false;
      // `06652@2025-06-30`: a unit of old papers, by its last day.
      const [code, lastDay = today] = field.dated === true ? answer.split('@') : [answer];
      return !center.addressUnits.some((unit) => unit.code === code && isInForce(unit, lastDay));
    })
    .map(({ id }) => ({ fieldId: id, code: 'unknownPlace' as const }));
}

export interface Submission {
  procedure: Procedure;
  answers: Answers;
  channel: Channel;
  reuse: Reuse;
  now: Date;
}

/** The command that files it. The receiving unit is where it is handed in; the result comes back where the applicant chose. */
export async function submitCommand(
  stores: Repositories,
  center: Center,
  { procedure, answers, channel, reuse, now }: Submission,
): Promise<Extract<DossierCommand, { type: 'submit' }>> {
  const day = toLocalDate(now.toISOString());
  const receiving = unitOf(center, answers['handIn.unit'], day);
  const place = answers['matter.addressUnit'];
  const competent = center.competentUnitFor({
    procedure,
    addressUnitCode: typeof place === 'string' ? place : undefined,
    on: day,
  });
  const returning = answers['return.method'] === 'counter' ? unitOf(center, answers['return.unit'], day) : receiving;
  const number = await stores.dossiers.nextNumber(receiving.id, day);
  return {
    type: 'submit',
    code: `${receiving.code}-${day.slice(2).replaceAll('-', '')}-${String(number).padStart(4, '0')}`,
    procedureCode: procedure.code,
    procedureName: procedure.name,
    procedureVersion: procedure.version,
    rulesVersion: rulesOn(center.rules, day).version,
    channel,
    track: channel === 'online' ? 'electronic' : 'onSite',
    receivingUnit: reference(receiving),
    competentUnit: reference(competent),
    returningUnit: reference(returning),
    paperTravels: paperTravels(channel, receiving, competent),
    reuse,
  };
}

function unitOf(center: Center, id: unknown, day: LocalDate): Unit {
  const unit = center.units.find((candidate) => candidate.id === id && isInForce(candidate, day));
  if (!unit) throw new Problem('unit_not_found', { id: String(id) });
  return center.unitOn(unit, day);
}

const reference = ({ id, name }: Unit): UnitReference => ({ id, name });

export async function keepLookup(stores: Repositories, dossierId: string, lookup: Lookup): Promise<void> {
  await stores.tracking.saveLookup(dossierId, lookup.linkTokenHash, lookup.secretHash, lookup.sealedLinkToken);
}

export const toReceipt = ({ id, state, attachments }: FiledRecord, lookup: Lookup, baseUrl: string): Receipt => ({
  dossierId: id,
  code: state.code,
  procedureName: state.procedureName,
  submittedAt: state.submittedAt,
  receivingUnit: state.receivingUnit,
  competentUnit: state.competentUnit,
  returningUnit: state.returningUnit,
  lookupSecret: lookup.secret,
  linkToken: lookup.linkToken,
  trackingUrl: trackingUrl(baseUrl, lookup.linkToken),
  attachments: attachments.map(toAttachment),
});

/** The token stands behind the `#`: it stays in the browser, out of logs and of the Referer. */
export const trackingUrl = (baseUrl: string, linkToken: string): string => `${baseUrl}/track#${linkToken}`;

export const draftOf = (
  record: Omit<DossierRecord, 'state' | 'result' | 'preparedResult' | 'rounds' | 'version'>,
): DossierRecord => ({
  ...record,
  state: null,
  result: null,
  preparedResult: null,
  rounds: [],
  version: 1,
});
