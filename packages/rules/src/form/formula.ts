import type { Expression } from '@hcc/schemas';

/** An expression as a formula, `submitter.for = other`, for traces and for authors; it holds no answer. */
export function formulaOf(expression: Expression): string {
  if (typeof expression !== 'object' || expression === null) return String(expression);
  if ('var' in expression) return expression.var;
  if ('==' in expression) {
    const [left, right] = expression['=='];
    return right === null ? `${formulaOf(left)} is absent` : `${formulaOf(left)} = ${grouped(right)}`;
  }
  if ('!=' in expression) {
    const [left, right] = expression['!='];
    return right === null ? `${formulaOf(left)} is answered` : `${formulaOf(left)} ≠ ${grouped(right)}`;
  }
  if ('in' in expression) return `${formulaOf(expression.in[0])} in ${expression.in[1].join(', ')}`;
  if ('and' in expression) return expression.and.length === 0 ? 'always' : expression.and.map(grouped).join(' and ');
  if ('or' in expression) return expression.or.length === 0 ? 'never' : expression.or.map(grouped).join(' or ');
  if ('!' in expression) return `not ${grouped(expression['!'])}`;
  if ('if' in expression) {
    const [condition, then, otherwise] = expression.if;
    return `${grouped(then)} if ${grouped(condition)} else ${grouped(otherwise)}`;
  }
  if ('today' in expression) return 'today';
  if ('count' in expression) return `rows of ${expression.count}`;
  if ('sum' in expression) return `sum of ${grouped(expression.sum[1])} over ${expression.sum[0]}`;
  if ('some' in expression) return `some row of ${expression.some[0]} has ${grouped(expression.some[1])}`;
  if ('every' in expression) return `every row of ${expression.every[0]} has ${grouped(expression.every[1])}`;
  const [name = '', argument = []] = Object.entries(expression)[0] ?? [];
  const parts: readonly Expression[] = Array.isArray(argument) ? argument : [argument];
  return /^\w+$/.test(name) ? `${name}(${parts.map(formulaOf).join(', ')})` : parts.map(grouped).join(` ${name} `);
}

function grouped(expression: Expression): string {
  const isAtom = typeof expression !== 'object' || expression === null || 'var' in expression || 'today' in expression;
  const isAlone =
    !isAtom &&
    (('and' in expression && expression.and.length < 2) ||
      ('or' in expression && expression.or.length < 2) ||
      '==' in expression ||
      '!=' in expression ||
      'in' in expression ||
      '!' in expression);
  return isAtom || isAlone ? formulaOf(expression) : `(${formulaOf(expression)})`;
}
