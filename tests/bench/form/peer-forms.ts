/** The measured form in each peer's own language, as its documentation writes such fields. */
import { fieldsOf, heirParts, personalIdHelp, provinces, purposes, type BenchField } from './fields.ts';

const idOf = ({ kind, block }: BenchField): string => `${kind}${block}`;
const purposeOf = ({ block }: BenchField): string => `purpose${block}`;
const personalId = '^[0-9]{12}$';
const mostArea = 100_000;

/** https://bpmn.io/schema/form-js */
export function formJsForm(count: number): object {
  const options = (list: typeof provinces) => list.map(([value, label]) => ({ value, label }));
  const component = (field: BenchField): object => {
    const { kind, label, required } = field;
    const common = { key: idOf(field), label, validate: { required } };
    switch (kind) {
      case 'personalId':
        return {
          ...common,
          type: 'textfield',
          description: personalIdHelp,
          validate: { required, pattern: personalId },
        };
      case 'born':
        return { ...common, type: 'datetime', subtype: 'date', dateLabel: label };
      case 'province':
        return { ...common, type: 'select', values: options(provinces) };
      case 'purpose':
        return { ...common, type: 'radio', values: options(purposes) };
      case 'other':
        return { ...common, type: 'textfield', conditional: { hide: `=${purposeOf(field)} != "other"` } };
      case 'area':
        return { ...common, type: 'number', validate: { required, min: 1, max: mostArea } };
      case 'heirs':
        return {
          type: 'dynamiclist',
          path: idOf(field),
          label,
          isRepeating: true,
          allowAddRemove: true,
          defaultRepetitions: 0,
          components: [
            { type: 'textfield', key: 'name', label: heirParts.name, validate: { required: true } },
            { type: 'number', key: 'share', label: heirParts.share, validate: { required: true, min: 1, max: 100 } },
          ],
        };
      default:
        return { ...common, type: 'textfield', validate: { required, maxLength: 100 } };
    }
  };
  const components = fieldsOf(count).map((field, at) => ({ id: `Field_${at}`, ...component(field) }));
  return { type: 'default', schemaVersion: 19, id: 'bench', components };
}

export function surveyForm(count: number): object {
  const choices = (list: typeof provinces) => list.map(([value, text]) => ({ value, text }));
  const element = (field: BenchField): object => {
    const { kind, label, required } = field;
    const common = { name: idOf(field), title: label, isRequired: required };
    switch (kind) {
      case 'personalId':
        return {
          ...common,
          type: 'text',
          description: personalIdHelp,
          validators: [{ type: 'regex', regex: personalId, text: 'Cần 12 chữ số' }],
        };
      case 'born':
        return { ...common, type: 'text', inputType: 'date' };
      case 'province':
        return { ...common, type: 'dropdown', choices: choices(provinces) };
      case 'purpose':
        return { ...common, type: 'radiogroup', choices: choices(purposes) };
      case 'other':
        return { ...common, type: 'text', visibleIf: `{${purposeOf(field)}} = 'other'` };
      case 'area':
        return { ...common, type: 'text', inputType: 'number', min: 1, max: mostArea };
      case 'heirs':
        return {
          ...common,
          type: 'paneldynamic',
          panelCount: 0,
          templateElements: [
            { type: 'text', name: 'name', title: heirParts.name, isRequired: true },
            { type: 'text', name: 'share', title: heirParts.share, inputType: 'number', isRequired: true },
          ],
        };
      default:
        return { ...common, type: 'text', maxLength: 100 };
    }
  };
  return { pages: [{ name: 'all', elements: fieldsOf(count).map(element) }] };
}

const oneOf = (list: typeof provinces) => list.map(([value, title]) => ({ const: value, title }));
const heirsSchema = (title: string) => ({
  type: 'array',
  title,
  items: {
    type: 'object',
    properties: {
      name: { type: 'string', title: heirParts.name, minLength: 1 },
      share: { type: 'integer', title: heirParts.share, minimum: 1, maximum: 100 },
    },
    required: ['name', 'share'],
  },
});

function jsonSchema({ kind, label }: BenchField): object {
  switch (kind) {
    case 'personalId':
      return { type: 'string', title: label, description: personalIdHelp, pattern: personalId };
    case 'born':
      return { type: 'string', title: label, format: 'date' };
    case 'province':
      return { type: 'string', title: label, oneOf: oneOf(provinces) };
    case 'purpose':
      return { type: 'string', title: label, oneOf: oneOf(purposes) };
    case 'area':
      return { type: 'integer', title: label, minimum: 1, maximum: mostArea };
    case 'heirs':
      return heirsSchema(label);
    default:
      return { type: 'string', title: label, maxLength: 100 };
  }
}

/** One flat object; what is asked under a condition is a rule of the layout. */
export function jsonFormsForm(count: number): object {
  const fields = fieldsOf(count);
  const control = (field: BenchField): object => ({
    type: 'Control',
    scope: `#/properties/${idOf(field)}`,
    ...(field.kind === 'purpose' ? { options: { format: 'radio' } } : {}),
    ...(field.kind === 'other'
      ? {
          rule: {
            effect: 'SHOW',
            condition: {
              scope: `#/properties/${purposeOf(field)}`,
              schema: { const: 'other' },
              failWhenUndefined: true,
            },
          },
        }
      : {}),
  });
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(fields.map((field) => [idOf(field), jsonSchema(field)])),
      required: fields.filter(({ required, kind }) => required && kind !== 'other').map(idOf),
    },
    uischema: { type: 'VerticalLayout', elements: fields.map(control) },
  };
}

/** An object a block, so that a condition is looked at with its block alone. */
export function rjsfForm(count: number): object {
  const blocks = Object.groupBy(fieldsOf(count), ({ block }) => `b${block}`);
  const schemaOf = (fields: readonly BenchField[]): object => {
    const asked = fields.filter(({ kind }) => kind !== 'other');
    const other = fields.find(({ kind }) => kind === 'other');
    return {
      type: 'object',
      properties: Object.fromEntries(asked.map((field) => [field.kind, jsonSchema(field)])),
      required: asked.filter(({ required }) => required).map(({ kind }) => kind),
      ...(other
        ? {
            if: { properties: { purpose: { const: 'other' } }, required: ['purpose'] },
            // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
            then: { properties: { other: jsonSchema(other) }, required: ['other'] },
          }
        : {}),
    };
  };
  const entries = Object.entries(blocks).map(([id, fields]) => [id, fields ?? []] as const);
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(entries.map(([id, fields]) => [id, schemaOf(fields)])),
    },
    uiSchema: Object.fromEntries(
      entries.map(([id]) => [id, { purpose: { 'ui:widget': 'radio' }, 'ui:options': { label: false } }]),
    ),
  };
}
