import type { Log } from '../ports.ts';
import { Problem } from './problem.ts';

/** Whatever was thrown, as what is told outside; what nobody foresaw is logged. */
export function asProblem(error: unknown, { log }: { log: Log }, context: Record<string, unknown>): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof Error && error.name === 'DatabaseUnavailable') {
    log.error({ ...context, error: error.message }, 'database unavailable');
    return new Problem('database_unavailable');
  }
  log.error({ ...context, ...faultOf(error) }, 'request failed');
  return new Problem('internal_error');
}

/** Only the kind and place of a fault, for the log: a message may quote what somebody typed. */
export const faultOf = (error: unknown): { error: string; stack?: string } =>
  error instanceof Error
    ? {
        error: error.name,
        stack: (error.stack ?? '')
          .split('\n')
          .filter((line) => line.startsWith('    at '))
          .slice(0, 8)
          .join('\n'),
      }
    : { error: typeof error };
