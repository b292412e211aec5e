/**
 * What an author adds to the form that is derived from a record: pages of its own, with whole persons, organisations
 * and addresses as one field each. `@hcc/rules/form` makes plain fields of them and puts the pages into the derived form.
 */
import * as z from 'zod';
import { LocalizedText, ProcedureCode } from '../primitives.ts';
import { FieldId } from './answers.ts';
import { Expression } from './expression.ts';
import { Field, FieldSource } from './field.ts';
import { FieldGroup, FormCheck, FormPage } from './form.ts';

const block = {
  id: FieldId,
  label: LocalizedText,
  help: LocalizedText.optional(),
  visible: Expression.optional(),
  source: FieldSource.optional(),
};

/** The parts that a person is asked for on official forms; each becomes the field `id.part`. */
export const PersonPart = z.enum([
  'fullName',
  'sex',
  'bornOn',
  'birthPlace',
  'ethnicity',
  'nationality',
  'personalId',
  'identityPaper',
  'residence',
  'phone',
  'email',
]);
export type PersonPart = z.infer<typeof PersonPart>;
export const OrganisationPart = z.enum(['name', 'taxNumber', 'address', 'representative', 'phone', 'email']);
export type OrganisationPart = z.infer<typeof OrganisationPart>;

export const PersonBlock = z.strictObject({
  ...block,
  type: z.literal('person'),
  parts: z.array(PersonPart).min(1),
  required: z.array(PersonPart),
});
export const OrganisationBlock = z.strictObject({
  ...block,
  type: z.literal('organisation'),
  parts: z.array(OrganisationPart).min(1),
  required: z.array(OrganisationPart),
});
/** A commune, ward or special zone with the line above it; `dated` also takes a unit that exists no more. */
export const AddressBlock = z.strictObject({
  ...block,
  type: z.literal('address'),
  dated: z.boolean().optional(),
  required: z.boolean(),
});

export const AuthoredField = z.discriminatedUnion('type', [Field, PersonBlock, OrganisationBlock, AddressBlock]);
export type AuthoredField = z.infer<typeof AuthoredField>;
export type PersonBlock = z.infer<typeof PersonBlock>;
export type OrganisationBlock = z.infer<typeof OrganisationBlock>;
export type AddressBlock = z.infer<typeof AddressBlock>;

export const AuthoredForm = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(1).meta({ description: 'The version of this format' }),
  procedureCode: ProcedureCode,
  revision: z.int().min(1).meta({ description: 'Raised with every change; part of the version of the form' }),
  sources: z.array(FieldSource).meta({ description: 'The forms it follows, and whether they were held against it' }),
  standsFor: z.array(z.string()).meta({
    description: 'Papers that this form replaces, by a part of their names: they become a notice',
  }),
  pages: z.array(
    z.strictObject({
      ...FormPage.shape,
      groups: z.array(z.strictObject({ ...FieldGroup.shape, fields: z.array(AuthoredField) })),
    }),
  ),
  checks: z.array(z.strictObject(FormCheck.shape)),
});
export type AuthoredForm = z.infer<typeof AuthoredForm>;
