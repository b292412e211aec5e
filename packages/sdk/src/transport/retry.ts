/** The retry rule in the words of ky. */
import { isHTTPError, type RetryOptions } from 'ky';
import { delayMs, isPassingStatus, longestRetryAfterMs, mayPass, spread } from './retry-rule.ts';

const statuses = Array.from({ length: 600 }, (_, status) => status).filter(isPassingStatus);

export const retryRules = (limit: number): RetryOptions => ({
  limit,
  methods: ['get', 'post', 'patch', 'delete'],
  statusCodes: statuses,
  afterStatusCodes: statuses,
  maxRetryAfter: longestRetryAfterMs,
  delay: delayMs,
  jitter: spread,
  shouldRetry: ({ error }) => {
    // No answer: whatever fetch rejects with, since its messages differ between platforms.
    if (!isHTTPError(error)) return true;
    // undefined leaves it to `statusCodes` and lets the library read Retry-After.
    return mayPass(error.response, error.data) ? undefined : false;
  },
});
