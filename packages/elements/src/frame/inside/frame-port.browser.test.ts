import { describe, expect, it } from 'vitest';
import { protocolVersion } from '../protocol.ts';
import { acceptPort } from './frame-port.ts';

const host = 'https://bank.example';
const hello = { hcc: 1, nonce: '0123456789abcdef0123456789abcdef', widget: 'dossier-form', version: protocolVersion };
const init = {
  type: 'init',
  locale: 'vi',
  theme: { scheme: 'light', tokens: {} },
  attributes: {},
  hasBootstrap: false,
};

/** A window whose messages the test writes, sender and origin included. */
function fakeWindow() {
  const events = new EventTarget();
  const parent = new MessageChannel().port1;
  const own = Object.assign(events, { parent }) as unknown as Window;
  const post = (
    data: unknown,
    {
      origin = host,
      source = parent,
      withPort = true,
    }: { origin?: string; source?: MessageEventSource; withPort?: boolean } = {},
  ) => {
    const { port1, port2 } = new MessageChannel();
    events.dispatchEvent(new MessageEvent('message', { data, origin, source, ports: withPort ? [port2] : [] }));
    return port1;
  };
  return { own, post };
}

/** True when the message was answered: the frame says hello on the port it takes. */
const isTaken = (port: MessagePort): Promise<boolean> =>
  new Promise((resolve) => {
    port.addEventListener('message', () => resolve(true));
    port.start();
    setTimeout(resolve, 30, false);
  });

const listen = (own: Window) => void acceptPort({ widget: 'dossier-form', allowedOrigins: [host], window: own });

describe('the first message of a frame', () => {
  it('is taken from the parent at an allowed origin', async () => {
    const { own, post } = fakeWindow();
    const taken = acceptPort({ widget: 'dossier-form', allowedOrigins: [host], window: own });
    const port = post(hello);
    port.addEventListener('message', ({ data }) => data.type === 'hello' && port.postMessage(init));
    port.start();
    expect((await taken).origin).toBe(host);
  });

  const other = new MessageChannel().port2;
  it.each([
    ['another origin', hello, { origin: 'https://evil.example' }],
    ['a longer origin', hello, { origin: `${host}.evil.example` }],
    ['another scheme', hello, { origin: 'http://bank.example' }],
    ['another port', hello, { origin: `${host}:8443` }],
    ['the origin null', hello, { origin: 'null' }],
    ['another frame at the right origin', hello, { source: other }],
    ['no port', hello, { withPort: false }],
    ['another widget', { ...hello, widget: 'status-tracker' }, {}],
    ['another version', { ...hello, version: 99 }, {}],
    ['a further key', { ...hello, extra: 1 }, {}],
    ['a short nonce', { ...hello, nonce: '00' }, {}],
    ['an own __proto__ key', JSON.parse(`{"__proto__":{},${JSON.stringify(hello).slice(1)}`), {}],
    ['a megabyte', { ...hello, nonce: 'a'.repeat(1_000_000) }, {}],
    ['a string', JSON.stringify(hello), {}],
    ['nothing', null, {}],
  ])('is ignored from or with %s', async (_what, data, options) => {
    const { own, post } = fakeWindow();
    listen(own);
    expect(await isTaken(post(data, options))).toBe(false);
  });

  it('is the only one: a replay gets no answer', async () => {
    const { own, post } = fakeWindow();
    listen(own);
    expect(await isTaken(post(hello))).toBe(true);
    expect(await isTaken(post(hello))).toBe(false);
  });
});
