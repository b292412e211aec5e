import type { Condition, Field, FormDefinition } from '@hcc/schemas';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthRegistration, withVariants } from '../../test/birth-registration.ts';
import { checkAnswers, checkDefinition, deriveForm, evaluateForm, summarise } from './index.ts';

const field = (id: string, more: Partial<Field> = {}): Field => ({
  id,
  type: 'text',
  label: { vi: id },
  required: false,
  ...more,
});
const formOf = (...fields: Field[]): FormDefinition => {
  return {
    procedureCode: '1.001193',
    procedureName: '',
    version: '1',
    filingMode: { mode: 'here', reason: { vi: '' } },
    pages: [{ id: 'p', title: { vi: 'p' }, fields }],
    toPresent: [],
  };
};
const is = (id: string, value: string | number | boolean | null): Condition => ({ '==': [{ var: id }, value] });
const visibleIds = (
  form: FormDefinition,
  answers: Record<string, never> | Record<string, string | number | boolean | null>,
) => [...evaluateForm(form, answers, [])].filter(([, { visible }]) => visible).map(([id]) => id);

describe('evaluateForm', () => {
  it('names the fields and the condition that decided', () => {
    const form = deriveForm(birthRegistration);
    expect(evaluateForm(form, { 'submitter.for': 'self' }, []).get('applicant.fullName')).toEqual({
      visible: false,
      required: false,
      why: [{ about: 'visible', holds: false, fieldIds: ['submitter.for'], because: 'submitter.for = other' }],
    });
    expect(evaluateForm(form, {}, []).get('papers.c4')?.why[0]?.because).toBe(
      'submitter.for = other and applies.c4 = true',
    );
  });
  it('takes a hidden answer as absent, however long the chain and whatever the order of the fields', () => {
    const links = Array.from({ length: 2000 }, (_, at) =>
      field(`f${at}`, at === 0 ? {} : { visible: is(`f${at - 1}`, 'x') }),
    );
    const answers = Object.fromEntries(links.map(({ id }) => [id, 'x']));
    for (const fields of [links, links.toReversed()]) {
      expect(visibleIds(formOf(...fields), answers)).toHaveLength(2000);
      expect(visibleIds(formOf(...fields), { ...answers, f0: 'y' })).toEqual(['f0']);
    }
  });
  it('holds an absent, a null and a blank answer equal to null alone', () => {
    const form = formOf(
      field('a'),
      field('b', { visible: is('a', null) }),
      field('c', { visible: is('a', '') }),
      field('d', { visible: { '!': is('a', 'x') } }),
    );
    for (const answers of [{}, { a: null }, { a: '' }, { a: '  ' }])
      expect(visibleIds(form, answers)).toEqual(['a', 'b', 'd']);
    expect(visibleIds(form, { a: 'x' })).toEqual(['a']);
  });
  it('reads in, and, or and required conditions', () => {
    const form = formOf(
      field('a'),
      field('b'),
      field('c', { visible: { in: [{ var: 'a' }, ['x', 'y']] } }),
      field('d', { visible: { or: [{ and: [is('a', 'x'), is('b', 'y')] }, is('b', 'z')] }, required: is('a', 'x') }),
    );
    expect(visibleIds(form, { a: 'y' })).toEqual(['a', 'b', 'c']);
    expect(evaluateForm(form, { a: 'x', b: 'y' }, []).get('d')).toMatchObject({ visible: true, required: true });
    expect(evaluateForm(form, { b: 'z' }, []).get('d')).toMatchObject({ visible: true, required: false });
    expect(evaluateForm(form, { b: 'z' }, []).get('d')?.why[0]?.because).toBe('(a = x and b = y) or b = z');
  });
  it('sees that a file is there', () => {
    const form = formOf(field('a', { type: 'attachment', componentId: 'c' }), field('b', { visible: is('a', true) }));
    expect(visibleIds(form, {})).toEqual(['a']);
    const file = { id: '1', fieldId: 'a', name: 'a.pdf', mediaType: 'application/pdf', bytes: 1, sha256: '' };
    expect(evaluateForm(form, {}, [file]).get('b')?.visible).toBe(true);
  });
  it('ends on a circle of conditions and hides it; checkDefinition refuses it', () => {
    const form = formOf(
      field('a', { visible: is('b', null) }),
      field('b', { visible: is('a', null) }),
      field('c', { visible: is('c', null) }),
      field('d'),
    );
    expect(visibleIds(form, {})).toEqual(['d']);
    expect(checkDefinition(form).map(({ fieldId, code }) => `${fieldId} ${code}`)).toEqual([
      'a cyclicCondition',
      'b cyclicCondition',
      'c cyclicCondition',
    ]);
  });
  it('takes nothing from a prototype', () => {
    const form = formOf(field('a', { visible: is('constructor', null) }), field('constructor'));
    expect(visibleIds(form, {})).toEqual(['a', 'constructor']);
    expect(visibleIds(form, JSON.parse('{"__proto__": {"constructor": "x"}}'))).toEqual(['a', 'constructor']);
  });
});

describe('checkDefinition', () => {
  it('finds doubles, loose references, choices without options and slots without a paper', () => {
    const form = formOf(
      field('a'),
      field('a'),
      field('b', { required: is('nowhere', 1) }),
      field('c', { type: 'radio' }),
      field('d', { type: 'attachment' }),
      field('E'),
    );
    expect(checkDefinition(form)).toEqual([
      { fieldId: 'a', code: 'duplicateField' },
      { fieldId: 'b', code: 'unknownReference', params: { reference: 'nowhere' } },
      { fieldId: 'c', code: 'missingOptions' },
      { fieldId: 'd', code: 'missingComponent' },
      { fieldId: 'E', code: 'badFieldId' },
    ]);
  });
});

describe('any answers', () => {
  const forms = [deriveForm(birthRegistration), deriveForm(withVariants)];
  const ids = forms.flatMap(({ pages }) => pages.flatMap(({ fields }) => fields.map(({ id }) => id)));
  const anyAnswers = fc.dictionary(
    fc.oneof(
      fc.constantFrom(...ids),
      fc.constantFrom('__proto__', 'constructor', 'toString'),
      fc.string({ maxLength: 12 }),
    ),
    fc.oneof(
      fc.constantFrom('self', 'other', 'v1', 'v2', 'counter'),
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
    ),
  );

  it('never make a form throw, and required fields are always visible', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), anyAnswers, fc.boolean(), (form, answers, complete) => {
        const state = evaluateForm(form, answers, []);
        for (const { visible, required } of state.values()) expect(visible || !required).toBe(true);
        summarise(form, answers, []);
        const unknown = Object.keys(answers).filter((id) => !state.has(id));
        const found = checkAnswers(form, answers, [], { complete }).filter(({ code }) => code === 'unknownField');
        expect(found.map(({ fieldId }) => fieldId).sort()).toEqual(unknown.sort());
      }),
      { numRuns: 500 },
    );
  });
  it('that show a draft sound leave only what is missing when it is handed in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), anyAnswers, (form, answers) => {
        const draft = checkAnswers(form, answers, [], { complete: false });
        expect(draft.every(({ code }) => code !== 'required' && code !== 'mustBeTrue')).toBe(true);
        const whole = checkAnswers(form, answers, [], { complete: true });
        expect(whole.filter(({ code }) => code !== 'required' && code !== 'mustBeTrue')).toEqual(draft);
      }),
      { numRuns: 300 },
    );
  });
});
