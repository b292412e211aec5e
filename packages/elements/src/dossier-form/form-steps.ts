/** A form's pages as a person walks through them: those with something to fill in, and the signing at the end of the review. */
import { placeOf, type FormEvaluation } from '@hcc/rules/form';
import type { FormDefinition, FormPage, LocalizedText } from '@hcc/schemas';

/** One page at a time, or all questions on one. */
export type FormLayout = 'pages' | 'single';

export interface FormStep {
  readonly id: string;
  readonly title: LocalizedText;
  readonly pages: readonly FormPage[];
}

/** The last page, when it holds only things to tick: it is signed under the review, where one sees what one signs. */
export function signingPage({ pages }: FormDefinition): FormPage | undefined {
  const last = pages.at(-1);
  const isSigning = last?.groups.every(({ fields }) =>
    fields.every(({ type }) => type === 'checkbox' || type === 'notice'),
  );
  return isSigning === true && pages.length > 1 ? last : undefined;
}

/** The steps before the review that ask something now. `whole`: what a step of all pages is called. */
export function stepsOf(evaluation: FormEvaluation, layout: FormLayout, whole: LocalizedText): readonly FormStep[] {
  const { definition } = evaluation.form;
  const signing = signingPage(definition);
  const pages = definition.pages.filter((page) => page !== signing && asksSomething(page, evaluation));
  if (layout === 'single') return pages.length === 0 ? [] : [{ id: 'all', title: whole, pages }];
  return pages.map((page) => ({ id: page.id, title: page.title, pages: [page] }));
}

const asksSomething = (page: FormPage, evaluation: FormEvaluation): boolean =>
  evaluation.isPageVisible(page.id) &&
  page.groups.some(
    ({ id, repeat, fields }) =>
      evaluation.isGroupVisible(id) && (repeat !== undefined || fields.some((field) => evaluation.isVisible(field.id))),
  );

/** Whether an answer is asked for on a step. */
export function isOn(step: FormStep, answerId: string, { form }: FormEvaluation): boolean {
  const fieldId = placeOf(answerId, form)?.fieldId;
  return step.pages.some(({ groups }) =>
    groups.some(({ id, fields }) => id === answerId || fields.some((field) => field.id === fieldId)),
  );
}

/** Papers to bring and show are told on the page that takes the other papers. */
export const takesPapers = ({ groups }: FormPage): boolean =>
  groups.some(({ fields }) => fields.some(({ type }) => type === 'attachment'));
