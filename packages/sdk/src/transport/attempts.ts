/** The attempts of one call: each is logged, and read to its end. */
import type { Settings } from './check-options.ts';
import type { Method } from './contract-types.ts';

export interface Attempts {
  /** False only where it is certain that none did. */
  reachedServer(): boolean;
  fetch(outgoing: Request): Promise<Response>;
}

/** Reads each answer to its end, so that one that breaks off halfway counts as lost and the time-out covers the body. */
export function observeAttempts({ fetch, logger }: Settings, method: Method, path: string): Attempts {
  let attempt = 0;
  let reachedServer = false;
  return {
    reachedServer: () => reachedServer,
    async fetch(outgoing) {
      attempt += 1;
      const entry = { method, path, attempt };
      const startedAt = performance.now();
      let response: Response | undefined;
      try {
        response = await fetch(outgoing);
        await response.clone().arrayBuffer();
        reachedServer = true;
        return response;
      } catch (error) {
        if (!wasNeverSent(error)) reachedServer = true;
        throw error;
      } finally {
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
    },
  };
}

/** Only Node tells; a browser's fetch says nothing about how far it came. */
function wasNeverSent(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN';
}
