/**
 * The frame's end of the channel. One message may open it: from the parent window itself, from an origin the Center
 * allowed, of the right shape, for this widget, with a port. Everything else that arrives is ignored, and after the
 * first good one the window stops listening.
 */
import type { Widget } from '@hcc/sdk';
import { isHello, isHostMessage, protocolVersion, type FrameMessage, type HostMessage } from '../protocol.ts';
import { isAllowedOrigin } from './allowed-origin.ts';

export type InitMessage = Extract<HostMessage, { type: 'init' }>;

export interface FramePort {
  /** The host's origin, as the browser vouched for it. */
  readonly origin: string;
  readonly init: InitMessage;
  send(message: FrameMessage): void;
  /** Valid messages after `init`. Returns the function that stops listening. */
  listen(listener: (message: HostMessage) => void): () => void;
}

export interface FramePortOptions {
  readonly widget: Widget;
  readonly allowedOrigins: readonly string[];
  /** The frame's window; a test hands in its own. */
  readonly window?: Window;
}

/** Waits for the host's hello and its `init`; pending for ever where no allowed host speaks. Call it before anything is awaited: the host says hello once, when the page has loaded. */
export function acceptPort({ widget, allowedOrigins, window: own = window }: FramePortOptions): Promise<FramePort> {
  return new Promise((resolve) => {
    const onMessage = (event: MessageEvent<unknown>): void => {
      const [port] = event.ports;
      if (event.source !== own.parent || !isAllowedOrigin(event.origin, allowedOrigins)) return;
      if (!isHello(event.data) || event.data.widget !== widget || event.data.version !== protocolVersion || !port)
        return;
      own.removeEventListener('message', onMessage);
      listenForInit(port, event.origin, resolve);
      port.postMessage({ type: 'hello', nonce: event.data.nonce } satisfies FrameMessage);
    };
    own.addEventListener('message', onMessage);
  });
}

function listenForInit(port: MessagePort, origin: string, resolve: (port: FramePort) => void): void {
  const listeners = new Set<(message: HostMessage) => void>();
  let greeted = false;
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isHostMessage(data)) return;
    if (greeted) return listeners.forEach((listener) => listener(data));
    if (data.type !== 'init') return;
    greeted = true;
    resolve({
      origin,
      init: data,
      send: (message) => port.postMessage(message),
      listen: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    });
  });
  port.start();
}

/** Asks the host for a bootstrap; `null` when it has none to give. */
export function requestBootstrap(port: FramePort): Promise<string | null> {
  return new Promise((resolve) => {
    const stop = port.listen((message) => {
      if (message.type !== 'bootstrap') return;
      stop();
      resolve(message.bootstrap);
    });
    port.send({ type: 'bootstrap-needed' });
  });
}

let requests = 0;

/** Asks the host whether the dossier may be submitted; pending when it does not answer (the caller has a time limit). */
export function requestSubmit(port: FramePort, procedure: string): Promise<boolean> {
  const id = ++requests;
  return new Promise((resolve) => {
    const stop = port.listen((message) => {
      if (message.type !== 'submit-reply' || message.id !== id) return;
      stop();
      resolve(message.proceed);
    });
    port.send({ type: 'submit-requested', id, procedure });
  });
}
