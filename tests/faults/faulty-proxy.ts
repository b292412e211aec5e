/** A proxy on TCP in front of a server: each answer may get through, be lost, or never come. It reads no HTTP. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * `lost`: the server has answered, and the client's connection is reset before a byte of it.
 * `cut`: the first bytes come, then the reset. `silent`: the connection stays open and nothing comes, on neither side.
 */
export type Fate = 'pass' | 'lost' | 'cut' | 'silent';

export interface FaultyProxy {
  readonly baseUrl: string;
  /** Answers so far, by their fate. */
  readonly answers: Readonly<Record<Fate, number>>;
  stop(): Promise<void>;
}

/** @param fateOf of the n-th answer, from 1. A connection carries one exchange, so that answers can be counted. */
export async function startFaultyProxy(target: string, fateOf: (answer: number) => Fate): Promise<FaultyProxy> {
  const { hostname, port } = new URL(target);
  const answers = { pass: 0, lost: 0, cut: 0, silent: 0 };
  const sockets = new Set<Socket>();
  let count = 0;
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  };
  const listener = createServer((client) => {
    keep(client);
    const server = keep(connect(Number(port), hostname));
    let fate: Fate | undefined;
    // The server closes behind its answer, which then is whole.
    client.on('data', (bytes) => server.write(withClose(bytes)));
    server.on('data', (bytes) => {
      if (fate === undefined) answers[(fate = fateOf((count += 1)))] += 1;
      if (fate === 'pass') client.write(bytes);
      if (fate === 'cut') client.write(bytes.subarray(0, bytes.byteLength / 2));
    });
    server.on('end', () => {
      if (fate === 'pass') client.end();
      else if (fate !== 'silent') client.resetAndDestroy();
    });
    client.on('close', () => server.destroy());
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return {
    baseUrl: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    answers,
    async stop() {
      for (const socket of sockets) socket.destroy();
      listener.close();
      await once(listener, 'close');
    },
  };
}

const withClose = (bytes: Buffer): Buffer => {
  const text = bytes.toString('latin1');
  return /^[A-Z]+ \S+ HTTP\/1\.1\r\n/.test(text)
    ? Buffer.from(text.replace(/connection: keep-alive/i, 'connection: close'), 'latin1')
    : bytes;
};
