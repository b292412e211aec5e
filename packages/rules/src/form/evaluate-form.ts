import type { Answers, AnswerValue, Attachment, Condition, Field, FormDefinition } from '@hcc/schemas';
import { fieldsOf, formulaOf, holds, type ReadAnswer } from './condition.ts';
import { fieldsIn, orderByVisibility } from './field-order.ts';

/** What a form asks for at this moment, by field id. */
export type FormState = ReadonlyMap<string, FieldState>;

export interface FieldState {
  visible: boolean;
  /** Never true for a hidden field. */
  required: boolean;
  /** What decided it; empty for a field that is always shown and always, or never, required. */
  why: Reason[];
}

/** Why a field is shown or hidden, required or not. Names fields and the condition, never an answer that was given. */
export interface Reason {
  about: 'visible' | 'required';
  holds: boolean;
  /** The fields whose answers decided. */
  fieldIds: string[];
  /** The condition as a formula, such as `submitter.for = other`. */
  because: string;
}

/**
 * Which fields a form shows and asks for, given the answers so far. Pure, and never throws: answers of another type or
 * to unknown fields decide nothing. A hidden field counts as absent, so what it decides is hidden with it; a blank text
 * is no answer; a condition on an attachment field sees `true` once a file is there. Fields whose conditions wait for
 * each other (`checkDefinition` refuses such a form) are hidden.
 */
export function evaluateForm(
  definition: FormDefinition,
  answers: Answers,
  attachments: readonly Pick<Attachment, 'fieldId'>[],
): FormState {
  const fields = fieldsIn(definition);
  const { ordered, cyclic } = orderByVisibility(fields);
  const byId = new Map(fields.map((field) => [field.id, field]));
  const visible = new Map<string, boolean>(cyclic.map(({ id }) => [id, false]));
  const attached = new Set(attachments.map(({ fieldId }) => fieldId));
  const read: ReadAnswer = (fieldId) => {
    const field = byId.get(fieldId);
    if (field === undefined || visible.get(fieldId) !== true) return undefined;
    return field.type === 'attachment' ? attached.has(fieldId) || undefined : answerTo(answers, fieldId);
  };

  for (const field of ordered) visible.set(field.id, field.visible === undefined || holds(field.visible, read));
  return new Map(fields.map((field) => [field.id, stateOf(field, visible.get(field.id) === true, read)]));
}

/** The answer a person gave to a field: own keys only, and neither `null` nor a blank text is one. */
export function answerTo(answers: Answers, fieldId: string): AnswerValue | undefined {
  const answer = Object.hasOwn(answers, fieldId) ? answers[fieldId] : undefined;
  if (answer === null || (typeof answer === 'string' && answer.trim() === '')) return undefined;
  return answer;
}

function stateOf(field: Field, isVisible: boolean, read: ReadAnswer): FieldState {
  const why: Reason[] = [];
  if (field.visible !== undefined) why.push(reason('visible', isVisible, field.visible));
  if (typeof field.required === 'boolean') return { visible: isVisible, required: isVisible && field.required, why };
  const required = isVisible && holds(field.required, read);
  why.push(reason('required', required, field.required));
  return { visible: isVisible, required, why };
}

function reason(about: Reason['about'], isHeld: boolean, condition: Condition): Reason {
  return { about, holds: isHeld, fieldIds: fieldsOf(condition), because: formulaOf(condition) };
}
