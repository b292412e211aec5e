/** As much of JSON Schema 2020-12 as is written here. */
export type JsonSchema = boolean | { [keyword: string]: unknown };

/** What a field takes for "not answered": nothing given, a blank text, an empty list. */
export const absent: JsonSchema = {
  anyOf: [{ type: 'null' }, { type: 'string', pattern: String.raw`^\s*$` }, { type: 'array', maxItems: 0 }],
};
export const absentRef = { $ref: '#/$defs/absent' };

/** The answer is there and none of those. */
export const given = (id: string): JsonSchema => ({ required: [id], properties: { [id]: { not: absentRef } } });
/** The answer is there and fits. */
export const answered = (id: string, value: JsonSchema): JsonSchema => ({
  required: [id],
  properties: { [id]: value },
});

export const allOf = (schemas: readonly JsonSchema[]): JsonSchema => {
  const parts = schemas.filter((schema) => schema !== true);
  if (parts.includes(false)) return false;
  const [only, ...others] = parts;
  return only === undefined ? true : others.length === 0 ? only : { allOf: parts };
};
export const anyOf = (schemas: readonly JsonSchema[]): JsonSchema => {
  const parts = schemas.filter((schema) => schema !== false);
  if (parts.includes(true)) return true;
  const [only, ...others] = parts;
  return only === undefined ? false : others.length === 0 ? only : { anyOf: parts };
};
export const not = (schema: JsonSchema): JsonSchema => (typeof schema === 'boolean' ? !schema : { not: schema });

/** `then` where `condition` holds; nothing where there is nothing to say. */
export function where(condition: JsonSchema, then: JsonSchema): JsonSchema {
  if (condition === false || then === true) return true;
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  return condition === true ? then : { if: condition, then };
}
