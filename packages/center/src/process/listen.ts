/** The TCP port: opened, and closed so that nobody who is being answered notices. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { App } from '../app.ts';

export interface Listening {
  /** That it listens on: the free one where 0 was asked for. */
  port: number;
  /** Takes nothing new, ends the streams, and waits for what is being answered; see `drainMs`. */
  drain(app: Pick<App, 'endStreams'>): Promise<void>;
  /** Takes nothing new, and cuts off what is being answered. */
  closeNow(): Promise<void>;
}

/**
 * An answer that is not written by then is cut off: whoever asked for it with a key may ask again. Shorter than the time
 * after which supervisors kill (systemd: 90 s, Kubernetes: 30 s, Docker: 10 s). Milliseconds.
 */
const drainMs = 8000;

/**
 * 127.0.0.1 only: a reverse proxy with TLS stands before it in production.
 * @throws Error naming the port and the mend when it is in use
 */
export function listen(fetch: App['fetch'], port: number): Promise<Listening> {
  let isDraining = false;
  // A connection that is kept would be asked again on, by a client that cannot know.
  const answer = async (request: Request): Promise<Response> => {
    const response = await fetch(request);
    if (isDraining) response.headers.set('connection', 'close');
    return response;
  };
  return new Promise((resolve, reject) => {
    const server = serve(
      // A query of 10,000 Vietnamese letters is a URL of 90 kB.
      { fetch: answer, port, hostname: '127.0.0.1', serverOptions: { maxHeaderSize: 128 * 1024 } },
      () =>
        resolve({
          port: (server.address() as AddressInfo).port,
          async drain(app) {
            isDraining = true;
            // Idle connections are closed with it.
            const closed = new Promise<unknown>((done) => server.close(done));
            app.endStreams();
            const cutOff = setTimeout(() => server.closeAllConnections(), drainMs);
            await closed;
            clearTimeout(cutOff);
          },
          async closeNow() {
            const closed = new Promise<unknown>((done) => server.close(done));
            server.closeAllConnections();
            await closed;
          },
        }),
    ) as Server;
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is in use. Stop the other program, or choose another port with HCC_PORT.`)
          : error,
      ),
    );
  });
}
