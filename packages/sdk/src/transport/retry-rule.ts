/** When a call is sent again, and after how long: the one rule, whatever carries the call. */
import { problemIn, retryAfterMsOf } from './problem.ts';

// A person waits in front of many of these calls: longer than a minute is theirs to decide.
export const longestRetryAfterMs = 60_000;
const firstDelayMs = 500;
const longestDelayMs = 8_000;

/** Whether an answer with this status may be another one later, as far as the status alone says. */
export const isPassingStatus = (status: number): boolean =>
  status === 408 || status === 409 || status === 429 || status >= 500;

/** Whether this answer may; `data` is its parsed body. No answer at all always may. */
export function mayPass(response: Response, data: unknown): boolean {
  if (!isPassingStatus(response.status) || (retryAfterMsOf(response) ?? 0) > longestRetryAfterMs) return false;
  const problem = problemIn(data);
  // 409 alone says that the state does not allow it, which waiting does not change.
  if (response.status === 409) return problem?.code === 'idempotency_key_in_use';
  return problem?.retryable !== false;
}

/** @param attempt 1 for the wait behind the first attempt. */
export const delayMs = (attempt: number): number => Math.min(longestDelayMs, firstDelayMs * 2 ** (attempt - 1));

/** Spreads clients that failed in the same moment; a wait that the Center asked for is not spread. */
export const spread = (ms: number): number => ms * (0.5 + Math.random() / 2);
