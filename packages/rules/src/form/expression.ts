import type { AnswerValue, Expression } from '@hcc/schemas';
import { firstDayOf, wholeYearsBetween } from './partial-day.ts';

/** What an expression comes to. `null` is "absent": hidden, cleared, never answered, or not to be worked out. */
export type Value = string | number | boolean | null;

/** The row an expression stands in, and the rows around it when one group is looked at from another. */
export interface RowScope {
  readonly groupId: string;
  readonly key: string;
  readonly outer: RowScope | undefined;
}

/** Where an expression reads. It never sees a hidden answer. */
export interface Reader {
  readonly today: string;
  read(fieldId: string, row: RowScope | undefined): AnswerValue | undefined;
  rowKeys(groupId: string): readonly string[];
}

type Operator = Extract<keyof UnionToIntersection<Extract<Expression, object>>, string>;
type Argument<Name extends Operator> = UnionToIntersection<Extract<Expression, object>>[Name];
type UnionToIntersection<U> = (U extends unknown ? (value: U) => void : never) extends (value: infer I) => void
  ? I
  : never;

/**
 * The value of an expression. Pure and total: nothing throws, a part of the wrong kind counts as absent, a comparison
 * with something absent is false (`==` and `!=` know `null`), arithmetic with something absent is absent.
 */
export function valueOf(expression: Expression, reader: Reader, row?: RowScope): Value {
  if (typeof expression !== 'object' || expression === null) return expression;
  const [name, argument] = Object.entries(expression)[0] ?? [];
  return name !== undefined && isOperator(name) ? operators[name](argument as never, reader, row) : null;
}

/** Whether a condition holds: only `true` does. */
export const holds = (condition: Expression, reader: Reader, row?: RowScope): boolean =>
  valueOf(condition, reader, row) === true;

const operators: {
  [Name in Operator]: (argument: Argument<Name>, reader: Reader, row: RowScope | undefined) => Value;
} = {
  var: (fieldId, reader, row) => {
    const answer = reader.read(fieldId, row);
    return answer === undefined || Array.isArray(answer) ? null : answer;
  },
  '==': ([left, right], reader, row) => valueOf(left, reader, row) === valueOf(right, reader, row),
  '!=': ([left, right], reader, row) => valueOf(left, reader, row) !== valueOf(right, reader, row),
  '<': (pair, reader, row) => compared(pair, reader, row, (order) => order < 0),
  '<=': (pair, reader, row) => compared(pair, reader, row, (order) => order <= 0),
  '>': (pair, reader, row) => compared(pair, reader, row, (order) => order > 0),
  '>=': (pair, reader, row) => compared(pair, reader, row, (order) => order >= 0),
  in: ([sought, list], reader, row) => {
    const value = valueOf(sought, reader, row);
    return (typeof value === 'string' || typeof value === 'number') && list.includes(value);
  },
  and: (parts, reader, row) => parts.every((part) => holds(part, reader, row)),
  or: (parts, reader, row) => parts.some((part) => holds(part, reader, row)),
  '!': (part, reader, row) => !holds(part, reader, row),
  if: ([condition, then, otherwise], reader, row) =>
    valueOf(holds(condition, reader, row) ? then : otherwise, reader, row),
  '+': (parts, reader, row) => worked(parts, reader, row, (sum, part) => sum + part),
  '-': (parts, reader, row) => worked(parts, reader, row, (from, part) => from - part),
  '*': (parts, reader, row) => worked(parts, reader, row, (product, part) => product * part),
  '/': (parts, reader, row) => worked(parts, reader, row, (dividend, divisor) => dividend / divisor),
  min: (parts, reader, row) => worked(parts, reader, row, Math.min),
  max: (parts, reader, row) => worked(parts, reader, row, Math.max),
  round: (part, reader, row) => worked([part, 0], reader, row, (number) => Math.round(number)),
  length: (part, reader, row) => {
    const text = valueOf(part, reader, row);
    return typeof text === 'string' ? Array.from(text.normalize('NFC')).length : null;
  },
  years: ([from, to], reader, row) => {
    const [first, last] = [valueOf(from, reader, row), valueOf(to, reader, row)];
    return typeof first === 'string' && typeof last === 'string' ? wholeYearsBetween(first, last) : null;
  },
  today: (_none, reader) => reader.today,
  count: (groupId, reader) => reader.rowKeys(groupId).length,
  sum: ([groupId, part], reader, row) =>
    reader.rowKeys(groupId).reduce((sum, key) => {
      const number = valueOf(part, reader, { groupId, key, outer: row });
      return typeof number === 'number' ? sum + number : sum;
    }, 0),
  some: ([groupId, condition], reader, row) =>
    reader.rowKeys(groupId).some((key) => holds(condition, reader, { groupId, key, outer: row })),
  every: ([groupId, condition], reader, row) =>
    reader.rowKeys(groupId).every((key) => holds(condition, reader, { groupId, key, outer: row })),
};

const isOperator = (name: string): name is Operator => Object.hasOwn(operators, name);

type Row = RowScope | undefined;

function compared(
  [left, right]: [Expression, Expression],
  reader: Reader,
  row: Row,
  fits: (order: number) => boolean,
): boolean {
  const [first, second] = [valueOf(left, reader, row), valueOf(right, reader, row)];
  if (typeof first === 'number' && typeof second === 'number') return fits(first - second);
  const [from, to] = [dayOf(first), dayOf(second)];
  return from !== undefined && to !== undefined && fits(from < to ? -1 : from > to ? 1 : 0);
}

const dayOf = (value: Value): string | undefined => (typeof value === 'string' ? firstDayOf(value) : undefined);

function worked(
  parts: readonly Expression[],
  reader: Reader,
  row: Row,
  join: (left: number, right: number) => number,
): number | null {
  const numbers = parts.map((part) => valueOf(part, reader, row));
  if (numbers.length === 0 || !numbers.every((part) => typeof part === 'number')) return null;
  const result = numbers.reduce((left, right) => join(left, right));
  return Number.isFinite(result) ? result : null;
}
