import type { AnswerValue, Expression } from '@hcc/schemas';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, fieldOf, formOf, formOfFields, group, is, rows, shown, slot, textField } from '../../test/forms.ts';
import { checkDefinition } from './check-definition.ts';
import { effectiveAnswers } from './effective-answers.ts';

describe('what is shown', () => {
  it('takes a hidden answer as absent, however long the chain and whatever the order of the fields', () => {
    const links = Array.from({ length: 2000 }, (_, at) =>
      textField(`f${at}`, at === 0 ? {} : { visible: is(`f${at - 1}`, 'x') }),
    );
    const answers = Object.fromEntries(links.map(({ id }) => [id, 'x']));
    for (const fields of [links, links.toReversed()]) {
      const evaluation = evaluate(formOfFields(...fields), answers);
      expect(shown(evaluation)).toHaveLength(2000);
      evaluation.answer([['f0', 'y']]);
      expect(shown(evaluation)).toEqual(['f0']);
    }
  });
  it('holds an absent, a null and a blank answer equal to null alone', () => {
    const form = formOfFields(
      textField('a'),
      textField('b', { visible: is('a', null) }),
      textField('c', { visible: is('a', '') }),
      textField('d', { visible: { '!': is('a', 'x') } }),
    );
    for (const answers of [{}, { a: null }, { a: '' }, { a: '  ' }])
      expect(shown(evaluate(form, answers))).toEqual(['a', 'b', 'd']);
    expect(shown(evaluate(form, { a: 'x' }))).toEqual(['a']);
  });
  it('goes with its group and its page', () => {
    const form = formOf([
      group('g', [textField('a')]),
      group('h', [textField('b'), textField('c', { visible: is('b', 'x') })], { visible: is('a', 'x') }),
    ]);
    expect(shown(evaluate(form, { b: 'x' }))).toEqual(['a']);
    expect(shown(evaluate(form, { a: 'x', b: 'x' }))).toEqual(['a', 'b', 'c']);
  });
  it('sees that a file is there, and that it went', () => {
    const evaluation = evaluate(formOfFields(slot('a'), textField('b', { visible: is('a', true) })));
    expect(shown(evaluation)).toEqual(['a']);
    expect([...evaluation.attach([{ fieldId: 'a' }])]).toEqual(['a', 'b']);
    expect(shown(evaluation)).toEqual(['a', 'b']);
    evaluation.attach([]);
    expect(shown(evaluation)).toEqual(['a']);
  });
  it('ends on a circle of conditions and hides it; checkDefinition refuses it', () => {
    const form = formOfFields(
      textField('a', { visible: is('b', null) }),
      textField('b', { visible: is('a', null) }),
      textField('c', { visible: is('c', null) }),
      textField('d'),
    );
    expect(shown(evaluate(form))).toEqual(['d']);
    expect(checkDefinition(form)).toEqual(['a', 'b', 'c'].map((fieldId) => ({ fieldId, code: 'cyclicCondition' })));
  });
  it('takes nothing from a prototype', () => {
    const form = formOfFields(textField('a', { visible: is('constructor', null) }), textField('constructor'));
    expect(shown(evaluate(form))).toEqual(['a', 'constructor']);
    expect(shown(evaluate(form, JSON.parse('{"__proto__": {"constructor": "x"}}')))).toEqual(['a', 'constructor']);
  });
  it('says why, naming the fields and never the answers', () => {
    const form = formOf([
      group('g', [textField('a')]),
      group('h', [textField('b', { required: is('a', 'y') })], { visible: { in: [{ var: 'a' }, ['x', 'y']] } }),
    ]);
    const evaluation = evaluate(form, { a: 'x' });
    expect(evaluation.whyGroup('h')).toEqual([
      { about: 'visible', holds: true, answerIds: ['a'], because: 'a in x, y' },
    ]);
    expect(evaluation.why('b')).toEqual([{ about: 'required', holds: false, answerIds: ['a'], because: 'a = y' }]);
  });
  it('offers the choices whose conditions hold', () => {
    const form = formOfFields(textField('a'), {
      id: 'b',
      type: 'select',
      label: { vi: 'b' },
      required: false,
      options: [
        { value: '1', label: { vi: '1' } },
        { value: '2', label: { vi: '2' }, visible: is('a', 'x') },
      ],
    });
    const evaluation = evaluate(form);
    expect(evaluation.optionsOf('b').map(({ value }) => value)).toEqual(['1']);
    expect([...evaluation.answer([['a', 'x']])]).toEqual(['a', 'b']);
    expect(evaluation.optionsOf('b').map(({ value }) => value)).toEqual(['1', '2']);
  });
});

