/**
 * The language of conditions and computed values: JsonLogic's shape (`{ "op": [arguments] }`), a closed list of
 * operators, no author code. What each means, for hidden, cleared and absent values too, is published in
 * `docs/forms.md`; `@hcc/rules/form` holds the one evaluator.
 */
import * as z from 'zod';

/** Fields are named by the id they have in the definition; inside a repeating group that means "of this row". */
export type Expression =
  | string
  | number
  | boolean
  | null
  /** The answer to a field; absent (`null`) while it is hidden or not answered. */
  | { var: string }
  | { '==': [Expression, Expression] }
  | { '!=': [Expression, Expression] }
  /** Numbers, or two days `YYYY-MM-DD`. False when either side is absent or they are of different kinds. */
  | { '<': [Expression, Expression] }
  | { '<=': [Expression, Expression] }
  | { '>': [Expression, Expression] }
  | { '>=': [Expression, Expression] }
  | { in: [Expression, (string | number)[]] }
  | { and: Expression[] }
  | { or: Expression[] }
  | { '!': Expression }
  | { if: [Expression, Expression, Expression] }
  /** Arithmetic on numbers; absent when a part is. */
  | { '+': Expression[] }
  | { '-': [Expression, Expression] }
  | { '*': Expression[] }
  | { '/': [Expression, Expression] }
  | { min: Expression[] }
  | { max: Expression[] }
  | { round: Expression }
  /** Characters of a text, as a person counts them. */
  | { length: Expression }
  /** Whole years from the first day to the second. */
  | { years: [Expression, Expression] }
  /** The day on which the form is judged, at the Center (UTC+7). */
  | { today: [] }
  /** How many rows a repeating group has. */
  | { count: string }
  /** The sum of an expression over the rows of a group; rows without a number add nothing. */
  | { sum: [string, Expression] }
  /** Whether the condition holds in some, in every row of a group. An empty group has no such row; "every" then holds. */
  | { some: [string, Expression] }
  | { every: [string, Expression] };

/** An expression read as true or false: only `true` is true. */
export type Condition = Expression;

const two = (): z.ZodTuple<[typeof Expression, typeof Expression], null> => z.tuple([Expression, Expression]);
const many = (): z.ZodArray<typeof Expression> => z.array(Expression);

export const Expression: z.ZodType<Expression> = z
  .lazy(() =>
    z.union([
      z.string().max(500),
      z.number(),
      z.boolean(),
      z.null(),
      z.strictObject({ var: z.string() }),
      z.strictObject({ '==': two() }),
      z.strictObject({ '!=': two() }),
      z.strictObject({ '<': two() }),
      z.strictObject({ '<=': two() }),
      z.strictObject({ '>': two() }),
      z.strictObject({ '>=': two() }),
      z.strictObject({ in: z.tuple([Expression, z.array(z.union([z.string(), z.number()]))]) }),
      z.strictObject({ and: many() }),
      z.strictObject({ or: many() }),
      z.strictObject({ '!': Expression }),
      z.strictObject({ if: z.tuple([Expression, Expression, Expression]) }),
      z.strictObject({ '+': many() }),
      z.strictObject({ '-': two() }),
      z.strictObject({ '*': many() }),
      z.strictObject({ '/': two() }),
      z.strictObject({ min: many() }),
      z.strictObject({ max: many() }),
      z.strictObject({ round: Expression }),
      z.strictObject({ length: Expression }),
      z.strictObject({ years: two() }),
      z.strictObject({ today: z.tuple([]) }),
      z.strictObject({ count: z.string() }),
      z.strictObject({ sum: z.tuple([z.string(), Expression]) }),
      z.strictObject({ some: z.tuple([z.string(), Expression]) }),
      z.strictObject({ every: z.tuple([z.string(), Expression]) }),
    ]),
  )
  .meta({ id: 'Expression' });
