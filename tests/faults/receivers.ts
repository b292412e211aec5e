/** Back ends of partners in a process of their own, well and broken, by the first part of the path; they count what comes. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setInterval as every, setTimeout as delay } from 'node:timers/promises';

/** What a receiver does. `tls` and `gone` are addresses: TLS where none is spoken, and a port that nobody has. */
export const brokenKinds = ['silent', 'drip', 'failing', 'moved', 'late', 'flood', 'tls', 'gone'] as const;
export type ReceiverKind = 'good' | (typeof brokenKinds)[number];

/** To the parent: where they are, and what each connection brought. */
export type Heard =
  | { listening: number }
  | {
      /** Path, which names the endpoint. */
      path: string;
      /** `Date.now()` of the arrival. */
      at: number;
      /** When the event happened, as its body says. */
      happenedAt: number;
      messageId: string;
      /** Requests of this endpoint that are open now, this one included. */
      open: number;
    };

const behave: Readonly<Record<string, (response: ServerResponse) => unknown>> = {
  good: (response) => response.writeHead(204).end(),
  silent: () => {},
  drip: async (response) => {
    response.writeHead(200);
    for await (const _ of every(1000)) if (response.destroyed || !response.write('.')) break;
  },
  failing: (response) => response.writeHead(500).end('no'),
  moved: (response) => response.writeHead(301, { location: '/good/moved' }).end(),
  late: (response) => delay(29_000).then(() => response.writeHead(200).end()),
  flood: (response) => response.writeHead(200).end(Buffer.alloc(10 * 1024 * 1024)),
};

if (process.send) {
  const tell = (heard: Heard): void => void process.send?.(heard);
  const open = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    open.set(path, (open.get(path) ?? 0) + 1);
    response.once('close', () => open.set(path, (open.get(path) ?? 0) - 1)).on('error', () => {});
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { timestamp } = JSON.parse(Buffer.concat(chunks).toString()) as { timestamp: string };
      tell({
        path,
        at: Date.now(),
        happenedAt: Date.parse(timestamp),
        messageId: String(request.headers['webhook-id']),
        open: open.get(path) ?? 0,
      });
      void behave[path.split('/')[1] ?? '']?.(response);
    });
  });
  server.listen(0, '127.0.0.1', () => tell({ listening: (server.address() as AddressInfo).port }));
  process.once('disconnect', () => process.exit(0));
}
