import type { Answers, AnswerValue } from '@hcc/schemas';
import type { FormEvaluation } from './evaluation.ts';

/**
 * What is filed: the answers that are shown, and those that were worked out. What was hidden when it was handed in was
 * not asked, so it is not kept.
 */
export function effectiveAnswers(evaluation: FormEvaluation): Answers {
  const filed: [string, AnswerValue][] = [];
  for (const [groupId, { repeat }] of evaluation.form.repeats) {
    if (repeat && evaluation.isGroupVisible(groupId) && evaluation.rowKeys(groupId).length > 0)
      filed.push([groupId, [...evaluation.rowKeys(groupId)]]);
  }
  for (const { id, field } of evaluation.asked()) {
    const value = field.type === 'attachment' ? undefined : evaluation.valueOf(id);
    if (value !== undefined) filed.push([id, value]);
  }
  return Object.fromEntries(filed);
}
