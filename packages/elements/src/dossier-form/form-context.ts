/** What every template of the form is handed, and the few words that several of them make. */
import { describeAnswerProblem, type Reason } from '@hcc/rules/form';
import type { Field } from '@hcc/sdk';
import type { TextController } from '../localize/text-controller.ts';
import type { DossierFormController, Fault } from './dossier-form.controller.ts';
import type { FormStrings } from './locales/vi.ts';
import type { PlacePickers } from './place-pickers.ts';

export interface FormContext {
  readonly form: DossierFormController;
  readonly text: TextController<FormStrings>;
  readonly pickers: PlacePickers;
}

/** The element's id of a field's control; dots stay, since only `getElementById` and `for` use it. */
export const controlId = (fieldId: string): string => `f-${fieldId}`;

export const faultText = (fault: Fault, { form, text }: FormContext): string =>
  typeof fault === 'string'
    ? fault
    : form.definition
      ? describeAnswerProblem(fault, form.definition, text.locale)
      : fault.code;

export const fieldOf = (fieldId: string, { form }: FormContext): Field | undefined =>
  form.definition?.pages.flatMap(({ fields }) => fields).find(({ id }) => id === fieldId);

/** "ở “Bạn nộp hồ sơ cho ai?” bạn chọn “Cho người khác”": the fields that decided, with their answers where those are choices. */
export function reasonText({ fieldIds }: Reason, context: FormContext): string {
  const { form, text } = context;
  const { strings } = text;
  return fieldIds
    .map((id) => {
      const field = fieldOf(id, context);
      if (!field) return undefined;
      const label = text.localized(field.label);
      const option = field.options?.find(({ value }) => value === form.answers[id]);
      if (option) return strings.whyAnswered(label, text.localized(option.label));
      return field.type === 'checkbox' ? strings.whyTicked(label) : strings.whyField(label);
    })
    .filter((sentence) => sentence !== undefined)
    .join('; ');
}

/** `1048576` → `1 MB`; kilobytes below that. */
export const sizeText = (bytes: number): string =>
  bytes >= 1024 * 1024
    ? `${(bytes / (1024 * 1024)).toFixed(bytes >= 10 * 1024 * 1024 ? 0 : 1)} MB`
    : `${Math.max(1, Math.round(bytes / 1024))} kB`;
