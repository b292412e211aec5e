/** A form as data: pages of groups of fields, with conditions and checks. No author code runs, anywhere. */
import * as z from 'zod';
import { LocalizedText, ProcedureCode } from '../primitives.ts';
import { FilingMode } from '../procedures/procedure.ts';
import { FieldId, mostRows } from './answers.ts';
import { Expression } from './expression.ts';
import { Field } from './field.ts';

/** A group whose fields are asked once for each row. Its id is the answer that holds the row keys. */
export const Repeat = z
  .object({
    min: z.int().min(0).max(mostRows),
    max: z.int().min(1).max(mostRows),
    rowName: LocalizedText.meta({ description: 'What one row is: "Thành viên"' }),
    titleField: FieldId.optional().meta({ description: 'The field whose answer names a row in the list' }),
  })
  .meta({ id: 'Repeat' });
export type Repeat = z.infer<typeof Repeat>;

/** Fields that belong together: a person, an address, a matter; or, with `repeat`, a list of such. */
export const FieldGroup = z
  .object({
    id: FieldId,
    title: LocalizedText.optional(),
    help: LocalizedText.optional(),
    visible: Expression.optional(),
    repeat: Repeat.optional(),
    fields: z.array(Field),
  })
  .meta({ id: 'FieldGroup' });
export type FieldGroup = z.infer<typeof FieldGroup>;

export const FormPage = z
  .object({
    id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
    title: LocalizedText,
    visible: Expression.optional(),
    groups: z.array(FieldGroup),
  })
  .meta({ id: 'FormPage' });
export type FormPage = z.infer<typeof FormPage>;

/** A rule between answers. It is judged once every field it names is shown and answered. */
export const FormCheck = z
  .object({
    id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
    fields: z.array(FieldId).min(1).meta({ description: 'The fault is shown at the first of them' }),
    holds: Expression,
    severity: z.enum(['error', 'warning']),
    message: LocalizedText.meta({ description: 'What is wrong and how to mend it' }),
  })
  .meta({ id: 'FormCheck' });
export type FormCheck = z.infer<typeof FormCheck>;

export const FormDefinition = z
  .object({
    procedureCode: ProcedureCode,
    procedureName: z.string(),
    version: z
      .string()
      .meta({ description: 'Changes with the record, the authored form and the rules that derive it' }),
    filingMode: FilingMode,
    pages: z.array(FormPage),
    checks: z.array(FormCheck),
    toPresent: z.array(z.string()).meta({ description: 'Papers to bring and show; never uploaded' }),
  })
  .meta({ id: 'FormDefinition' });
export type FormDefinition = z.infer<typeof FormDefinition>;
