/**
 * Opens the frame's own session with the Center. The token stays in this module's caller's memory: never in storage, in
 * a URL, or across the port. The cookie of an earlier load lets a reload find its draft again.
 */
import { createFrameSessions, type FrameSession, type FrameSessions, type Widget } from '@hcc/sdk';
import { createLeanTransport } from '@hcc/sdk/lean';
import type { Locale } from '../../localize/locale.ts';

export interface FrameSessionRequest {
  /** Base URL of the Center: the frame's own origin. */
  readonly center: string;
  readonly key: string;
  /** The host page's origin, as the browser vouched for it. */
  readonly origin: string;
  readonly widget: Widget;
  readonly locale: Locale;
  /** Asks the host for a bootstrap; absent where the publishable key is to be used. */
  readonly bootstrap?: (() => Promise<string | null>) | undefined;
  /** What opens the session; a test hands in its own. */
  readonly frameSessions?: FrameSessions;
}

/** Thrown when the host's page could not get a bootstrap. */
export class BootstrapFailedError extends Error {
  readonly code = 'bootstrap_failed';

  constructor() {
    super('the host page gave no bootstrap');
    this.name = 'BootstrapFailedError';
  }
}

/**
 * Goes on with this visitor's earlier filing, or begins one.
 * @throws BootstrapFailedError, or the SDK's error when the Center refuses.
 */
export async function openFrameSession(request: FrameSessionRequest): Promise<FrameSession> {
  const { center, key, origin, widget, locale, bootstrap } = request;
  const frameSessions = request.frameSessions ?? createFrameSessions(createLeanTransport({ baseUrl: center, locale }));
  if (!bootstrap) return frameSessions.create({ from: 'key', key, origin, widget, resume: true });
  const token = await bootstrap();
  if (token === null) throw new BootstrapFailedError();
  return frameSessions.create({ from: 'bootstrap', bootstrap: token, origin, widget, resume: true });
}
