/** A form as data: pages of fields with conditions. No author code runs, in the browser or at the Center. */
import * as z from 'zod';
import { Id, LocalizedText, ProcedureCode } from '../primitives.ts';
import { FilingMode } from '../procedures/procedure.ts';

/**
 * A condition over answers, in the words of JsonLogic. A hidden field counts as absent, and an absent answer
 * equals nothing but `null`.
 */
export type Condition =
  | { '==': [{ var: string }, string | number | boolean | null] }
  | { in: [{ var: string }, (string | number)[]] }
  | { and: Condition[] }
  | { or: Condition[] }
  | { '!': Condition };
const Variable = z.strictObject({ var: z.string() });
export const Condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ '==': z.tuple([Variable, z.union([z.string(), z.number(), z.boolean(), z.null()])]) }),
      z.strictObject({ in: z.tuple([Variable, z.array(z.union([z.string(), z.number()]))]) }),
      z.strictObject({ and: z.array(Condition) }),
      z.strictObject({ or: z.array(Condition) }),
      z.strictObject({ '!': Condition }),
    ]),
  )
  .meta({ id: 'Condition' });

export const FieldType = z
  .enum([
    'text',
    'longText',
    'date',
    'select',
    'radio',
    'checkbox',
    'personalId',
    'phone',
    'email',
    'addressUnit',
    'servicePoint',
    'attachment',
    'notice',
  ])
  .meta({ id: 'FieldType' });
export type FieldType = z.infer<typeof FieldType>;

export const Field = z
  .object({
    id: z.string().regex(/^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9-]+)*$/),
    type: FieldType,
    label: LocalizedText,
    help: LocalizedText.optional(),
    required: z.union([z.boolean(), Condition]),
    visible: Condition.optional(),
    options: z.array(z.object({ value: z.string(), label: LocalizedText })).optional(),
    maxLength: z.int().positive().optional(),
    autocomplete: z.string().optional().meta({ description: 'HTML autofill token (WCAG 2.2, 1.3.5)' }),
    componentId: z.string().optional().meta({ description: 'The paper that an attachment field takes' }),
    mustBeTrue: z.boolean().optional().meta({ description: 'A declaration: refused unless ticked' }),
  })
  .meta({ id: 'Field' });
export type Field = z.infer<typeof Field>;

export const FormPage = z
  .object({ id: z.string(), title: LocalizedText, fields: z.array(Field) })
  .meta({ id: 'FormPage' });
export type FormPage = z.infer<typeof FormPage>;

export const FormDefinition = z
  .object({
    procedureCode: ProcedureCode,
    procedureName: z.string(),
    version: z.string(),
    filingMode: FilingMode,
    pages: z.array(FormPage),
    toPresent: z.array(z.string()).meta({ description: 'Papers to bring and show; never uploaded' }),
  })
  .meta({ id: 'FormDefinition' });
export type FormDefinition = z.infer<typeof FormDefinition>;

export const AnswerValue = z
  .union([z.string().max(10_000), z.number(), z.boolean(), z.null()])
  .meta({ id: 'AnswerValue' });
export type AnswerValue = z.infer<typeof AnswerValue>;

/** Answers by field id. Flat, so that a path can never reach a prototype. */
export const Answers = z
  .record(
    z
      .string()
      .regex(/^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9-]+)*$/)
      .max(120),
    AnswerValue,
  )
  .meta({ id: 'Answers' });
export type Answers = z.infer<typeof Answers>;

export const Attachment = z
  .object({
    id: Id,
    fieldId: z.string(),
    name: z.string(),
    mediaType: z.string(),
    bytes: z.int().min(0),
    sha256: z.string(),
  })
  .meta({ id: 'Attachment' });
export type Attachment = z.infer<typeof Attachment>;
