/** A line as phones have it: slow, torn every few seconds, gone for a while, and once dead without saying so. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface LinkOptions {
  /** From the client to the server; 2 Mbit/s are 250,000. */
  bytesPerSecond: number;
  /** Every connection is reset this often. Milliseconds. */
  resetEveryMs: number;
}

interface Pair {
  client: Socket;
  server: Socket;
  isDead: boolean;
}

/** How much is passed on at once; the line has room for no more, so what the client has written beyond is lost with it. */
const sliceBytes = 16 * 1024;

export class FlappingLink {
  /** Where the server listens; it may come back on another port. */
  target: number;
  /** Bytes that went over the line to the server. */
  sent = 0;
  resets = 0;
  readonly #options: LinkOptions;
  readonly #pairs = new Set<Pair>();
  readonly #listener = createServer({ allowHalfOpen: false, highWaterMark: sliceBytes }, (client) =>
    this.#open(client),
  );
  #timer: ReturnType<typeof setInterval> | undefined;
  #isDown = false;
  /** When the line is free for the next slice: connections beside each other share it. */
  #freeAt = 0;

  constructor(target: number, options: LinkOptions) {
    this.target = target;
    this.#options = options;
  }

  async listen(): Promise<string> {
    this.#listener.listen(0, '127.0.0.1');
    await once(this.#listener, 'listening');
    this.#timer = setInterval(() => this.reset(), this.#options.resetEveryMs);
    return `http://127.0.0.1:${(this.#listener.address() as AddressInfo).port}`;
  }

  /** Tears every connection that is alive. */
  reset(): void {
    for (const pair of this.#pairs) {
      if (pair.isDead) continue;
      this.resets += 1;
      this.#close(pair);
    }
  }

  /** No connection at all for a while. */
  async goDown(ms: number): Promise<void> {
    this.#isDown = true;
    this.reset();
    await new Promise((resolve) => setTimeout(resolve, ms));
    this.#isDown = false;
  }

  /** What is connected now stays so, and nothing passes any more: neither side is told. */
  fallSilent(): void {
    for (const pair of this.#pairs) pair.isDead = true;
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    for (const pair of this.#pairs) this.#close(pair);
    this.#listener.close();
    await once(this.#listener, 'close');
  }

  #open(client: Socket): void {
    if (this.#isDown) return void client.resetAndDestroy();
    const pair: Pair = { client, server: connect(this.target, '127.0.0.1'), isDead: false };
    this.#pairs.add(pair);
    const close = (): void => {
      if (!pair.isDead) this.#close(pair);
    };
    for (const socket of [pair.client, pair.server]) socket.on('error', close).on('close', close);
    pair.server.on('data', (bytes) => void (pair.isDead || client.write(bytes)));
    client.on('data', (bytes) => void this.#pass(pair, bytes));
  }

  async #pass(pair: Pair, bytes: Buffer): Promise<void> {
    const { client, server } = pair;
    client.pause();
    for (let at = 0; at < bytes.byteLength; at += sliceBytes) {
      const slice = bytes.subarray(at, at + sliceBytes);
      const start = Math.max(performance.now(), this.#freeAt);
      this.#freeAt = start + (slice.byteLength / this.#options.bytesPerSecond) * 1000;
      await new Promise((resolve) => setTimeout(resolve, this.#freeAt - performance.now()));
      if (pair.isDead || server.destroyed) return;
      this.sent += slice.byteLength;
      server.write(slice);
    }
    client.resume();
  }

  #close(pair: Pair): void {
    this.#pairs.delete(pair);
    for (const socket of [pair.client, pair.server]) if (!socket.destroyed) socket.resetAndDestroy();
  }
}
