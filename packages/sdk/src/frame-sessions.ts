import type { CallOptions } from './options.ts';
import type { FrameSession, NewFrameSession } from './shapes.ts';
import type { ApiPromise } from './transport/api-promise.ts';
import type { Transport } from './transport/transport.ts';

/** The session of the Center's own frame, which no host page sees. Answers to the Center's pages alone. */
export interface FrameSessions {
  /**
   * Opens a session from a bootstrap, a publishable key or the frame's cookie. A bootstrap is used up by it, so this is
   * not retried: after a lost reply, open from the cookie.
   * @throws AuthenticationError `credential_invalid`, `credential_expired` · PermissionError `origin_not_allowed`
   */
  create(body: NewFrameSession, options?: CallOptions): ApiPromise<FrameSession>;
  /** Ends the client's own session. */
  end(options?: CallOptions): ApiPromise<undefined>;
}

export const createFrameSessions = (transport: Transport): FrameSessions => ({
  create: (body, options) => transport.send('POST', '/v1/frame-sessions', { body }, options),
  end: (options) => transport.send('DELETE', '/v1/frame-sessions/current', { as: 'nothing' }, options),
});
