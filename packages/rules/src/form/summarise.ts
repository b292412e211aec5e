import type { AnswerValue, Attachment, Field, FieldType, LocalizedText } from '@hcc/schemas';
import { answerIdOf } from './answer-id.ts';
import { answerWords } from './answer-words.ts';
import type { FormEvaluation } from './evaluation.ts';
import { formatMoney } from '../identifiers/index.ts';

/** A page of the review: what was answered, in the words of the form. */
export interface SummaryPage {
  page: string;
  title: LocalizedText;
  groups: SummaryGroup[];
}

/** A group of rows of the review; of a repeating group one for each of its rows, `rowNumber` counted from 1. */
export interface SummaryGroup {
  group: string;
  title: LocalizedText | undefined;
  rowNumber: number | undefined;
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
export function summarise(evaluation: FormEvaluation, attachments: readonly Attachment[]): SummaryPage[] {
  const named = new Map<string, string[]>();
  for (const { fieldId, name } of attachments) named.set(fieldId, [...(named.get(fieldId) ?? []), name]);
  return evaluation.form.definition.pages.flatMap((page): SummaryPage[] => {
    const groups = page.groups.flatMap(({ id, title, repeat, fields }): SummaryGroup[] =>
      (repeat ? evaluation.rowKeys(id) : [undefined]).flatMap((rowKey, at): SummaryGroup[] => {
        const rows = fields.flatMap((field): SummaryRow[] => {
          const fieldId = answerIdOf(field.id, id, rowKey);
          const value = evaluation.isVisible(fieldId)
            ? valueWords(field, evaluation.valueOf(fieldId), named.get(fieldId) ?? [])
            : undefined;
          return value === undefined ? [] : [{ fieldId, type: field.type, label: field.label, value }];
        });
        const shown = repeat?.rowName ?? title;
        return rows.length === 0 ? [] : [{ group: id, title: shown, rowNumber: repeat ? at + 1 : undefined, rows }];
      }),
    );
    return groups.length === 0 ? [] : [{ page: page.id, title: page.title, groups }];
  });
}

function valueWords(
  field: Field,
  value: AnswerValue | undefined,
  fileNames: readonly string[],
): LocalizedText | undefined {
  if (field.type === 'notice') return undefined;
  if (field.type === 'attachment') return fileNames.length === 0 ? undefined : { vi: fileNames.join(', ') };
  if (value === undefined || value === null || Array.isArray(value)) return undefined;
  if (typeof value === 'boolean') return value ? answerWords.yes : answerWords.no;
  if ('options' in field) {
    const option = field.options.find((each) => each.value === value);
    if (option !== undefined) return option.label;
  }
  if (field.type === 'money' && Number.isSafeInteger(value)) return { vi: formatMoney(Number(value)) };
  if (typeof value === 'number')
    return { vi: String(value).replace('.', ','), en: String(value), 'zh-Hans': String(value) };
  return { vi: field.type === 'date' ? dayFirst(value) : value };
}

/** `2026-08-20` as it is written here, `20/08/2026`; a year or a month alone as they are. */
export function dayFirst(date: string): string {
  return date.split('-').toReversed().join('/');
}
