import type { AnswerValue } from '@hcc/schemas';

/** Whether a person answered: neither `null` nor a blank text nor an empty list is an answer. */
export function isGiven(answer: AnswerValue | undefined): answer is NonNullable<AnswerValue> {
  if (answer === null || answer === undefined) return false;
  if (typeof answer === 'string') return answer.trim() !== '';
  return !Array.isArray(answer) || answer.length > 0;
}
