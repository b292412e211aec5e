import type { Expression } from '@hcc/schemas';

/** What an expression looks at. */
export interface Reference {
  /** A field's id, or a repeating group's where its rows are counted or walked through. */
  id: string;
  /** Over all rows of its group, not the row that the expression stands in. */
  acrossRows: boolean;
}

/** The fields and groups an expression looks at, each once for each way. */
export function referencesOf(expression: Expression, walked: ReadonlySet<string> = new Set()): Reference[] {
  const found = new Map<string, Reference>();
  for (const reference of collect(expression, walked)) found.set(`${reference.id} ${reference.acrossRows}`, reference);
  return [...found.values()];
}

function collect(expression: Expression, walked: ReadonlySet<string>): Reference[] {
  if (typeof expression !== 'object' || expression === null) return [];
  if ('var' in expression) {
    const { var: id } = expression;
    return [{ id, acrossRows: [...walked].some((groupId) => id.startsWith(`${groupId}.`)) }];
  }
  if ('count' in expression) return [{ id: expression.count, acrossRows: true }];
  const walk = 'sum' in expression ? expression.sum : 'some' in expression ? expression.some : undefined;
  const [groupId, part] = walk ?? ('every' in expression ? expression.every : []);
  if (groupId !== undefined && part !== undefined)
    return [{ id: groupId, acrossRows: true }, ...collect(part, new Set([...walked, groupId]))];
  return partsOf(expression).flatMap((each) => collect(each, walked));
}

/** The expressions that stand directly inside one. */
export function partsOf(expression: Expression): Expression[] {
  if (typeof expression !== 'object' || expression === null || 'var' in expression || 'count' in expression) return [];
  if ('in' in expression) return [expression.in[0]];
  if ('sum' in expression) return [expression.sum[1]];
  if ('some' in expression) return [expression.some[1]];
  if ('every' in expression) return [expression.every[1]];
  return Object.values(expression).flatMap((argument: Expression | Expression[]) => argument);
}

/** How deep operators stand in each other. */
export const depthOf = (expression: Expression): number => 1 + Math.max(0, ...partsOf(expression).map(depthOf));
