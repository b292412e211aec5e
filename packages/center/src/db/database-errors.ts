/**
 * The database cannot be reached, is shutting down, has no room, or made us wait too long. The caller may try again later:
 * the HTTP layer answers 503 with Retry-After. Not thrown for a statement that is wrong or that breaks a constraint.
 */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
  /**
   * `not-applied`: nothing was changed. `unknown`: the connection broke while a change was being committed; only the
   * database knows, so a repeat must carry the same idempotency key.
   */
  readonly outcome: 'not-applied' | 'unknown';

  constructor(cause: unknown, outcome: 'not-applied' | 'unknown') {
    super(`The database is not available: ${reasonOf(cause)}`, { cause });
    this.outcome = outcome;
  }
}

/** The SQLSTATE of a database error, also when it was wrapped (`cause`); undefined for every other error. */
export function sqlState(error: unknown): string | undefined {
  return fromChain(error, (link) =>
    /^[0-9A-Z]{5}$/.test(String(link.code)) && 'severity' in link ? String(link.code) : undefined,
  );
}

/** The name of the constraint that a statement broke (SQLSTATE class 23), such as `dossiers_code_key`; undefined for every other error. */
export function violatedConstraint(error: unknown): string | undefined {
  if (!sqlState(error)?.startsWith('23')) return undefined;
  return fromChain(error, (link) => (typeof link.constraint === 'string' ? link.constraint : undefined));
}

/** Whether the connection is gone, so that the client must not be used again. */
export function isConnectionLost(error: unknown): boolean {
  const state = sqlState(error);
  if (state) return state.startsWith('08') || lostStates.has(state);
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(isConnectionLost);
  return socketCodes.has(String((error as NodeJS.ErrnoException).code)) || clientMessages.test(error.message);
}

/** Whether a later try may succeed without anything being mended in our code or data. */
export function isUnavailable(error: unknown): boolean {
  const state = sqlState(error);
  return isConnectionLost(error) || (state !== undefined && (state.startsWith('53') || waitedTooLong.has(state)));
}

// admin_shutdown, crash_shutdown, cannot_connect_now, database_dropped, idle_in_transaction_session_timeout, idle_session_timeout
const lostStates = new Set(['57P01', '57P02', '57P03', '57P04', '25P03', '57P05']);
// lock_not_available, query_canceled (statement_timeout)
const waitedTooLong = new Set(['55P03', '57014']);
const socketCodes = new Set(
  'ECONNREFUSED ECONNRESET ECONNABORTED EPIPE ETIMEDOUT ENOTFOUND EAI_AGAIN EHOSTUNREACH ENETUNREACH ENOENT'.split(' '),
);
// pg and pg-pool give these no code.
const clientMessages =
  /^(timeout exceeded when trying to connect|timeout expired|Connection terminated|Client has encountered a connection error|Client was closed|Cannot use a pool after)/;

interface ErrorLink {
  code?: unknown;
  constraint?: unknown;
  cause?: unknown;
}

function fromChain(error: unknown, pick: (link: ErrorLink) => string | undefined): string | undefined {
  for (
    let link = error, depth = 0;
    typeof link === 'object' && link !== null && depth < 5;
    link = (link as ErrorLink).cause, depth++
  ) {
    const found = pick(link);
    if (found !== undefined) return found;
  }
  return undefined;
}

function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join('; ');
  return cause instanceof Error ? cause.message : String(cause);
}
