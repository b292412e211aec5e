import type { AnswerValue, Expression } from '@hcc/schemas';
import { describe, expect, it } from 'vitest';
import { valueOf } from './expression.ts';
import { formulaOf } from './formula.ts';
import { depthOf, referencesOf } from './references.ts';

const answers: Record<string, AnswerValue> = { a: 2, b: 'x', d: '2026-08-20', y: '1931', t: true };
const rows: Record<string, Record<string, AnswerValue>> = { r1: { share: 40 }, r2: { share: 60 }, r3: {} };
const reader = {
  today: '2026-11-27',
  read: (id: string, row?: { key: string }): AnswerValue | undefined =>
    row && id.startsWith('heirs.') ? rows[row.key]?.[id.slice('heirs.'.length)] : answers[id],
  rowKeys: (groupId: string) => (groupId === 'heirs' ? Object.keys(rows) : []),
};
const v = (id: string): Expression => ({ var: id });

it.each<[Expression, unknown]>([
  [7, 7],
  [null, null],
  [v('a'), 2],
  [v('nowhere'), null],
  [{ '==': [v('a'), 2] }, true],
  [{ '==': [v('a'), '2'] }, false],
  [{ '==': [v('nowhere'), null] }, true],
  [{ '!=': [v('nowhere'), 'x'] }, true],
  [{ '<': [v('a'), 3] }, true],
  [{ '<': [v('a'), '3'] }, false],
  [{ '>=': [v('nowhere'), 0] }, false],
  [{ '<=': [v('d'), { today: [] }] }, true],
  [{ '<': [v('y'), v('d')] }, true],
  [{ '<': [v('b'), 'y'] }, false],
  [{ in: [v('b'), ['x', 1]] }, true],
  [{ in: [v('nowhere'), ['x']] }, false],
  [{ and: [] }, true],
  [{ or: [] }, false],
  [{ and: [{ '==': [v('a'), 2] }, v('t')] }, true],
  [{ and: [v('a')] }, false],
  [{ '!': v('nowhere') }, true],
  [{ if: [v('t'), 'yes', 'no'] }, 'yes'],
  [{ '+': [v('a'), 3] }, 5],
  [{ '+': [v('a'), v('nowhere')] }, null],
  [{ '-': [v('a'), 3] }, -1],
  [{ '*': [v('a'), 3, 2] }, 12],
  [{ '/': [v('a'), 0] }, null],
  [{ min: [v('a'), 1] }, 1],
  [{ max: [v('a'), 1] }, 2],
  [{ round: { '/': [5, 3] } }, 2],
  [{ length: 'Nguyễn' }, 6],
  [{ years: ['2008-11-28', { today: [] }] }, 17],
  [{ years: ['2008-11-27', { today: [] }] }, 18],
  [{ years: [v('y'), v('d')] }, 95],
  [{ years: ['2004-02-29', '2005-02-28'] }, 0],
  [{ count: 'heirs' }, 3],
  [{ sum: ['heirs', v('heirs.share')] }, 100],
  [{ some: ['heirs', { '>': [v('heirs.share'), 50] }] }, true],
  [{ every: ['heirs', { '>': [v('heirs.share'), 10] }] }, false],
  [{ every: ['nobody', { '>': [v('heirs.share'), 10] }] }, true],
])('%j is %j', (expression, value) => expect(valueOf(expression, reader)).toBe(value));

it('takes an operator that it does not know for absent, and a prototype for none', () => {
  for (const text of ['{"toString": []}', '{"__proto__": []}', '{"power": [2, 3]}', '{}'])
    expect(valueOf(JSON.parse(text), reader)).toBeNull();
});

describe('references', () => {
  it('tell a field of this row from one of all rows', () => {
    expect(referencesOf({ and: [v('heirs.name'), { some: ['heirs', v('heirs.share')] }, v('a'), v('a')] })).toEqual([
      { id: 'heirs.name', acrossRows: false },
      { id: 'heirs', acrossRows: true },
      { id: 'heirs.share', acrossRows: true },
      { id: 'a', acrossRows: false },
    ]);
  });
  it('know how deep operators stand', () => expect(depthOf({ '!': { and: [v('a')] } })).toBe(3));
});

it.each<[Expression, string]>([
  [
    { or: [{ and: [{ '==': [v('a'), 'x'] }, { '==': [v('b'), 'y'] }] }, { '==': [v('b'), 'z'] }] },
    '(a = x and b = y) or b = z',
  ],
  [{ '!': { '==': [v('a'), null] } }, 'not a is absent'],
  [{ in: [v('a'), ['x', 'y']] }, 'a in x, y'],
  [{ '>=': [{ years: [v('born'), { today: [] }] }, 20] }, '(years(born, today)) >= 20'],
  [{ and: [] }, 'always'],
])('reads %j as %s', (expression, formula) => expect(formulaOf(expression)).toBe(formula));
