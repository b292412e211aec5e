/** Reliability S14: however a field, group, row or answer is called, nothing reaches a prototype. */
import type { Answers, FormDefinition } from '@hcc/schemas';
import * as fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { evaluate, formOf, group, is, rows, slot, textField } from '../../test/forms.ts';
import { checkAnswers, checkDefinition, effectiveAnswers, summarise, toJsonSchema } from './index.ts';

const word = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'a', 'r1');
const id = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'));
const answer = fc.oneof(fc.constantFrom('x', '__proto__', true, null, 3), fc.array(word, { maxLength: 3 }));

/** As JSON brings them: `__proto__` is then an own key. */
const anyAnswers = fc
  .array(fc.tuple(id, answer), { maxLength: 6 })
  .map((entries): Answers =>
    JSON.parse(`{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`),
  );

const anyForm = fc
  .tuple(fc.uniqueArray(id, { minLength: 2, maxLength: 5 }), id)
  .map(([[first = 'a', second = 'b', ...others], repeated]): FormDefinition =>
    formOf([
      group(`g-${first}`, [textField(first), textField(second, { visible: is(first, 'x'), required: true })]),
      group(
        'others',
        others.map((other) => textField(other, { visible: { '!=': [{ var: second }, null] } })),
      ),
      rows(repeated, [textField(`${repeated}.name`), slot(`${repeated}.paper`)]),
    ]),
  );

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Reflect.ownKeys(Object.prototype)).not.toContain('x');
});

it('of a form: ids like __proto__ are refused, others are names like any', () => {
  fc.assert(
    fc.property(anyForm, anyAnswers, (form, answers) => {
      const problems = checkDefinition(form);
      const fields = form.pages.flatMap(({ groups }) => groups.flatMap(({ fields: ofGroup }) => ofGroup));
      for (const field of fields.filter((one) => one.id.split('.').includes('__proto__')))
        expect(problems).toContainEqual({ fieldId: field.id, code: 'badFieldId' });

      const evaluation = evaluate(form, answers);
      checkAnswers(evaluation, { complete: true });
      summarise(evaluation, []);
      const filed = effectiveAnswers(evaluation);
      expect(Object.getPrototypeOf(filed)).toBe(Object.prototype);
      // What is filed was given, under a name of the form; nothing is inherited.
      for (const key of Object.keys(filed)) expect(Object.hasOwn(answers, key)).toBe(true);
      const schema = toJsonSchema(form);
      expect(Object.getPrototypeOf(schema['properties'])).toBe(Object.prototype);
      evaluation.answer(Object.entries(answers));
      expect(effectiveAnswers(evaluation)).toEqual(filed);
    }),
    { numRuns: 500 },
  );
});
