/** A form as JSON Schema 2020-12, for integrators whose tools read nothing else. */
import type { Field, FieldGroup, FormDefinition } from '@hcc/schemas';
import { compileForm, groupKey } from '../compile-form.ts';
import { type ConditionSchemas, conditionSchemas } from './condition-schema.ts';
import { absent, absentRef, allOf, answered, anyOf, given, type JsonSchema, not, where } from './json-schema.ts';
import { kindSchema, type UnsaidOfField, valueSchema } from './value-schema.ts';

/**
 * A rule of the form that the schema leaves out; the Center judges by it all the same.
 * - `condition`: when the field is shown, or a choice offered, cannot be said, so neither can what hangs on it;
 * - `required`, `row`: of a field in a row: JSON Schema cannot speak of each row's own fields;
 * - `file`: files are not among the answers; `check`: a rule between answers;
 * - of a field's type: see `UnsaidOfField`.
 */
export interface UnsaidRule {
  rule: 'condition' | 'required' | 'row' | 'file' | 'check' | UnsaidOfField;
  /** A field's, group's or check's id. */
  id: string;
}

const unsaidKeyword = 'x-hcc-unexpressed';

/**
 * The schema of the flat answers of a complete form, as `PATCH /dossiers/{id}` takes them. Whatever `checkAnswers` has no
 * fault with, as long as no row key stands twice in its list, the schema accepts; of the faults it states those of kind,
 * length, range, choice, missing answers and unknown fields. What is left out stands under `x-hcc-unexpressed`.
 */
export function toJsonSchema(definition: FormDefinition): Record<string, unknown> {
  const form = compileForm(definition);
  const conditions = conditionSchemas(form);
  const unsaid: UnsaidRule[] = [];
  const properties = new Map<string, JsonSchema>();
  const rows: [pattern: string, schema: JsonSchema][] = [];
  const rules: JsonSchema[] = [];

  for (const { groups } of definition.pages)
    for (const group of groups) {
      if (group.repeat) {
        properties.set(group.id, { type: 'array', maxItems: group.repeat.max });
        rules.push(...rowCount(group, conditions, unsaid));
      }
      for (const field of group.fields) {
        if (form.node.get(field.id)?.field !== field) continue; // the second of two with one id
        if (group.repeat)
          rows.push([rowPattern(group.id, field.id, form.node), rowSchema(field, group, conditions, unsaid)]);
        else {
          properties.set(field.id, described(field, givenAs(field, kindSchema(field))));
          rules.push(...rulesOf(field, conditions, unsaid));
        }
      }
    }
  for (const check of definition.checks)
    if (check.severity === 'error') {
      const schema = checkSchema(check.fields, conditions.of(check.holds), conditions);
      if (schema === undefined) unsaid.push({ rule: 'check', id: check.id });
      else rules.push(schema);
    }

  const said = rules.filter((rule) => rule !== true);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: definition.procedureName,
    $comment: `Answers to form ${definition.version} of ${definition.procedureCode}. Not stated here: ${unsaidKeyword}.`,
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(rows.length === 0 ? {} : { patternProperties: Object.fromEntries(rows) }),
    additionalProperties: false,
    ...(said.length === 0 ? {} : { allOf: said }),
    $defs: { absent, ...Object.fromEntries(conditions.defs) },
    [unsaidKeyword]: unsaid,
  };
}

const isComputed = (field: Field): boolean => 'computed' in field && field.computed !== undefined;

/** Whatever is sent for what the form works out itself is left unread. */
const givenAs = (field: Field, schema: JsonSchema): JsonSchema =>
  isComputed(field) ? true : anyOf([absentRef, schema]);

const described = (field: Field, schema: JsonSchema): JsonSchema =>
  typeof schema === 'boolean' ? schema : { title: field.label.vi, ...schema };

