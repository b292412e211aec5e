import type { Answers, AnswerValue, Attachment, Field, FormDefinition } from '@hcc/schemas';
import { checkEmail, checkPersonalId, checkPhone } from '../identifiers/index.ts';
import { answerTo, evaluateForm, type FieldState } from './evaluate-form.ts';
import { fieldsIn } from './field-order.ts';

/**
 * - `required`: shown, asked for, and without an answer or a file.
 * - `unknownField`: the form has no such field (for a file: no such attachment field).
 * - `wrongType`: not the kind of value the field takes; also any answer to an attachment field or a notice.
 * - `notAnOption`: not one of the choices.
 * - `tooLong`: more characters than `params.maxLength`.
 * - `invalidReference`: not of the form of a unit's identifier; whether the unit exists is for the Center to say.
 * - `mustBeTrue`: a declaration that was not made.
 */
export type AnswerProblemCode =
  | 'required'
  | 'unknownField'
  | 'wrongType'
  | 'notAnOption'
  | 'tooLong'
  | 'invalidPersonalId'
  | 'invalidPhone'
  | 'invalidEmail'
  | 'invalidDate'
  | 'invalidReference'
  | 'mustBeTrue';

/** What is wrong with one answer; the wording stands in the locales. */
export interface AnswerProblem {
  fieldId: string;
  code: AnswerProblemCode;
  params?: { maxLength: number };
}

export interface CheckAnswersOptions {
  /** True when it is handed in. False for a draft: only what is there is checked, nothing is missed. */
  complete: boolean;
}

/** Where a field names no length of its own. */
const defaultMaxLength = { longText: 5000, other: 250 };

/**
 * Checks answers and attachments against a form: unknown fields first, then the fields in their order. A hidden field
 * counts as absent, so its answer is neither missed nor judged, except for kind and length.
 */
export function checkAnswers(
  definition: FormDefinition,
  answers: Answers,
  attachments: readonly Pick<Attachment, 'fieldId'>[],
  { complete }: CheckAnswersOptions,
): AnswerProblem[] {
  const fields = fieldsIn(definition);
  const state = evaluateForm(definition, answers, attachments);
  const attached = new Set(attachments.map(({ fieldId }) => fieldId));
  const takesFiles = new Set(fields.filter(({ type }) => type === 'attachment').map(({ id }) => id));

  const unknown = [
    ...Object.keys(answers).filter((id) => !state.has(id)),
    ...[...attached].filter((id) => !takesFiles.has(id)),
  ];
  const problems: AnswerProblem[] = [...new Set(unknown)].map((fieldId) => ({ fieldId, code: 'unknownField' }));
  for (const field of fields) {
    const fieldState = state.get(field.id) ?? { visible: false, required: false, why: [] };
    const problem = problemOf(field, fieldState, answerTo(answers, field.id), attached.has(field.id), complete);
    if (problem !== undefined) problems.push({ fieldId: field.id, ...problem });
  }
  return problems;
}

type Problem = Omit<AnswerProblem, 'fieldId'> | undefined;

function problemOf(
  field: Field,
  state: FieldState,
  answer: AnswerValue | undefined,
  isAttached: boolean,
  complete: boolean,
): Problem {
  if (answer !== undefined) {
    const problem = kindProblem(field, answer) ?? (state.visible ? valueProblem(field, answer) : undefined);
    if (problem !== undefined) return problem;
  }
  if (!complete || !state.visible) return undefined;
  if (field.mustBeTrue === true && answer !== true) return { code: 'mustBeTrue' };
  const isAnswered = field.type === 'attachment' ? isAttached : answer !== undefined;
  return state.required && !isAnswered && field.type !== 'notice' ? { code: 'required' } : undefined;
}

/** Holds for hidden fields too: nothing of another kind or size is kept. */
function kindProblem({ type, maxLength }: Field, answer: AnswerValue): Problem {
  if (type === 'attachment' || type === 'notice') return { code: 'wrongType' };
  if (type === 'checkbox') return typeof answer === 'boolean' ? undefined : { code: 'wrongType' };
  if (typeof answer !== 'string') return { code: 'wrongType' };
  const most = maxLength ?? (type === 'longText' ? defaultMaxLength.longText : defaultMaxLength.other);
  return answer.length > most ? { code: 'tooLong', params: { maxLength: most } } : undefined;
}

function valueProblem({ type, options }: Field, answer: AnswerValue): Problem {
  if (typeof answer !== 'string') return undefined;
  switch (type) {
    case 'personalId':
      return checkPersonalId(answer).ok ? undefined : { code: 'invalidPersonalId' };
    case 'phone':
      return checkPhone(answer).ok ? undefined : { code: 'invalidPhone' };
    case 'email':
      return checkEmail(answer).ok ? undefined : { code: 'invalidEmail' };
    case 'date':
      return isDate(answer) ? undefined : { code: 'invalidDate' };
    case 'radio':
    case 'select':
      return (options ?? []).some(({ value }) => value === answer) ? undefined : { code: 'notAnOption' };
    case 'addressUnit':
    case 'servicePoint':
      return /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/.test(answer) ? undefined : { code: 'invalidReference' };
    default:
      return undefined;
  }
}

/** A day that the calendar has, `YYYY-MM-DD`, not before 1850. */
function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return Number(parts[1]) >= 1850 && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** What no field could ever hold. Anything else a draft keeps, half a number too: it is judged when it is handed in. */
const neverKept: ReadonlySet<string> = new Set<AnswerProblemCode>(['unknownField', 'wrongType', 'tooLong']);

/** Whether an answer with this fault may stand in a draft; the form and the Center ask the same. */
export const mayStandInDraft = ({ code }: { code: string }): boolean => !neverKept.has(code);
