/** A source of server-sent events for tests: a real server, told what to do with each connection. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Serve = (response: ServerResponse, request: IncomingMessage) => void;

export interface EventSourceServer {
  readonly baseUrl: string;
  /** `Last-Event-ID` of each connection, as UTF-8. */
  readonly askedFrom: (string | undefined)[];
  stop(): Promise<void>;
}

/** Each connection takes the next; the last one serves all that follow. */
export async function serveEvents(...connections: readonly Serve[]): Promise<EventSourceServer> {
  const askedFrom: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const from = request.headers['last-event-id'];
    askedFrom.push(typeof from === 'string' ? Buffer.from(from, 'latin1').toString('utf8') : undefined);
    connections[Math.min(askedFrom.length, connections.length) - 1]?.(response, request);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    askedFrom,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Begins a stream and writes `text`; the connection stays open. */
export const stream =
  (...texts: readonly string[]): Serve =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const text of texts) response.write(text);
  };

/** The same, and closes it. */
export const streamToEnd =
  (...texts: readonly string[]): Serve =>
  (response, request) => {
    stream(...texts)(response, request);
    response.end();
  };

export const answer =
  (status: number, body = '', headers: Record<string, string> = {}): Serve =>
  (response) =>
    void response.writeHead(status, headers).end(body);
