import type { Field, FormDefinition, LocalizedText } from '@hcc/schemas';
import { placeOf } from './answer-id.ts';
import { compileForm } from './compile-form.ts';

/** What the form calls an answer: its field's label, or its group's row name; undefined for one it does not know. */
export function labelOf(answerId: string, definition: FormDefinition): LocalizedText | undefined {
  const group = compileForm(definition).repeats.get(answerId);
  if (group) return group.title ?? group.repeat?.rowName;
  return fieldOf(answerId, definition)?.label;
}

/** What kind of answer it is; undefined for the rows of a group, and for what the form does not know. */
export const typeOf = (answerId: string, definition: FormDefinition): Field['type'] | undefined =>
  fieldOf(answerId, definition)?.type;

function fieldOf(answerId: string, definition: FormDefinition): Field | undefined {
  const form = compileForm(definition);
  return form.node.get(placeOf(answerId, form)?.fieldId ?? '')?.field;
}
