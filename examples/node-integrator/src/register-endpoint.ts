import { ApiError, ConnectionError, type Client } from '@hcc/sdk';
import { setTimeout as delay } from 'node:timers/promises';

export interface RegisteredEndpoint {
  id: string;
  /** `whsec_…`: shown once, at creation, so it lives as long as this process and no longer. */
  secret: string;
}

/**
 * Has the partner's events sent to `url`. An endpoint of an earlier run at the same address is deleted first, since its
 * secret was shown once and is gone; a service that keeps its secret would keep the endpoint too.
 */
export async function registerEndpoint(
  { webhookEndpoints }: Pick<Client, 'webhookEndpoints'>,
  url: string,
): Promise<RegisteredEndpoint> {
  const { items } = await webhookEndpoints.list();
  for (const endpoint of items) if (endpoint.url === url) await webhookEndpoints.delete(endpoint.id);
  const { id, secret } = await webhookEndpoints.create({ url });
  return { id, secret };
}

/**
 * Calls again while the Center is not there yet. A refusal (wrong key, address not allowed) is thrown at once: waiting
 * would not mend it.
 */
export async function waitForCenter<T>(
  call: () => Promise<T>,
  { tries = 60, pauseMs = 1000 }: { tries?: number; pauseMs?: number } = {},
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      const mayPass = error instanceof ConnectionError || (error instanceof ApiError && error.status >= 500);
      if (!mayPass || attempt >= tries) throw error;
      await delay(pauseMs);
    }
  }
}
