/** What went wrong, as an exception inside the Center and as problem details (RFC 9457) outside. */
import { type ErrorCode, errorCodes, type Problem as ProblemBody, retryableCodes } from '@hcc/schemas';
import type { Locale } from '@hcc/schemas';
import { detailOf, titleOf } from './problem-words.ts';

export interface Fault {
  /** JSON Pointer into the body, or `/query/…`, `/path/…`, `/header/…`. */
  pointer: string;
  code: string;
  message: string;
}

export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly faults: readonly Fault[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ErrorCode,
    params: Readonly<Record<string, string | number>> = {},
    { faults = [], headers = {} }: { faults?: readonly Fault[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(code);
    this.code = code;
    this.params = params;
    this.faults = faults;
    this.headers = headers;
  }
}

export function problemResponse(problem: Problem, locale: Locale, requestId: string): Response {
  const status = errorCodes[problem.code];
  const body: ProblemBody = {
    type: `/problems/${problem.code}`,
    title: titleOf(problem.code, locale),
    status,
    code: problem.code,
    detail: detailOf(problem.code, problem.params, locale),
    requestId,
    retryable: retryableCodes.has(problem.code),
    ...(problem.faults.length > 0 ? { errors: [...problem.faults] } : {}),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': locale,
      'cache-control': 'no-store',
      ...(retryableCodes.has(problem.code) ? { 'retry-after': '1' } : {}),
      ...problem.headers,
    },
  });
}
