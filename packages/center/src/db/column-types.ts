import { types } from 'pg';
import type { CustomTypesConfig } from 'pg';

/**
 * How column values become JavaScript values, for one pool: `pg`'s own parsers apart from those below. Handed to the pool as
 * `types`, so that nothing is set for the whole process. PGlite speaks the same text format, hence one table for both.
 */
export const columnTypes: CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    return (format !== 'binary' && textParsers.get(oid)) || builtInParser(oid, format);
  },
};

type Parser = (text: string) => unknown;

/** `pg` types the object id as an enum of the ones it knows, yet takes any. */
const builtInParser: (oid: number, format?: 'text' | 'binary') => Parser = types.getTypeParser;

// Object ids of built-in types never change: they stand in PostgreSQL's pg_type.dat.
const scalars: readonly (readonly [oid: number, arrayOid: number, Parser])[] = [
  [20, 1016, toSafeNumber], // int8
  [1700, 1231, toSafeNumber], // numeric
  [1184, 1185, toUtcInstant], // timestamptz
  [1114, 1115, String], // timestamp: has no zone, so it stays what it says
  [1082, 1182, String], // date
];
const textArrayOid = 1009;
function parseTextArray(text: string): (string | null)[] {
  const elements = builtInParser(textArrayOid)(text);
  return Array.isArray(elements) ? elements : [];
}
const textParsers = new Map<number, Parser>(
  scalars.flatMap(([oid, arrayOid, parse]) => [
    [oid, parse],
    [arrayOid, (text: string) => parseTextArray(text).map((element) => (element === null ? null : parse(element)))],
  ]),
);

function toSafeNumber(text: string): number {
  const value = Number(text);
  if (/^-?\d+$/.test(text) && !Number.isSafeInteger(value)) {
    throw new RangeError(
      `The database returned ${text}, which a number cannot hold exactly; select it as text ("::text").`,
    );
  }
  return value;
}

/** `2026-11-22 21:42:00.12+00` becomes `2026-11-22T21:42:00.120Z`. Microseconds stay when there are any, so a cursor loses nothing. */
function toUtcInstant(text: string): string {
  const [, day, time, fraction = '', offset] =
    /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?([+-]\d\d(?::\d\d)?)$/.exec(text) ?? [];
  if (!day || !time || !offset)
    throw new RangeError(`The database returned the instant "${text}", which has no RFC 3339 form.`);
  const utc =
    offset === '+00'
      ? `${day}T${time}`
      : new Date(`${day}T${time}${offset.padEnd(6, ':00')}`).toISOString().slice(0, 19);
  return `${utc}.${fraction.padEnd(3, '0')}Z`;
}
