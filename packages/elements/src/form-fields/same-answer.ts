import type { AnswerValue } from '@hcc/schemas';

/** Absent and `null` are the same; lists of row keys are compared key by key. */
export function sameAnswer(left: AnswerValue | undefined, right: AnswerValue | undefined): boolean {
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((key, at) => key === right[at]);
  return (left ?? null) === (right ?? null);
}
