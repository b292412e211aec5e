import type { AuthoredForm, Field, FieldGroup, FormPage } from '@hcc/schemas';
import { expandBlock } from './blocks.ts';

/** The pages of an authored form with its persons, organisations and addresses taken apart into plain fields. */
export const authoredPages = (authored: AuthoredForm | undefined): FormPage[] =>
  (authored?.pages ?? []).map((page) => ({
    ...page,
    groups: page.groups.map((group): FieldGroup => ({ ...group, fields: group.fields.flatMap(plain) })),
  }));

const plain = (field: AuthoredForm['pages'][number]['groups'][number]['fields'][number]): Field[] =>
  field.type === 'person' || field.type === 'organisation' || field.type === 'address' ? expandBlock(field) : [field];
