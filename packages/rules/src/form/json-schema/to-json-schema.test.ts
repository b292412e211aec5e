import type { Answers, FormDefinition } from '@hcc/schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthRegistration, withVariants } from '../../../test/birth-registration.ts';
import { evaluate, fieldOf, formOf, formOfFields, group, is, rows, slot, textField } from '../../../test/forms.ts';
import { randomCase } from '../../../test/random-form.ts';
import { checkAnswers, checkDefinition, deriveForm, sampleFiling, toJsonSchema, type UnsaidRule } from '../index.ts';

/** As strict as ajv is, but for the one keyword of ours and `required` beside it. */
const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false });
ajv.addKeyword('x-hcc-unexpressed');
const accepts = (form: FormDefinition, answers: Answers): boolean => ajv.compile(toJsonSchema(form))(answers);
const unsaidOf = (form: FormDefinition) => toJsonSchema(form)['x-hcc-unexpressed'] as UnsaidRule[];
const isSound = (form: FormDefinition, answers: Answers, attachments: { fieldId: string }[] = []): boolean =>
  checkAnswers(evaluate(form, answers, attachments), { complete: true }).every(
    ({ severity }) => severity === 'warning',
  );

describe('any form', () => {
  it('accepts what the form has no fault with', () => {
    let sound = 0;
    fc.assert(
      fc.property(randomCase(), ({ form, answers, attachments }) => {
        expect(checkDefinition(form)).toEqual([]);
        if (!isSound(form, answers, attachments)) return;
        sound++;
        expect(accepts(form, answers)).toBe(true);
      }),
      { numRuns: 1500 },
    );
    expect(sound).toBeGreaterThan(60);
  });
  it('judges as the form does where nothing is left unsaid', () => {
    const judged = { sound: 0, faulty: 0 };
    fc.assert(
      fc.property(randomCase({ plain: true }), ({ form, answers }) => {
        if (unsaidOf(form).length > 0) return;
        const verdict = isSound(form, answers);
        judged[verdict ? 'sound' : 'faulty']++;
        expect(accepts(form, answers)).toBe(verdict);
      }),
      { numRuns: 500 },
    );
    expect(judged.sound).toBeGreaterThan(50);
    expect(judged.faulty).toBeGreaterThan(200);
  });
});

describe('a derived form', () => {
  it.each([birthRegistration, withVariants])(
    'of $name accepts a filing and names what it leaves unsaid',
    (procedure) => {
      const form = deriveForm(procedure);
      const filling = { today: '2026-11-27', seed: 7, servicePoints: ['qn-branch-193'], addressUnits: ['06691'] };
      for (const optional of [false, true]) {
        const { answers } = sampleFiling(form, { ...filling, optional });
        expect(accepts(form, answers)).toBe(true);
        expect(accepts(form, { ...answers, 'declaration.truth': false })).toBe(false);
        expect(accepts(form, { ...answers, 'submitter.fullName': ' ' })).toBe(false);
        expect(accepts(form, { ...answers, 'no.such': 'x' })).toBe(false);
        expect(accepts(form, { ...answers, 'return.method': 'pigeon' })).toBe(false);
      }
      expect(unsaidOf(form)).toContainEqual({ rule: 'identifier', id: 'submitter.personalId' });
      expect(unsaidOf(form).map(({ rule }) => rule)).toContain('file');
    },
  );
});

describe('what is said', () => {
  it('of a field that is shown only in a case: asked for there, of the right kind everywhere', () => {
    const form = formOfFields(textField('a'), textField('b', { visible: is('a', 'x'), required: true }));
    expect(accepts(form, {})).toBe(true);
    expect(accepts(form, { a: 'x' })).toBe(false);
    expect(accepts(form, { a: 'x', b: 'y' })).toBe(true);
    expect(accepts(form, { a: 'y', b: 3 })).toBe(false);
  });
  it('of a chain of conditions: a hidden answer decides nothing', () => {
    const form = formOfFields(
      textField('a'),
      textField('b', { visible: is('a', 'x') }),
      textField('c', { visible: is('b', 'x'), required: true }),
    );
    expect(accepts(form, { a: 'y', b: 'x' })).toBe(true);
    expect(accepts(form, { a: 'x', b: 'x' })).toBe(false);
  });
  it('of rows: how many, and the kind of each answer', () => {
    const people = rows('people', [textField('people.name', { maxLength: 3 })], {
      repeat: { min: 1, max: 2, rowName: { vi: 'người' } },
    });
    const form = formOf([group('g', [textField('a')]), people]);
    expect(accepts(form, { people: ['r1'], 'people.r1.name': 'An' })).toBe(true);
    expect(accepts(form, { people: ['r1'], 'people.r1.name': 'quá dài' })).toBe(false);
    expect(accepts(form, {})).toBe(false);
    expect(accepts(form, { people: ['r1', 'r2', 'r3'] })).toBe(false);
    expect(accepts(form, { people: ['r1'], 'people.name': 'An' })).toBe(false);
    expect(unsaidOf(form)).toEqual([{ rule: 'row', id: 'people.name' }]);
  });
  it('of a value that is worked out: nothing, since nobody reads what is sent', () => {
    const form = formOfFields(fieldOf('sum', 'number', { computed: { '+': [1, 2] }, required: true }));
    expect(accepts(form, {})).toBe(true);
    expect(accepts(form, { sum: 'forged' })).toBe(true);
  });
  it('of a slot: that no answer belongs there', () => {
    const form = formOfFields({ ...slot('papers.a'), required: true });
    expect(accepts(form, {})).toBe(true);
    expect(accepts(form, { 'papers.a': 'x' })).toBe(false);
    expect(unsaidOf(form)).toEqual([{ rule: 'file', id: 'papers.a' }]);
  });
  it.each([
    ['2000-02-29', true],
    ['2001-02-29', false],
    ['1900-02-29', false],
    ['2026-04-31', false],
    ['1849-12-31', false],
    ['1931', false],
  ])('of the day %s: %s', (day, expected) => {
    const form = formOfFields(fieldOf('a', 'date'));
    expect(accepts(form, { a: day })).toBe(expected);
    expect(isSound(form, { a: day })).toBe(expected);
  });
  it('of a check between answers, where JSON Schema can say it', () => {
    const check = { id: 'c', fields: ['a', 'b'], severity: 'error' as const, message: { vi: '' } };
    const said = formOf(
      [group('g', [textField('a'), textField('b')])],
      [{ ...check, holds: { or: [is('a', 'x'), is('b', 'x')] } }],
    );
    expect(accepts(said, { a: 'y' })).toBe(true);
    expect(accepts(said, { a: 'y', b: 'y' })).toBe(false);
    const unsaid = formOf(
      [group('g', [textField('a'), textField('b')])],
      [{ ...check, holds: { '==': [{ var: 'a' }, { var: 'b' }] } }],
    );
    expect(accepts(unsaid, { a: 'y', b: 'z' })).toBe(true);
    expect(unsaidOf(unsaid)).toEqual([{ rule: 'check', id: 'c' }]);
  });
});
