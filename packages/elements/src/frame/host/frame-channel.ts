/**
 * The host's end of one loaded frame: says hello with a fresh nonce to exactly the Center's origin, and lets messages
 * through once the frame has repeated it. A reload of the frame is a new channel.
 */
import type { Widget } from '@hcc/sdk';
import { isFrameMessage, protocolVersion, type FrameMessage, type Hello, type HostMessage } from '../protocol.ts';

export class FrameChannel {
  readonly #port: MessagePort;
  readonly #nonce: string;
  readonly #received: (message: FrameMessage) => void;
  #greeted = false;
  #isClosed = false;

  /**
   * @param frame the window of the iframe; a page of another origin in it never gets the message.
   * @param received called for each valid message, the first being `hello` with our nonce.
   */
  constructor(frame: Window, origin: string, widget: Widget, received: (message: FrameMessage) => void) {
    const { port1, port2 } = new MessageChannel();
    this.#nonce = newNonce();
    this.#received = received;
    this.#port = port1;
    port1.addEventListener('message', (event: MessageEvent<unknown>) => this.#take(event.data));
    port1.start();
    const hello: Hello = { hcc: 1, nonce: this.#nonce, widget, version: protocolVersion };
    frame.postMessage(hello, origin, [port2]);
  }

  send(message: HostMessage): void {
    // A port has two ends and no origins; oxlint takes it for a window.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    this.#port.postMessage(message);
  }

  close(): void {
    this.#isClosed = true;
    this.#port.close();
  }

  #take(data: unknown): void {
    // A message may have been on its way when the port was closed.
    if (this.#isClosed || !isFrameMessage(data)) return;
    if (data.type === 'hello') {
      if (data.nonce !== this.#nonce || this.#greeted) return;
      this.#greeted = true;
    }
    if (this.#greeted) this.#received(data);
  }
}

const newNonce = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
