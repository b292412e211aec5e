import type { Problem } from '../errors/api-error.ts';

/** The problem document in a parsed body, if it is one. Lenient: a code alone makes one, unknown codes included. */
export function problemIn(data: unknown): Problem | null {
  const { errors, ...rest } = Object(data) as Problem;
  if (typeof rest.code !== 'string') return null;
  return Array.isArray(errors) ? { ...rest, errors } : rest;
}

/** Milliseconds that `Retry-After` asks for (RFC 9110 10.2.3: seconds or a date); null when absent or malformed. */
export function retryAfterMsOf(response: Response): number | null {
  const value = response.headers.get('retry-after');
  if (value === null) return null;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

/** undefined when it is no JSON, such as a proxy's page. What the parser throws is left out: it quotes the text. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
