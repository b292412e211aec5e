import type { Condition, Field, FormDefinition } from '@hcc/schemas';
import { fieldsOf } from './condition.ts';
import { fieldsIn, orderByVisibility } from './field-order.ts';

/**
 * - `duplicateField`: two fields share an id.
 * - `badFieldId`: not of the form `page.fieldName`, so no answer could name it.
 * - `unknownReference`: a condition looks at a field that is not there; `params.reference` names it.
 * - `cyclicCondition`: whether the field is shown hangs, over some way, on itself.
 * - `missingOptions`: a choice with nothing to choose from.
 * - `missingComponent`: an attachment field that names no paper.
 */
export type DefinitionProblemCode =
  | 'duplicateField'
  | 'badFieldId'
  | 'unknownReference'
  | 'cyclicCondition'
  | 'missingOptions'
  | 'missingComponent';

export interface DefinitionProblem {
  fieldId: string;
  code: DefinitionProblemCode;
  params?: { reference: string };
}

/** What is wrong with a form itself; empty for a form that may be published. */
export function checkDefinition(definition: FormDefinition): DefinitionProblem[] {
  const fields = fieldsIn(definition);
  const ids = new Set(fields.map(({ id }) => id));
  const seen = new Set<string>();
  const problems: DefinitionProblem[] = [];
  for (const field of fields) {
    const { id, type, options, componentId } = field;
    if (seen.has(id)) problems.push({ fieldId: id, code: 'duplicateField' });
    seen.add(id);
    if (!/^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9-]+)*$/.test(id)) problems.push({ fieldId: id, code: 'badFieldId' });
    for (const reference of referencesOf(field)) {
      if (!ids.has(reference)) problems.push({ fieldId: id, code: 'unknownReference', params: { reference } });
    }
    if ((type === 'radio' || type === 'select') && (options ?? []).length === 0)
      problems.push({ fieldId: id, code: 'missingOptions' });
    if (type === 'attachment' && componentId === undefined) problems.push({ fieldId: id, code: 'missingComponent' });
  }
  for (const { id } of orderByVisibility(fields).cyclic) problems.push({ fieldId: id, code: 'cyclicCondition' });
  return problems;
}

function referencesOf({ visible, required }: Field): string[] {
  const conditions: Condition[] = [];
  if (visible !== undefined) conditions.push(visible);
  if (typeof required !== 'boolean') conditions.push(required);
  return [...new Set(conditions.flatMap(fieldsOf))];
}
