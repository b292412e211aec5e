import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';

export interface Listening {
  /** That it listens on: the free one where 0 was asked for. */
  port: number;
  /** Ends the connections that nobody waits on. */
  closeIdle(): void;
  /** Takes no more, and resolves when the last connection has ended. */
  close(): Promise<void>;
  /** As `close`, and ends what is open. */
  closeNow(): Promise<void>;
}

/**
 * 127.0.0.1 only: a reverse proxy with TLS stands before it in production.
 * @throws Error naming the port and the mend when it is in use
 */
export function listen(fetch: (request: Request) => Promise<Response>, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const close = (): Promise<void> => new Promise((done) => server.close(() => done()));
    const server = serve(
      // A query of 10,000 Vietnamese letters is a URL of 90 kB.
      { fetch, port, hostname: '127.0.0.1', serverOptions: { maxHeaderSize: 128 * 1024 } },
      () =>
        resolve({
          port: (server.address() as AddressInfo).port,
          closeIdle: () => void ('closeIdleConnections' in server && server.closeIdleConnections()),
          close,
          closeNow() {
            if ('closeAllConnections' in server) server.closeAllConnections();
            return close();
          },
        }),
    );
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is in use. Stop the other program, or choose another port with HCC_PORT.`)
          : error,
      ),
    );
  });
}