/** What holds of a field that is shown. */
function rulesOf(field: Field, conditions: ConditionSchemas, unsaid: UnsaidRule[]): JsonSchema[] {
  if (field.type === 'notice' || isComputed(field)) return [];
  const shown = conditions.shown(field.id);
  if (field.type === 'attachment') {
    if (field.required !== false) unsaid.push({ rule: 'file', id: field.id });
    return [];
  }
  if (shown === undefined) {
    unsaid.push({ rule: 'condition', id: field.id });
    return [];
  }
  const { schema, unsaid: ofType } = valueSchema(field);
  for (const rule of ofType) unsaid.push({ rule, id: field.id });
  const required = conditions.of(field.required);
  if (required === undefined) unsaid.push({ rule: 'condition', id: field.id });
  return [
    ...(schema === true ? [] : [where(shown, { properties: { [field.id]: anyOf([absentRef, schema]) } })]),
    ...choices(field, shown, conditions, unsaid),
    ...(required === undefined ? [] : [where(allOf([shown, required]), given(field.id))]),
    ...(field.type === 'checkbox' && field.mustBeTrue === true
      ? [where(shown, answered(field.id, { const: true }))]
      : []),
  ];
}

/** The choices there are, and those that are offered only in some cases. */
function choices(field: Field, shown: JsonSchema, conditions: ConditionSchemas, unsaid: UnsaidRule[]): JsonSchema[] {
  if (!('options' in field)) return [];
  const { id, options } = field;
  const values = options.map(({ value }) => value);
  const ofSome = options.flatMap(({ value, visible }): JsonSchema[] => {
    if (visible === undefined) return [];
    const offered = conditions.of(visible);
    if (offered === undefined) {
      unsaid.push({ rule: 'condition', id });
      return [];
    }
    return [where(allOf([shown, not(offered)]), { properties: { [id]: { not: { const: value } } } })];
  });
  return [where(shown, { properties: { [id]: anyOf([absentRef, { enum: values }]) } }), ...ofSome];
}

function rowCount({ id, repeat }: FieldGroup, conditions: ConditionSchemas, unsaid: UnsaidRule[]): JsonSchema[] {
  if (repeat === undefined || repeat.min === 0) return [];
  const shown = conditions.shown(groupKey(id));
  if (shown !== undefined) return [where(shown, answered(id, { type: 'array', minItems: repeat.min }))];
  unsaid.push({ rule: 'condition', id });
  return [];
}

/** `members.fullName` is answered as `members.r1.fullName`; a field of its own with such a name is left to itself. */
function rowPattern(
  groupId: string,
  fieldId: string,
  nodes: ReadonlyMap<string, { rowsOf: string | undefined }>,
): string {
  const escape = (text: string): string => text.replaceAll('.', String.raw`\.`).replaceAll('-', String.raw`\-`);
  const plain = String.raw`${escape(groupId)}\.[^.]+${escape(fieldId.slice(groupId.length))}`;
  const alone = [...nodes].filter(([id, { rowsOf }]) => rowsOf === undefined && new RegExp(`^${plain}$`, 'u').test(id));
  const except = alone.length === 0 ? '' : `(?!(?:${alone.map(([id]) => escape(id)).join('|')})$)`;
  return `^${except}${plain}$`;
}

/** Of an answer in a row: its kind, and what its type says where every row shows the field. */
function rowSchema(field: Field, group: FieldGroup, conditions: ConditionSchemas, unsaid: UnsaidRule[]): JsonSchema {
  unsaid.push({ rule: 'row', id: field.id });
  if (field.required !== false || (field.type === 'checkbox' && field.mustBeTrue === true))
    unsaid.push({ rule: 'required', id: field.id });
  const kind = kindSchema(field);
  const isAlwaysShown = field.visible === undefined && conditions.shown(groupKey(group.id)) === true;
  if (!isAlwaysShown || isComputed(field)) return described(field, givenAs(field, kind));
  const { schema, unsaid: ofType } = valueSchema(field);
  for (const rule of ofType) unsaid.push({ rule, id: field.id });
  const values = 'options' in field ? { enum: field.options.map(({ value }) => value) } : true;
  return described(field, givenAs(field, allOf([kind, schema, values])));
}

/** Judged once everything it names is shown and answered. */
function checkSchema(
  fields: readonly string[],
  holds: JsonSchema | undefined,
  conditions: ConditionSchemas,
): JsonSchema | undefined {
  const answeredAll = fields.map((id) => conditions.of({ '!=': [{ var: id }, null] }));
  if (holds === undefined || answeredAll.includes(undefined)) return undefined;
  return where(allOf(answeredAll.filter((schema) => schema !== undefined)), holds);
}
