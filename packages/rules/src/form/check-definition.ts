import type { Expression, Field, FormDefinition } from '@hcc/schemas';
import { compileForm } from './compile-form.ts';
import { depthOf, referencesOf } from './references.ts';

/**
 * - `duplicateField`: two fields or groups share an id.
 * - `badFieldId`: not of the form `page.fieldName`, so no answer could name it; in a repeating group also one that does
 *   not begin with the group's id.
 * - `unknownReference`: a condition, check or value looks at a field or group that is not there, or at a field of a
 *   repeating group from outside of its rows; `params.reference` names it.
 * - `cyclicCondition`: whether the field is shown, or what it is worth, hangs over some way on itself.
 * - `tooDeep`: operators stand more than 20 deep in each other.
 * - `badPattern`: no regular expression. Whether one could run away is for `checkPattern` at the Center to say (S13).
 * - `repeatedOption`: two choices with one value.
 * - `emptyRange`: nothing lies between its ends.
 */
export type DefinitionProblemCode =
  | 'duplicateField'
  | 'badFieldId'
  | 'unknownReference'
  | 'cyclicCondition'
  | 'tooDeep'
  | 'badPattern'
  | 'repeatedOption'
  | 'emptyRange';

export interface DefinitionProblem {
  /** A field's, group's or check's id. */
  fieldId: string;
  code: DefinitionProblemCode;
  params?: { reference: string };
}

const deepest = 20;
/** As the contract has it for answers. */
const fieldIdPattern = /^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9-]+)*$/;

/** What is wrong with a form itself; empty for a form that may be published. */
export function checkDefinition(definition: FormDefinition): DefinitionProblem[] {
  const { fields, cyclic, repeats, node } = compileForm(definition);
  const problems: DefinitionProblem[] = [];
  const report = (fieldId: string, code: DefinitionProblemCode): void => void problems.push({ fieldId, code });
  const groups = definition.pages.flatMap((page) => page.groups);

  const look = (fieldId: string, expression: Expression | undefined, rowsOf: string | undefined): void => {
    if (expression === undefined) return;
    if (depthOf(expression) > deepest) report(fieldId, 'tooDeep');
    for (const { id, acrossRows } of referencesOf(expression)) {
      const group = node.get(id)?.rowsOf;
      const isThere = node.get(id)?.field !== undefined || repeats.has(id);
      const isWithinReach = group === undefined || acrossRows || group === rowsOf;
      if (!isThere || !isWithinReach) problems.push({ fieldId, code: 'unknownReference', params: { reference: id } });
    }
  };

  const seen = new Set<string>();
  for (const id of [...groups.map((group) => group.id), ...fields.map((field) => field.id)]) {
    if (seen.has(id)) report(id, 'duplicateField');
    seen.add(id);
    if (!fieldIdPattern.test(id)) report(id, 'badFieldId');
  }
  for (const page of definition.pages) look(page.id, page.visible, undefined);
  for (const group of groups) {
    look(group.id, group.visible, undefined);
    for (const field of group.fields) {
      if (group.repeat && !field.id.startsWith(`${group.id}.`)) report(field.id, 'badFieldId');
      for (const expression of expressionsOf(field)) look(field.id, expression, group.repeat ? group.id : undefined);
      const code = ownProblem(field);
      if (code !== undefined) report(field.id, code);
    }
  }
  for (const check of definition.checks) {
    const rowsOf = check.fields.map((id) => node.get(id)?.rowsOf).find((id) => id !== undefined);
    look(check.id, check.holds, rowsOf);
    for (const id of check.fields) look(check.id, { var: id }, rowsOf);
  }
  for (const { field, key } of cyclic) report(field?.id ?? key, 'cyclicCondition');
  return problems;
}

function expressionsOf(field: Field): (Expression | undefined)[] {
  return [
    field.visible,
    typeof field.required === 'boolean' ? undefined : field.required,
    'computed' in field ? field.computed : undefined,
    ...('options' in field ? field.options.map(({ visible }) => visible) : []),
    ...(field.type === 'personalId'
      ? [field.bornOn, field.sex].flatMap((id) => (id === undefined ? [] : [{ var: id }]))
      : []),
  ];
}

function ownProblem(field: Field): DefinitionProblemCode | undefined {
  switch (field.type) {
    case 'radio':
    case 'select':
      return new Set(field.options.map(({ value }) => value)).size < field.options.length
        ? 'repeatedOption'
        : undefined;
    case 'number':
    case 'money':
      return (field.min ?? -Infinity) > (field.max ?? Infinity) ? 'emptyRange' : undefined;
    case 'text':
      return field.pattern !== undefined && !isPattern(field.pattern.matches) ? 'badPattern' : undefined;
    default:
      return undefined;
  }
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(`^(?:${source})$`, 'v').source !== '';
  } catch {
    return false;
  }
}
