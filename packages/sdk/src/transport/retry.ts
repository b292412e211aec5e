/** When a call is sent again, and after how long. */
import { isHTTPError, type KyResponse, type RetryOptions } from 'ky';
import { problemIn, retryAfterMsOf } from './problem.ts';

// A person waits in front of many of these calls: longer than a minute is theirs to decide.
const longestRetryAfterMs = 60_000;
const firstDelayMs = 500;
const longestDelayMs = 8_000;

const statuses = [408, 409, 429, ...Array.from({ length: 100 }, (_, index) => 500 + index)];

/**
 * @param repeatable whether a second arrival of the same call has no second effect: reads, and calls with an
 *   idempotency key. Nothing else is ever sent again, since a lost reply looks just like a lost request.
 */
export const retryRules = (repeatable: boolean, limit: number): RetryOptions => ({
  limit: repeatable ? limit : 0,
  methods: ['get', 'post', 'patch', 'delete'],
  statusCodes: statuses,
  afterStatusCodes: statuses,
  maxRetryAfter: longestRetryAfterMs,
  delay: (attempt) => Math.min(longestDelayMs, firstDelayMs * 2 ** (attempt - 1)),
  // Spreads clients that failed in the same moment.
  jitter: (delayMs) => delayMs * (0.5 + Math.random() / 2),
  shouldRetry: ({ error }) => {
    // No answer: whatever fetch rejects with, since its messages differ between platforms.
    if (!isHTTPError(error)) return true;
    // undefined leaves it to `statusCodes` and lets the library read Retry-After.
    return mayPass(error.response, error.data) ? undefined : false;
  },
});

function mayPass(response: KyResponse, data: unknown): boolean {
  if ((retryAfterMsOf(response) ?? 0) > longestRetryAfterMs) return false;
  const problem = problemIn(data);
  // 409 alone says that the state does not allow it, which waiting does not change.
  if (response.status === 409) return problem?.code === 'idempotency_key_in_use';
  return problem?.retryable !== false;
}
