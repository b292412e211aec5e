/** What the type of one field says of its answer, as JSON Schema. */
import type { Field, FieldOf } from '@hcc/schemas';
import { maxLengthOf } from '../field-problem.ts';
import type { JsonSchema } from './json-schema.ts';

/** Of the right kind and length: held against hidden answers too. `false`: no answer is right. */
export function kindSchema(field: Field): JsonSchema {
  switch (field.type) {
    case 'attachment':
    case 'notice':
      return false;
    case 'checkbox':
      return { type: 'boolean' };
    case 'number':
      return { type: 'number' };
    case 'money':
      return { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };
    default:
      // JSON Schema counts characters, the form UTF-16 units: beyond the BMP the schema lets a few more through.
      return { type: 'string', maxLength: maxLengthOf(field) };
  }
}

/** The rules of a field's own that JSON Schema cannot state. */
export type UnsaidOfField = 'identifier' | 'pattern' | 'decimals' | 'dayRange';

/** The answer itself, of a shown field, besides its choices; and what that leaves unsaid. */
export function valueSchema(field: Field): { schema: JsonSchema; unsaid: UnsaidOfField[] } {
  switch (field.type) {
    case 'number':
    case 'money':
      return numberSchema(field);
    case 'text':
      return field.pattern === undefined ? said(true) : patternSchema(field.pattern.matches);
    case 'personalId':
    case 'taxNumber':
    case 'phone':
    case 'email':
      // Check digits, and the ways people write numbers: `@hcc/rules/identifiers`.
      return { schema: true, unsaid: ['identifier'] };
    case 'date':
      return dateSchema(field);
    case 'addressUnit':
      return said({ pattern: field.dated === true ? String.raw`^\d{1,8}(?:@\d{4}-\d{2}-\d{2})?$` : unitReference });
    case 'servicePoint':
      return said({ pattern: unitReference });
    default:
      return said(true);
  }
}

const said = (schema: JsonSchema): { schema: JsonSchema; unsaid: [] } => ({ schema, unsaid: [] });

const unitReference = '^[A-Za-z0-9][A-Za-z0-9._:\\-]{0,63}$';

function numberSchema(field: FieldOf<'number'> | FieldOf<'money'>): { schema: JsonSchema; unsaid: UnsaidOfField[] } {
  const range = {
    ...(field.min === undefined ? {} : { minimum: field.min }),
    ...(field.max === undefined ? {} : { maximum: field.max }),
  };
  if (field.type === 'money') return said(range);
  // `multipleOf: 0.01` fails on 0.07 in binary arithmetic, so only "none" is said.
  return (field.decimals ?? 0) === 0 ? said({ type: 'integer', ...range }) : { schema: range, unsaid: ['decimals'] };
}

/** The form matches with the flag `v`, JSON Schema with `u`: only what both read alike is said. */
function patternSchema(source: string): { schema: JsonSchema; unsaid: UnsaidOfField[] } {
  const pattern = String.raw`^\s*(?:${source})\s*$`;
  const isReadAlike = !/&&|--|~~|\\q|\[[^\]]*\[/.test(source) && isExpression(pattern);
  return isReadAlike ? said({ pattern }) : { schema: true, unsaid: ['pattern'] };
}

function isExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').source !== '';
  } catch {
    return false;
  }
}

const year = String.raw`(?:18[5-9]\d|19\d\d|[2-9]\d{3})`;
const leapYear = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)`;
const month = '(?:0[1-9]|1[0-2])';
const monthAndDay = String.raw`(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))`;

/** Days the calendar has, since 1850; whether one lies between the ends is a comparison of texts. */
function dateSchema({ coarsest, earliest, latest }: FieldOf<'date'>): { schema: JsonSchema; unsaid: UnsaidOfField[] } {
  const forms = [
    `${year}-${monthAndDay}`,
    `(?=${year})${leapYear}-02-29`,
    ...(coarsest === 'month' || coarsest === 'year' ? [`${year}-${month}`] : []),
    ...(coarsest === 'year' ? [year] : []),
  ];
  const isBounded = earliest !== undefined || latest !== undefined;
  return { schema: { pattern: `^(?:${forms.join('|')})$` }, unsaid: isBounded ? ['dayRange'] : [] };
}
