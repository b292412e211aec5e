/** Conditions of a form as schemas of its answers: whoever fits the schema, of him the condition holds. */
import type { Expression } from '@hcc/schemas';
import type { CompiledForm, Node } from '../compile-form.ts';
import { holds } from '../expression.ts';
import { referencesOf } from '../references.ts';
import { allOf, answered, anyOf, given, type JsonSchema, not } from './json-schema.ts';

export interface ConditionSchemas {
  /** `undefined` where JSON Schema cannot say it. */
  of(condition: Expression): JsonSchema | undefined;
  /** Whether a field, a page or a group (by its key) is shown. */
  shown(key: string): JsonSchema | undefined;
  /** The named parts that the others refer to. */
  readonly defs: ReadonlyMap<string, JsonSchema>;
}

export function conditionSchemas(form: CompiledForm): ConditionSchemas {
  const defs = new Map<string, JsonSchema>();
  const known = new Map<string, JsonSchema | undefined>();

  const shown = (key: string): JsonSchema | undefined => {
    if (known.has(key)) return known.get(key);
    known.set(key, undefined); // a field that waits for itself is never shown, and no such form is published
    const schema = named(key, shownBy(form.node.get(key)));
    known.set(key, schema);
    return schema;
  };
  const shownBy = (node: Node | undefined): JsonSchema | undefined => {
    if (node?.rank === undefined) return undefined;
    const parts = [
      node.parent === undefined ? true : shown(node.parent.key),
      node.visible === undefined ? true : of(node.visible),
    ];
    return both(parts);
  };
  /** Long conditions stand once, under a name, however many fields hang on them. */
  const named = (key: string, schema: JsonSchema | undefined): JsonSchema | undefined => {
    if (schema === undefined || typeof schema === 'boolean' || '$ref' in schema) return schema;
    const name = `shown ${key}`;
    defs.set(name, schema);
    return { $ref: `#/$defs/${encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))}` };
  };

  /** An answer counts only while its field is shown, and only what a person gives stands among the answers. */
  const ofAnswer = (id: string, test: JsonSchema): JsonSchema | undefined => {
    const node = form.node.get(id);
    if (node?.field === undefined || node.rowsOf !== undefined || node.computed !== undefined) return undefined;
    if (node.field.type === 'attachment') return undefined;
    return both([shown(id), test]);
  };

  const of = (condition: Expression): JsonSchema | undefined => {
    if (typeof condition === 'boolean') return condition;
    if (typeof condition !== 'object' || condition === null) return false;
    if (isConstant(condition)) return holds(condition, noAnswers);
    if ('var' in condition) return ofAnswer(condition.var, answered(condition.var, { const: true }));
    if ('and' in condition) return both(condition.and.map(of));
    if ('or' in condition) {
      const parts = condition.or.map(of);
      return parts.every(isSaid) ? anyOf(parts) : undefined;
    }
    if ('!' in condition) return negated(of(condition['!']));
    if ('==' in condition) return equality(condition['==']);
    if ('!=' in condition) return negated(equality(condition['!=']));
    if ('in' in condition) {
      const [sought, list] = condition.in;
      const values = list.filter(canBeGiven);
      if (isVariable(sought))
        return values.length === 0 ? false : ofAnswer(sought.var, answered(sought.var, { enum: values }));
      return undefined;
    }
    for (const [name, keyword, turned] of comparisons) {
      if (!(name in condition)) continue;
      const [left, right] = (condition as Record<string, [Expression, Expression]>)[name] ?? [];
      if (isVariable(left) && typeof right === 'number') return range(left.var, keyword, right);
      if (isVariable(right) && typeof left === 'number') return range(right.var, turned, left);
    }
    return undefined;
  };
  const range = (id: string, keyword: string, limit: number): JsonSchema | undefined =>
    ofAnswer(id, answered(id, { type: 'number', [keyword]: limit }));

  const equality = ([left, right]: [Expression, Expression]): JsonSchema | undefined => {
    const [variable, value] = isVariable(left) ? [left, right] : [right, left];
    if (!isVariable(variable) || (typeof value === 'object' && value !== null)) return undefined;
    const { var: id } = variable;
    // A list is no value of its own: it counts as absent here, as it does for the form.
    if (value === null)
      return negated(ofAnswer(id, allOf([given(id), { properties: { [id]: { not: { type: 'array' } } } }])));
    return canBeGiven(value) ? ofAnswer(id, answered(id, { const: value })) : false;
  };

  return { of, shown, defs };
}

/** It looks at no answer, and not at the day. */
const isConstant = (condition: Expression): boolean =>
  referencesOf(condition).length === 0 && !JSON.stringify(condition).includes('{"today":');
const noAnswers = { today: '', read: () => undefined, rowKeys: () => [] };

const comparisons = [
  ['<', 'exclusiveMaximum', 'exclusiveMinimum'],
  ['<=', 'maximum', 'minimum'],
  ['>', 'exclusiveMinimum', 'exclusiveMaximum'],
  ['>=', 'minimum', 'maximum'],
] as const;

const isVariable = (expression: Expression | undefined): expression is { var: string } =>
  typeof expression === 'object' && expression !== null && 'var' in expression;

/** A blank text is no answer, so nothing equals it. */
const canBeGiven = (value: string | number | boolean): boolean => typeof value !== 'string' || value.trim() !== '';

const isSaid = (schema: JsonSchema | undefined): schema is JsonSchema => schema !== undefined;
const both = (parts: readonly (JsonSchema | undefined)[]): JsonSchema | undefined =>
  parts.every(isSaid) ? allOf(parts) : undefined;
const negated = (schema: JsonSchema | undefined): JsonSchema | undefined =>
  schema === undefined ? undefined : not(schema);
