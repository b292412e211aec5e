/** What every template of the form is handed: the fields' context, with the form itself. */
import type { nothing, TemplateResult } from 'lit';
import type { TextController } from '../localize/text-controller.ts';
import type { FieldContext } from '../form-fields/field-context.ts';
import type { DossierFormController } from './dossier-form.controller.ts';
import type { FormStrings } from './locales/vi.ts';

export interface FormContext extends FieldContext {
  readonly form: DossierFormController;
  readonly text: TextController<FormStrings>;
  /** What the dossier owes, once the part that shows it is here. */
  readonly money: TemplateResult | typeof nothing;
}

export const sizeText = (bytes: number): string =>
  bytes >= 1024 * 1024
    ? `${(bytes / (1024 * 1024)).toFixed(bytes >= 10 * 1024 * 1024 ? 0 : 1)} MB`
    : `${Math.max(1, Math.round(bytes / 1024))} kB`;