describe('values that are worked out', () => {
  const form = formOf([
    group('g', [
      fieldOf('price', 'money'),
      fieldOf('pages', 'number'),
      fieldOf('total', 'money', { computed: { '*': [{ var: 'price' }, { var: 'pages' }] } }),
      textField('note', { visible: { '>': [{ var: 'total' }, 100] } }),
    ]),
  ]);
  it('follow what they are made of, and so does what hangs on them', () => {
    const evaluation = evaluate(form, { price: 20, pages: 3, total: 7 });
    expect(evaluation.valueOf('total')).toBe(60);
    expect(evaluation.answer([['pages', 6]])).toEqual(new Set(['pages', 'total', 'note']));
    expect(evaluation.valueOf('total')).toBe(120);
    expect(shown(evaluation)).toContain('note');
    evaluation.answer([['pages', null]]);
    expect(evaluation.valueOf('total')).toBeUndefined();
  });
  it('are filed in place of what was sent, and hidden answers are not', () => {
    expect(effectiveAnswers(evaluate(form, { price: 20, pages: 3, total: 7, note: 'hidden' }))).toEqual({
      price: 20,
      pages: 3,
      total: 60,
    });
  });
});

describe('a repeating group', () => {
  const form = formOf([
    rows('heirs', [
      textField('heirs.name'),
      fieldOf('heirs.share', 'number'),
      textField('heirs.guardian', { visible: is('heirs.name', 'An') }),
    ]),
    group('g', [
      fieldOf('sum', 'number', { computed: { sum: ['heirs', { var: 'heirs.share' }] } }),
      textField('many', { visible: { '>': [{ count: 'heirs' }, 1] } }),
    ]),
  ]);
  const answers = { heirs: ['r1', 'r2'], 'heirs.r1.name': 'An', 'heirs.r1.share': 1, 'heirs.r2.share': 2 };

  it('asks its fields in each row, and each row decides for itself', () => {
    expect(shown(evaluate(form, answers))).toEqual([
      'heirs.r1.name',
      'heirs.r1.share',
      'heirs.r1.guardian',
      'heirs.r2.name',
      'heirs.r2.share',
      'sum',
      'many',
    ]);
  });
  it('is summed and counted as rows come and go; the answers of a row that went stay unread', () => {
    const evaluation = evaluate(form, answers);
    expect(evaluation.valueOf('sum')).toBe(3);
    expect(evaluation.answer([['heirs', ['r2']]])).toEqual(new Set(['heirs', 'sum', 'many']));
    expect(evaluation.valueOf('sum')).toBe(2);
    expect(shown(evaluation)).toEqual(['heirs.r2.name', 'heirs.r2.share', 'sum']);
    evaluation.answer([['heirs', ['r2', 'r1']]]);
    expect(evaluation.valueOf('sum')).toBe(3);
    expect(shown(evaluation)).toContain('heirs.r1.guardian');
  });
  it('touches one row when one row is answered', () => {
    const evaluation = evaluate(form, answers);
    expect(evaluation.answer([['heirs.r2.name', 'An']])).toEqual(new Set(['heirs.r2.name', 'heirs.r2.guardian']));
  });
});

