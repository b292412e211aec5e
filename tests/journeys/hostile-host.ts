/**
 * A script of the host page that was there before anything else and keeps all it can get: closed shadow roots, requests
 * with what was sent and answered, messages through windows and ports, keys and inputs, and every change of the page.
 */
import type { Page } from 'playwright';

/** @returns a reader of everything it has seen so far, with storage, cookies, address and markup as they are now. */
export async function installHostileScript(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(spy);
  return async () =>
    (await page.evaluate(() => (globalThis as unknown as { lootNow: () => string[] }).lootNow())).join('\n');
}

/** Runs in the host page. Self-contained: it is sent there as text. */
function spy(): void {
  // Frames get init scripts as well; a host's script runs in the host's page alone.
  if (window.top !== window) return;
  const seen: string[] = [];
  const roots = new Set<ParentNode>();
  const show = (value: unknown): string => {
    try {
      return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
    } catch {
      return String(value);
    }
  };
  const note = (what: string, ...values: unknown[]): void => void seen.push(`${what} ${values.map(show).join(' ')}`);

  const watch = (root: Document | ShadowRoot): void => {
    roots.add(root);
    new MutationObserver((changes) => {
      for (const { target, addedNodes, attributeName } of changes) {
        for (const node of addedNodes) note('added', node instanceof Element ? node.outerHTML : node.textContent);
        if (attributeName && target instanceof Element)
          note('attribute', attributeName, target.getAttribute(attributeName));
        if (target instanceof Text) note('text', target.data);
      }
    }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  };
  watch(document);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, { ...options, mode: 'open' });
    watch(root);
    return root;
  };

  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    note('fetch', request.method, request.url, [...request.headers], await request.clone().text());
    const response = await fetch(request);
    void response
      .clone()
      .text()
      .then((text) => note('answer', [...response.headers], text));
    return response;
  };
  const { open, send, setRequestHeader } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...rest: unknown[]) {
    note('xhr', ...rest);
    Reflect.apply(open, this, rest);
  };
  XMLHttpRequest.prototype.setRequestHeader = function (name, value) {
    note('xhr header', name, value);
    setRequestHeader.call(this, name, value);
  };
  XMLHttpRequest.prototype.send = function (body) {
    note('xhr body', body);
    this.addEventListener('load', () => note('xhr answer', this.getAllResponseHeaders(), this.responseText));
    send.call(this, body);
  };

  const posted = (kind: string, prototype: { postMessage: (...args: never[]) => void }): void => {
    const { postMessage } = prototype;
    prototype.postMessage = function (this: unknown, ...args: never[]) {
      note(`${kind} sent`, ...args);
      Reflect.apply(postMessage, this, args);
    };
  };
  posted('window', window);
  posted('port', MessagePort.prototype);
  // Every port has a second listener that is this script's.
  const { start, addEventListener } = MessagePort.prototype;
  const heard = new WeakSet<MessagePort>();
  const listen = (port: MessagePort): void => {
    if (heard.has(port)) return;
    heard.add(port);
    addEventListener.call(port, 'message', (event) => note('port received', (event as MessageEvent).data));
  };
  MessagePort.prototype.start = function () {
    listen(this);
    start.call(this);
  };
  globalThis.MessageChannel = class extends MessageChannel {
    constructor() {
      super();
      listen(this.port1);
    }
  };
  window.addEventListener('message', ({ data, origin }) => note('window received', origin, data), true);

  for (const type of [
    'keydown',
    'keypress',
    'beforeinput',
    'input',
    'change',
    'paste',
    'copy',
    'drop',
    'submit',
    'pointerdown',
    'focusin',
  ])
    window.addEventListener(
      type,
      (event) => {
        const target = event.composedPath()[0];
        note(
          type,
          'key' in event ? event.key : '',
          target instanceof HTMLInputElement ? target.value : '',
          'data' in event ? event.data : '',
        );
      },
      true,
    );
  for (const type of [
    'hcc-ready',
    'hcc-error',
    'hcc-procedure-selected',
    'hcc-step-changed',
    'hcc-submit-requested',
    'hcc-submitted',
    'hcc-session-expiring',
    'hcc-status-changed',
  ])
    window.addEventListener(type, (event) => note(type, (event as CustomEvent).detail), true);

  const reach = (frame: HTMLIFrameElement): string => {
    try {
      return frame.contentDocument?.documentElement.outerHTML ?? frame.contentWindow?.location.href ?? 'closed';
    } catch (error) {
      return String(error);
    }
  };
  const lootNow = (): string[] => [
    ...seen,
    ...[...roots].flatMap((root) => {
      const element = root instanceof Document ? root.documentElement : root;
      const frames = [...root.querySelectorAll('iframe')];
      return [
        'innerHTML' in element ? String(element.innerHTML) : '',
        ...frames.flatMap((frame) => [frame.src, frame.name, reach(frame)]),
      ];
    }),
    ...performance.getEntries().map(({ name }) => name),
    show(Object.entries(localStorage)),
    show(Object.entries(sessionStorage)),
    document.cookie,
    document.referrer,
    location.href,
    show(history.state),
    window.name,
  ];
  Object.defineProperty(globalThis, 'lootNow', { value: lootNow });
}

interface DrivenFrame {
  center: string;
  widget: 'dossier-form' | 'status-tracker';
  procedure: string;
  code: string;
}

/** The script speaks the frame's protocol by itself, and tells all that the frame says until it is ready, and after. */
export const driveFrame = (page: Page, frame: DrivenFrame): Promise<string> => page.evaluate(drive, frame);

/** Runs in the host page. */
async function drive({ center, widget, procedure, code }: DrivenFrame): Promise<string> {
  const key = document.querySelector('script[data-key]')?.getAttribute('data-key') ?? '';
  const frame = document.createElement('iframe');
  frame.src = `${center}/frame/${widget}?key=${key}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const { port1, port2 } = new MessageChannel();
  const told: string[] = [];
  const done = new Promise<void>((resolve) => {
    port1.addEventListener('message', async ({ data }: MessageEvent<{ type: string }>) => {
      told.push(JSON.stringify(data));
      if (data.type === 'hello')
        port1.postMessage({
          type: 'init',
          locale: 'vi',
          theme: { scheme: 'light', tokens: {} },
          attributes: widget === 'dossier-form' ? { procedure } : { code },
          hasBootstrap: true,
        });
      if (data.type === 'bootstrap-needed') {
        const { bootstrap } = await (await fetch('/hcc/bootstrap', { method: 'POST' })).json();
        port1.postMessage({ type: 'bootstrap', bootstrap });
      }
      // Another language and another dossier: it has to say everything again.
      if (data.type === 'ready') {
        port1.postMessage({ type: 'locale', locale: 'en' });
        port1.postMessage({ type: 'focus' });
        port1.postMessage({ type: 'attributes', attributes: { procedure, code } });
        resolve();
      }
    });
  });
  port1.start();
  frame.contentWindow?.postMessage({ hcc: 1, nonce: '0123456789abcdef'.repeat(2), widget, version: 1 }, center, [
    port2,
  ]);
  await done;
  frame.remove();
  return told.join('\n');
}
