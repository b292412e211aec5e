import { answerIdOf } from '@hcc/rules/form';
import type { FieldGroup } from '@hcc/schemas';
import type { FieldContext } from './field-context.ts';
import { fieldTemplate } from './field.template.ts';

/** The fields of a group, or of one of its rows. */
export const fieldsOf = (
  { id: groupId, fields }: FieldGroup,
  rowKey: string | undefined,
  context: FieldContext,
): unknown =>
  fields.map((field) => fieldTemplate({ id: answerIdOf(field.id, groupId, rowKey), field, rowKey }, context));
