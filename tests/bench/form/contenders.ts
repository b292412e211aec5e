/** Whom the form is measured beside, and each one's own words for it. */
import { fieldsOf } from './fields.ts';
import { ourForm } from './our-form.ts';
import { formJsForm, jsonFormsForm, rjsfForm, surveyForm } from './peer-forms.ts';

export const contenders = {
  native: { label: 'native HTML', form: fieldsOf },
  bare: { label: 'bare Lit', form: fieldsOf },
  ours: { label: 'ours', form: ourForm },
  formJs: { label: 'form-js', form: formJsForm },
  rjsf: { label: 'RJSF', form: rjsfForm },
  jsonForms: { label: 'JSONForms', form: jsonFormsForm },
  survey: { label: 'SurveyJS', form: surveyForm },
} as const satisfies Record<string, { label: string; form: (count: number) => unknown }>;

export type ContenderId = keyof typeof contenders;
export const contenderIds = Object.keys(contenders) as ContenderId[];
export const sizes = [8, 60, 300] as const;
