/** What a person has answered, and the files that go with it. */
import * as z from 'zod';
import { Id } from '../primitives.ts';

/** The keys of a repeating group's rows, in their order; each row's answers stand under `group.key.field`. */
export const rowKeyPattern = /^[a-z0-9]{1,12}$/;
/** No register of the field has more; a list that is longer is a file. */
export const mostRows = 1000;

/** `null` clears. A list holds the row keys of a repeating group. */
export const AnswerValue = z
  .union([
    z.string().max(10_000),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(z.string().regex(rowKeyPattern)).max(mostRows),
  ])
  .meta({ id: 'AnswerValue' });
export type AnswerValue = z.infer<typeof AnswerValue>;

/** The id of a field, and of an answer: `page.fieldName`, in a row `group.rowKey.fieldName`. */
export const fieldIdPattern = /^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9-]+)*$/;
export const FieldId = z.string().regex(fieldIdPattern).max(120);

/** Answers by field id. Flat, so that a path can never reach a prototype and two people's changes meet field by field. */
export const Answers = z.record(FieldId, AnswerValue).meta({ id: 'Answers' });
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
