/** The code of a failure, whoever threw it: an answer of the Center carries its own, the rest is told by its kind. */
export function problemCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if ('name' in error && error.name === 'TimeoutError') return 'timeout';
  if ('name' in error && error.name === 'ConnectionError') return 'network';
  // A part of ours that the browser could not fetch; each engine has its own words for it.
  if (error instanceof TypeError && /module/i.test(error.message)) return 'network';
  return 'unknown';
}

/** What `hcc-error` tells the host about a failure. */
export function errorDetailOf(error: unknown): { code: string; retryable: boolean; requestId?: string } {
  const code = problemCode(error);
  const of = (key: string): unknown =>
    typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
  const retryable = of('retryable');
  const requestId = of('requestId');
  return {
    code,
    retryable: typeof retryable === 'boolean' ? retryable : code === 'network' || code === 'timeout',
    ...(typeof requestId === 'string' ? { requestId } : {}),
  };
}
