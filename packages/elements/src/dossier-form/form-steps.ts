/** A form's pages as a person walks through them: those with something to fill in, and the signing at the end of the review. */
import type { FormState } from '@hcc/rules/form';
import type { Field, FormDefinition, FormPage } from '@hcc/sdk';

/** The last page, when it holds only things to tick: it is signed under the review, where one sees what one signs. */
export function signingPage({ pages }: FormDefinition): FormPage | undefined {
  const last = pages.at(-1);
  const isSigning = last?.fields.every(({ type }) => type === 'checkbox' || type === 'notice') === true;
  return isSigning && pages.length > 1 ? last : undefined;
}

/** The pages before the review that ask something now. */
export function stepsOf(definition: FormDefinition, state: FormState): readonly FormPage[] {
  const signing = signingPage(definition);
  return definition.pages.filter((page) => page !== signing && visibleFields(page, state).length > 0);
}

export const visibleFields = ({ fields }: FormPage, state: FormState): readonly Field[] =>
  fields.filter(({ id }) => state.get(id)?.visible === true);

/** Papers to bring and show are told on the page that takes the other papers. */
export const takesPapers = ({ fields }: FormPage): boolean => fields.some(({ type }) => type === 'attachment');
