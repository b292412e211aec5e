import type { Answers, AnswerValue, Attachment, Field, FieldType, FormDefinition, LocalizedText } from '@hcc/schemas';
import { answerTo, evaluateForm } from './evaluate-form.ts';
import { answerWords } from './answer-words.ts';

/** A page of the review: what was answered, in the words of the form. */
export interface SummaryPage {
  page: string;
  title: LocalizedText;
  rows: SummaryRow[];
}

export interface SummaryRow {
  fieldId: string;
  type: FieldType;
  label: LocalizedText;
  /**
   * In the languages there are; what a person typed stands under `vi` alone. For `addressUnit` and `servicePoint` it is
   * the unit's identifier, which the caller replaces by the unit's name.
   */
  value: LocalizedText;
}

/**
 * What is handed in, for the review page and the signed summary: every field that is shown and has an answer or a file,
 * page by page. Hidden answers and notices are left out, and so are pages with nothing on them.
 */
export function summarise(
  definition: FormDefinition,
  answers: Answers,
  attachments: readonly Attachment[],
): SummaryPage[] {
  const state = evaluateForm(definition, answers, attachments);
  return definition.pages.flatMap(({ id, title, fields }) => {
    const rows = fields.flatMap((field): SummaryRow[] => {
      if (state.get(field.id)?.visible !== true) return [];
      const value = valueOf(field, answerTo(answers, field.id), attachments);
      return value === undefined ? [] : [{ fieldId: field.id, type: field.type, label: field.label, value }];
    });
    return rows.length === 0 ? [] : [{ page: id, title, rows }];
  });
}

function valueOf(
  field: Field,
  answer: AnswerValue | undefined,
  attachments: readonly Attachment[],
): LocalizedText | undefined {
  if (field.type === 'notice') return undefined;
  if (field.type === 'attachment') {
    const names = attachments.filter(({ fieldId }) => fieldId === field.id).map(({ name }) => name);
    return names.length === 0 ? undefined : { vi: names.join(', ') };
  }
  if (answer === undefined) return undefined;
  if (typeof answer === 'boolean') return answer ? answerWords.yes : answerWords.no;
  const option = field.options?.find(({ value }) => value === answer);
  if (option !== undefined) return option.label;
  return { vi: field.type === 'date' ? dayFirst(String(answer)) : String(answer) };
}

/** `2026-08-20` as it is written here, `20/08/2026`. */
function dayFirst(date: string): string {
  return date.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
}
