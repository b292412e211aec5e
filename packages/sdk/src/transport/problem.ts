import type { Problem } from '../errors/api-error.ts';

/** The problem document in a parsed body, if it is one. Lenient: a code alone makes one, unknown codes included. */
export function problemIn(data: unknown): Problem | null {
  if (typeof data !== 'object' || data === null || !('code' in data) || typeof data.code !== 'string') return null;
  const { errors, ...rest } = data as Problem;
  return Array.isArray(errors) ? { ...rest, errors } : rest;
}

/** Milliseconds that `Retry-After` asks for (RFC 9110 10.2.3: seconds or a date); null when absent or malformed. */
export function retryAfterMsOf(response: Response): number | null {
  const value = response.headers.get('retry-after');
  if (value === null) return null;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}