it('says after any changes what a fresh judgement says', () => {
  const ids = ['a', 'b', 'c', 'd', 'n', 'heirs.r1.name', 'heirs.r2.name', 'heirs.r1.share', 'heirs.r2.share'];
  const name = fc.constantFrom('a', 'b', 'c', 'd');
  const { condition } = fc.letrec<{ condition: Expression }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      fc.tuple(name, fc.constantFrom('x', 'y', null)).map(([id, value]): Expression => is(id, value)),
      name.map((id): Expression => ({ in: [{ var: id }, ['x', 'y']] })),
      fc.constant<Expression>({ '>': [{ count: 'heirs' }, 1] }),
      fc.constant<Expression>({ '>': [{ sum: ['heirs', { var: 'heirs.share' }] }, 3] }),
      fc.constant<Expression>({ some: ['heirs', is('heirs.name', 'x')] }),
      tie('condition').map((part): Expression => ({ '!': part })),
      fc.array(tie('condition'), { maxLength: 3 }).map((parts): Expression => ({ and: parts })),
      fc.array(tie('condition'), { maxLength: 3 }).map((parts): Expression => ({ or: parts })),
    ),
  }));
  const anyForm = fc.array(fc.option(condition, { nil: undefined }), { minLength: 8, maxLength: 8 }).map((visible) =>
    formOf([
      group('g', [
        ...['a', 'b', 'c', 'd'].map((id, at) =>
          textField(id, visible[at] === undefined ? {} : { visible: visible[at] }),
        ),
        fieldOf('n', 'number', {
          computed: { '+': [{ count: 'heirs' }, { sum: ['heirs', { var: 'heirs.share' }] }] },
        }),
      ]),
      rows(
        'heirs',
        [
          textField('heirs.name', visible[4] === undefined ? {} : { visible: visible[4] }),
          fieldOf('heirs.share', 'number', { visible: { '==': [{ var: 'heirs.name' }, 'x'] } }),
        ],
        visible[5] === undefined ? {} : { visible: visible[5] },
      ),
      group(
        'h',
        [textField('e', { required: visible[7] ?? false })],
        visible[6] === undefined ? {} : { visible: visible[6] },
      ),
    ]),
  );
  const change: fc.Arbitrary<[string, AnswerValue]> = fc.oneof(
    fc.tuple<[string, AnswerValue]>(
      fc.constantFrom(...ids),
      fc.oneof(fc.constantFrom('x', 'y', ''), fc.integer({ min: 0, max: 5 }), fc.constant(null)),
    ),
    fc.tuple<[string, AnswerValue]>(
      fc.constant('heirs'),
      fc.constantFrom(['r1'], ['r1', 'r2'], ['r2', 'r1'], [], null),
    ),
  );
  fc.assert(
    fc.property(
      anyForm,
      fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 12 }),
      (form, runs) => {
        const kept = evaluate(form);
        const answers = new Map<string, AnswerValue>();
        const stateOf = (evaluation: typeof kept) =>
          [...evaluation.asked()].map(({ id }) =>
            JSON.stringify([id, evaluation.isVisible(id), evaluation.isRequired(id), evaluation.valueOf(id)]),
          );
        for (const changes of runs) {
          const before = new Map([...kept.asked()].map(({ id }, at) => [id, stateOf(kept)[at]]));
          const touched = kept.answer(changes);
          for (const [id, value] of changes) answers.set(id, value);
          const fresh = evaluate(form, Object.fromEntries(answers));
          expect(stateOf(kept)).toEqual(stateOf(fresh));
          // Nothing changes without being told.
          for (const [at, { id }] of [...kept.asked()].entries())
            if (before.has(id) && before.get(id) !== stateOf(kept)[at]) expect(touched).toContain(id);
        }
      },
    ),
    { numRuns: 400 },
  );
});
