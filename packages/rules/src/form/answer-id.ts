/** An answer's id against the field it answers: in a repeating group the row's key stands after the group's id. */
import type { CompiledForm } from './compile-form.ts';

export interface AnswerPlace {
  /** The field's id in the definition. */
  fieldId: string;
  /** The row, for a field of a repeating group. */
  rowKey: string | undefined;
}

/** `members.fullName` in the row `r1` of `members` is answered under `members.r1.fullName`. */
export function answerIdOf(fieldId: string, groupId: string | undefined, rowKey: string | undefined): string {
  if (groupId === undefined || rowKey === undefined) return fieldId;
  return `${groupId}.${rowKey}${fieldId.slice(groupId.length)}`;
}

/** Undefined when the form has no such field, or the answer names a row where there are none. */
export function placeOf(answerId: string, form: CompiledForm): AnswerPlace | undefined {
  const node = form.node.get(answerId);
  if (node?.field !== undefined && node.rowsOf === undefined) return { fieldId: answerId, rowKey: undefined };
  for (const groupId of form.repeats.keys()) {
    if (!answerId.startsWith(`${groupId}.`)) continue;
    const rest = answerId.slice(groupId.length + 1);
    const dot = rest.indexOf('.');
    if (dot < 1) continue;
    const fieldId = `${groupId}${rest.slice(dot)}`;
    if (form.node.get(fieldId)?.rowsOf === groupId) return { fieldId, rowKey: rest.slice(0, dot) };
  }
  return undefined;
}
