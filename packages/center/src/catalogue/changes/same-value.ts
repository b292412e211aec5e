/** Whether two JSON values say the same; the order of keys counts for nothing, since a database keeps none. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one))
    return Array.isArray(other) && one.length === other.length && one.every((item, at) => sameValue(item, other[at]));
  if (!isObject(one) || !isObject(other)) return false;
  const [names, otherNames] = [namesIn(one), namesIn(other)];
  return names.length === otherNames.length && names.every((name) => sameValue(one[name], other[name]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A key without a value is no key in JSON. */
function namesIn(object: Record<string, unknown>): string[] {
  return Object.keys(object).filter((name) => object[name] !== undefined);
}
