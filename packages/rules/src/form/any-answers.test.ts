import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthRegistration, withVariants } from '../../test/birth-registration.ts';
import { evaluate } from '../../test/forms.ts';
import { checkAnswer, checkAnswers, deriveForm, effectiveAnswers, summarise } from './index.ts';

describe('any answers', () => {
  const forms = [deriveForm(birthRegistration), deriveForm(withVariants)];
  const ids = forms.flatMap(({ pages }) =>
    pages.flatMap(({ groups }) => groups.flatMap(({ fields }) => fields.map(({ id }) => id))),
  );
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
      fc.array(fc.string({ maxLength: 3 }), { maxLength: 3 }),
    ),
  );

  it('never make a form throw, and required fields are always visible', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), anyAnswers, fc.boolean(), (form, answers, complete) => {
        const evaluation = evaluate(form, answers);
        for (const { id } of evaluation.asked())
          expect(evaluation.isVisible(id) || !evaluation.isRequired(id)).toBe(true);
        summarise(evaluation, []);
        const problems = checkAnswers(evaluation, { complete });
        const unknown = Object.keys(answers).filter((id) => !ids.includes(id) || !evaluation.form.node.has(id));
        const found = problems.filter(({ code }) => code === 'unknownField');
        expect(found.map(({ fieldId }) => fieldId).sort()).toEqual(unknown.sort());
        // One answer alone is judged as among all.
        for (const { id } of evaluation.asked())
          expect(checkAnswer(evaluation, id, { complete })).toEqual(problems.find(({ fieldId }) => fieldId === id));
      }),
      { numRuns: 500 },
    );
  });
  it('that show a draft sound leave only what is missing when it is handed in', () => {
    const isMissing = ({ code }: { code: string }): boolean => code === 'required' || code === 'mustBeTrue';
    fc.assert(
      fc.property(fc.constantFrom(...forms), anyAnswers, (form, answers) => {
        const draft = checkAnswers(evaluate(form, answers), { complete: false });
        expect(draft.some(isMissing)).toBe(false);
        const whole = checkAnswers(evaluate(form, answers), { complete: true });
        expect(whole.filter((problem) => !isMissing(problem))).toEqual(draft);
      }),
      { numRuns: 300 },
    );
  });
  it('are filed as what was shown, and filing them again changes nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), anyAnswers, (form, answers) => {
        const filed = effectiveAnswers(evaluate(form, answers));
        const again = evaluate(form, filed);
        expect(Object.keys(filed).every((id) => again.isVisible(id))).toBe(true);
        expect(effectiveAnswers(again)).toEqual(filed);
      }),
      { numRuns: 300 },
    );
  });
});
