/** Small forms for tests. */
import type {
  Answers,
  Attachment,
  Condition,
  Field,
  FieldGroup,
  FieldOf,
  FieldType,
  FormCheck,
  FormDefinition,
} from '@hcc/schemas';
import { FormEvaluation } from '../src/form/evaluation.ts';

/** The day on which the tests judge. */
export const today = '2026-11-27';

export const textField = (id: string, more: Partial<FieldOf<'text'>> = {}): Field => ({
  id,
  type: 'text',
  label: { vi: id },
  required: false,
  ...more,
});

type Plain = Exclude<FieldType, 'radio' | 'select' | 'attachment'>;
/** A field of a type that needs nothing else. */
export function fieldOf<Type extends Plain>(id: string, type: Type, more: Partial<FieldOf<Type>> = {}): Field {
  return { id, type, label: { vi: id }, required: false, ...more };
}

export const slot = (id: string): Field => ({
  id,
  type: 'attachment',
  label: { vi: id },
  required: false,
  componentId: id,
});

export const group = (id: string, fields: Field[], more: Partial<FieldGroup> = {}): FieldGroup => ({
  id,
  fields,
  ...more,
});
/** A repeating group. */
export const rows = (id: string, fields: Field[], more: Partial<FieldGroup> = {}): FieldGroup =>
  group(id, fields, { repeat: { min: 0, max: 1000, rowName: { vi: id } }, ...more });

export const formOf = (groups: FieldGroup[], checks: FormCheck[] = []): FormDefinition => ({
  procedureCode: '1.001193',
  procedureName: '',
  version: '1',
  filingMode: { mode: 'here', reason: { vi: '' } },
  pages: [{ id: 'p', title: { vi: 'p' }, groups }],
  checks,
  toPresent: [],
});
export const formOfFields = (...fields: Field[]): FormDefinition => formOf([group('g', fields)]);

export const is = (id: string, value: string | number | boolean | null): Condition => ({ '==': [{ var: id }, value] });

export const evaluate = (
  form: FormDefinition,
  answers: Answers = {},
  attachments: readonly Pick<Attachment, 'fieldId'>[] = [],
): FormEvaluation => new FormEvaluation(form, { answers, attachments, today });

export const shown = (evaluation: FormEvaluation): string[] =>
  [...evaluation.asked()].map(({ id }) => id).filter((id) => evaluation.isVisible(id));
