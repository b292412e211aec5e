import type { FormDefinition, LocalizedText } from '@hcc/schemas';
import { placeOf } from './answer-id.ts';
import { compileForm } from './compile-form.ts';

/** What the form calls an answer: its field's label, or its group's row name; undefined for one it does not know. */
export function labelOf(answerId: string, definition: FormDefinition): LocalizedText | undefined {
  const form = compileForm(definition);
  const group = form.repeats.get(answerId);
  if (group) return group.title ?? group.repeat?.rowName;
  return form.node.get(placeOf(answerId, form)?.fieldId ?? '')?.field?.label;
}
