import type { Instant } from '@hcc/schemas';
import { type Calendar, dueDate } from '../working-time/index.ts';
import type { FeedbackRules } from './feedback-rules.ts';

export interface FeedbackDeadlines {
  acknowledgeByAt: Instant;
  answerByAt: Instant;
}

/**
 * The close of the last of so many working days, both counted from the receipt, its own day not counted.
 * @throws RangeError when the instant or the calendar cannot be read.
 */
export function feedbackDeadlines(
  receivedAt: Instant,
  calendar: Calendar,
  { acknowledgeWithinWorkingDays, answerWithinWorkingDays }: FeedbackRules,
): FeedbackDeadlines {
  const after = (amount: number): Instant => {
    const { dueAt } = dueDate({ startedAt: receivedAt, duration: { unit: 'workingDay', amount }, calendar });
    if (dueAt === null) throw new Error('A span of working days ends on a date.');
    return dueAt;
  };
  return { acknowledgeByAt: after(acknowledgeWithinWorkingDays), answerByAt: after(answerWithinWorkingDays) };
}
