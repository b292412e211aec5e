/** The two places where TypeScript forgets that a record's keys are its keys. */

export function namesOf<Name extends string>(record: Readonly<Record<Name, unknown>>): Name[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- callers write the record out, it has no other keys
  return Object.keys(record) as Name[];
}

export function recordOf<Name extends string, Value>(entries: Iterable<readonly [Name, Value]>): Record<Name, Value> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each name
  return Object.fromEntries(entries) as Record<Name, Value>;
}
