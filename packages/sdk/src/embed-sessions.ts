import type { CallOptions } from './options.ts';
import type { EmbedSession, NewEmbedSession } from './shapes.ts';
import type { ApiPromise } from './transport/api-promise.ts';
import type { Transport } from './transport/transport.ts';

/** A partner's back end lets one visitor's widget in. Secret key. */
export interface EmbedSessions {
  /**
   * A bootstrap to hand to the page: single use, 15 minutes at most, bound to one origin. It opens nothing by itself.
   * Not retried, since the contract gives it no idempotency key; an unused bootstrap expires, so calling again is safe.
   * @throws PermissionError `origin_not_allowed` · NotFoundError `procedure_not_found`
   */
  create(body: NewEmbedSession, options?: CallOptions): ApiPromise<EmbedSession>;
}

export const createEmbedSessions = (transport: Transport): EmbedSessions => ({
  create: (body, options) => transport.send('POST', '/v1/embed-sessions', { body }, options),
});
