/** Everything the engine says of a form and its answers, in one text: the same text wherever the engine runs. */
import { checkAnswer, checkAnswers, checkDefinition, effectiveAnswers, evaluateForm } from '@hcc/rules/form';
import type { Answers, FormDefinition } from '@hcc/schemas';

export interface Case {
  form: FormDefinition;
  answers: Answers;
  attachments: { fieldId: string }[];
  /** Answered one after the other, as a person does; after each the form is judged anew. */
  steps: readonly (readonly [id: string, value: Answers[string]])[];
}

export const today = '2026-11-27';

/** One line a state: before the first step, and after each. */
export function verdictsOf({ form, answers, attachments, steps }: Case): string[] {
  const evaluation = evaluateForm(form, { answers, attachments, today });
  const state = (touched: Iterable<string>): string =>
    JSON.stringify({
      touched: [...touched].toSorted(),
      fields: [...evaluation.asked()].map(({ id }) => ({
        id,
        visible: evaluation.isVisible(id),
        required: evaluation.isRequired(id),
        value: evaluation.valueOf(id) ?? null,
        options: evaluation.optionsOf(id).map(({ value }) => value),
        why: evaluation.why(id),
        problem: checkAnswer(evaluation, id, { complete: true }) ?? null,
      })),
      pages: form.pages.map(({ id }) => evaluation.isPageVisible(id)),
      draft: checkAnswers(evaluation, { complete: false }),
      complete: checkAnswers(evaluation, { complete: true }),
      filed: effectiveAnswers(evaluation),
    });
  return [
    JSON.stringify(checkDefinition(form)),
    state([]),
    ...steps.map(([id, value]) => state(evaluation.answer([[id, value]]))),
  ];
}

/** SHA-256 of each line: 500 forms in a page answer with a few kilobytes. */
export async function hashesOf(cases: readonly Case[]): Promise<string[][]> {
  return Promise.all(cases.map((one) => Promise.all(verdictsOf(one).map(hashOf))));
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
