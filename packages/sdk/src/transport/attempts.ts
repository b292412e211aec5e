/** The attempts of one call: each is logged, and read to its end. */
import type { LoggedAttempt } from '../options.ts';
import type { Settings } from './check-options.ts';
import type { Method } from './contract-types.ts';

export interface Attempts {
  /** False only where it is certain that none did. */
  reachedServer: boolean;
  fetch(outgoing: Request): Promise<Response>;
}

/** Reads each answer to its end, so that one that breaks off halfway counts as lost and the time-out covers the body. */
export function observeAttempts(settings: Settings, method: Method, path: string): Attempts {
  let attempt = 0;
  const attempts: Attempts = {
    reachedServer: false,
    async fetch(outgoing) {
      attempt += 1;
      const entry = { method, path, attempt };
      const startedAt = performance.now();
      let response: Response | undefined;
      try {
        response = await settings.fetch(outgoing);
        await response.clone().arrayBuffer();
        attempts.reachedServer = true;
        return response;
      } catch (error) {
        if (!wasNeverSent(error)) attempts.reachedServer = true;
        throw error;
      } finally {
        tellLogger(settings, entry, startedAt, response);
      }
    },
  };
  return attempts;
}

export function tellLogger(
  { logger }: Settings,
  entry: Pick<LoggedAttempt, 'method' | 'path' | 'attempt'>,
  startedAt: number,
  response: Response | undefined,
): void {
  try {
    logger?.({
      ...entry,
      status: response?.status ?? null,
      requestId: response?.headers.get('x-request-id') ?? null,
      durationMs: Math.round(performance.now() - startedAt),
    });
  } catch {
    // A logger that fails must not fail a filing.
  }
}

/** Only Node tells; a browser's fetch says nothing about how far it came. */
function wasNeverSent(error: unknown): boolean {
  const { cause } = Object(error) as { cause?: { code?: unknown } | null };
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(String(cause?.code));
}
