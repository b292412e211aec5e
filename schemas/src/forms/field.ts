/** The fields of a form, one shape a type, so that a radio without choices or a slot without a paper cannot be written. */
import * as z from 'zod';
import { Channel } from '../procedures/procedure.ts';
import { LocalDate, LocalizedText } from '../primitives.ts';
import { FieldId } from './answers.ts';
import { Expression } from './expression.ts';

/** Where an authored field comes from: the form issued by law and its line. Absent on fields derived from the record. */
export const FieldSource = z
  .object({
    form: z.string().meta({ description: 'The official form with the instrument that issued it' }),
    line: z.string().optional().meta({ description: 'The line of that form, in its own words' }),
    verified: z.boolean().meta({ description: 'Whether somebody has held it against the published form' }),
  })
  .meta({ id: 'FieldSource' });
export type FieldSource = z.infer<typeof FieldSource>;

export const FieldOption = z
  .object({ value: z.string(), label: LocalizedText, visible: Expression.optional() })
  .meta({ id: 'FieldOption' });
export type FieldOption = z.infer<typeof FieldOption>;

const common = {
  id: FieldId,
  label: LocalizedText,
  help: LocalizedText.optional(),
  required: z.union([z.boolean(), Expression]),
  visible: Expression.optional(),
  source: FieldSource.optional(),
};
const computed = Expression.optional().meta({
  description: 'Its value, worked out from other answers and shown; what is sent for it is left unread',
});
const autocomplete = z.string().optional().meta({ description: 'HTML autofill token (WCAG 2.2, 1.3.5)' });
const maxLength = z.int().positive().max(10_000).optional();
const day = z.union([LocalDate, z.literal('today')]).optional();

export const TextField = z.object({
  ...common,
  type: z.literal('text'),
  maxLength,
  autocomplete,
  computed,
  /** A regular expression (flag `v`) that the whole text must match; refused at authoring when it could run away. */
  pattern: z.object({ matches: z.string().max(256), message: LocalizedText }).optional(),
});
export const LongTextField = z.object({ ...common, type: z.literal('longText'), maxLength });
export const NumberField = z.object({
  ...common,
  type: z.literal('number'),
  min: z.number().optional(),
  max: z.number().optional(),
  decimals: z.int().min(0).max(6).optional().meta({ description: 'Digits after the comma; none when absent' }),
  unit: LocalizedText.optional(),
  computed,
});
export const MoneyField = z.object({
  ...common,
  type: z.literal('money'),
  min: z.int().optional(),
  max: z.int().optional(),
  computed,
});
export const DateField = z.object({
  ...common,
  type: z.literal('date'),
  coarsest: z.enum(['day', 'month', 'year']).optional().meta({
    description: 'What will do where the day is not known: `year` takes `1931` too. Only a whole day when absent',
  }),
  earliest: day,
  latest: day,
  autocomplete,
  computed,
});
const choices = { ...common, options: z.array(FieldOption).min(1) };
export const SelectField = z.object({ ...choices, type: z.literal('select') });
export const RadioField = z.object({ ...choices, type: z.literal('radio') });
export const CheckboxField = z.object({
  ...common,
  type: z.literal('checkbox'),
  mustBeTrue: z.boolean().optional().meta({ description: 'A declaration: refused unless ticked' }),
});
export const PersonalIdField = z.object({
  ...common,
  type: z.literal('personalId'),
  maxLength,
  bornOn: FieldId.optional().meta({ description: 'The birth date it should agree with; a difference warns' }),
  sex: FieldId.optional().meta({ description: 'The sex it should agree with; a difference warns' }),
});
export const TaxNumberField = z.object({ ...common, type: z.literal('taxNumber'), maxLength });
export const PhoneField = z.object({ ...common, type: z.literal('phone'), maxLength, autocomplete });
export const EmailField = z.object({ ...common, type: z.literal('email'), maxLength, autocomplete });
export const AddressUnitField = z.object({
  ...common,
  type: z.literal('addressUnit'),
  dated: z.boolean().optional().meta({
    description: 'Takes units that exist no more too, as `code@lastDay` (`06652@2025-06-30`): old papers name them',
  }),
});
export const ServicePointField = z.object({ ...common, type: z.literal('servicePoint') });
export const AttachmentField = z.object({
  ...common,
  type: z.literal('attachment'),
  componentId: z.string().meta({ description: 'The paper it takes' }),
  originals: z.int().min(0).optional(),
  copies: z.int().min(0).optional(),
  channel: Channel.optional().meta({ description: 'Needed only when filed this way' }),
  heldBy: LocalizedText.optional().meta({
    description: 'The database that may hold it already: then nothing needs to be given (Decree 61/2018/ND-CP Art. 7a)',
  }),
});
export const NoticeField = z.object({ ...common, type: z.literal('notice') });

export const Field = z
  .discriminatedUnion('type', [
    TextField,
    LongTextField,
    NumberField,
    MoneyField,
    DateField,
    SelectField,
    RadioField,
    CheckboxField,
    PersonalIdField,
    TaxNumberField,
    PhoneField,
    EmailField,
    AddressUnitField,
    ServicePointField,
    AttachmentField,
    NoticeField,
  ])
  .meta({ id: 'Field' });
export type Field = z.infer<typeof Field>;
export type FieldType = Field['type'];
/** The field of one type. */
export type FieldOf<Type extends FieldType> = Extract<Field, { type: Type }>;
