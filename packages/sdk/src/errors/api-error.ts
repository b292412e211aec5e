import type { components } from '../generated/openapi.ts';
import { HccError } from './hcc-error.ts';

/** Problem details (RFC 9457) as the Center writes them. */
export type Problem = components['schemas']['Problem'];

/** The codes of this version of the contract; a newer Center may send others, which arrive as they are. */
export type ProblemCode = Problem['code'] | (string & {});

/** One fault of the request. `pointer` is the JSON Pointer of the value it is about, such as `/answers/fullName`. */
export interface ProblemDetail {
  /** RFC 6901, into the body; `/query/…`, `/path/…` and `/header/…` for what stands there. */
  pointer: string;
  /** What is wrong with it, such as `required`. */
  code: string;
  /** The same in the caller's language. */
  message: string;
}

/** What the factory knows of an answer that was no success. */
export interface FailedAnswer {
  status: number;
  requestId: string | null;
  /** Milliseconds the Center asks to wait, from `Retry-After`. */
  retryAfterMs: number | null;
  /** null when the body was no problem document, such as a proxy's page. */
  problem: Problem | null;
  /** The Center's own page about the code, where one is known. */
  helpUrl?: string | null;
}

/**
 * The Center, or something in front of it, said no. The subclass tells the status; `code` tells the reason and is
 * what to branch on. `message` is for developers, `problem.detail` is in the caller's language.
 */
export class ApiError extends HccError {
  override readonly name: string = 'ApiError';
  /** The HTTP status. */
  readonly status: number;
  /** `unknown` when the body was no problem document. */
  readonly code: ProblemCode;
  /** Names the answer to the people who run the Center; it stands in their log. */
  readonly requestId: string | null;
  override readonly retryable: boolean;
  /** Milliseconds the Center asked to wait before that; null when it did not say. */
  readonly retryAfterMs: number | null;
  /** One row a fault; empty when the problem is not about a value. */
  readonly errors: readonly ProblemDetail[];
  /** JSON Pointer of the first value that is wrong, such as `/answers/fullName`; null when it is about none. */
  readonly pointer: string | null;
  /** A page of the Center that says what the code means and what to do; null for `unknown`. */
  readonly helpUrl: string | null;
  /** The whole document as it came; null when the body was none. */
  readonly problem: Problem | null;

  constructor(answer: FailedAnswer) {
    const { status, requestId, retryAfterMs, problem } = answer;
    const code = problem?.code ?? 'unknown';
    const what = problem?.detail || problem?.title || 'not an answer of the Center';
    super(`${status} ${code}: ${what}${requestId ? ` (request ${requestId})` : ''}`);
    this.status = status;
    this.code = code;
    this.requestId = requestId;
    this.retryable = problem?.retryable ?? (status === 408 || status === 429 || status >= 500);
    this.retryAfterMs = retryAfterMs;
    this.errors = problem?.errors ?? [];
    this.pointer = this.errors[0]?.pointer ?? null;
    this.helpUrl = answer.helpUrl ?? null;
    this.problem = problem;
  }
}
