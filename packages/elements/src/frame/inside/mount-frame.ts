/**
 * The whole of a frame page: takes the port, opens the session, puts the element on the page and repeats its events to
 * the host. An entry is three lines:
 *
 * ```ts
 * import { mountFrame } from "../frame/inside/mount-frame.ts";
 * import { DossierForm } from "./dossier-form.element.ts";
 * mountFrame({ widget: "dossier-form", tag: "hcc-dossier-form", element: DossierForm, connect: createClient, accompany: relayFiling });
 * ```
 * `connect` makes the element's client: `createClient` for all of it, or, where bytes count, just the resources used:
 * `(options) => ({ tracking: createTracking(createLeanTransport(options)) })`.
 * Opened outside a frame (the "open on a page of its own" link) the same page works with the key alone.
 */
import type { ClientOptions, FrameSession, Widget } from '@hcc/sdk';
import { SessionExpiringEvent } from '../../internal/widget-events.ts';
import { problemCode } from '../../localize/problem-code.ts';
import { toLocale, type Locale } from '../../localize/locale.ts';
import type { FrameAttributes } from '../protocol.ts';
import { allowedOriginsOf } from './allowed-origin.ts';
import { applyTheme } from './apply-theme.ts';
import { FrameNotice } from './frame-notice.element.ts';
import { acceptPort, requestBootstrap, type FramePort } from './frame-port.ts';
import { openFrameSession, type FrameSessionRequest } from './frame-session.ts';

/** What `mountFrame` sets on the element, all before it is connected; `locale`, `client` and the attributes again when they change. */
export interface FramedElement<C> extends HTMLElement {
  /** Speaks with the frame session's token. */
  client: C | undefined;
  session: FrameSession | undefined;
  locale: string | undefined;
  procedure?: string | undefined;
  code?: string | undefined;
  layout?: string | undefined;
}

export interface FramePage<C> {
  readonly widget: Widget;
  readonly tag: string;
  readonly element: new () => FramedElement<C>;
  /** @param origin of the host page, as the browser vouched for it at the handshake. */
  readonly connect: (options: ClientOptions, origin: string) => C;
  /** Opens the session in another way than a host or its key does. */
  readonly open?: ((request: FrameSessionRequest) => Promise<FrameSession>) | undefined;
  /** What the page's own address says, where no host is there to tell it. */
  readonly attributesIn?: (query: URLSearchParams) => FrameAttributes;
  /** What this page alone does beside its element: one of `filing.ts`. Called before the element is on the page. */
  readonly accompany: (element: HTMLElement, port: FramePort | undefined, startAgain: () => void) => void;
}

/** How long before its end a session is said to be expiring. */
const expiringMs = 120_000;

export function mountFrame<C>(page: FramePage<C>): void {
  dressPage();
  // The page's placeholder would be upgraded without a client, and be ready for nobody.
  document.body.replaceChildren();
  // The page is ours alone: nobody else has registered them.
  customElements.define('hcc-frame-notice', FrameNotice);
  customElements.define(page.tag, page.element);
  if (window.parent === window) {
    void start(page, standalone(page));
    return;
  }
  // Called before anything is awaited: the host says hello as soon as this page has loaded.
  void acceptPort({ widget: page.widget, allowedOrigins: allowedOriginsOf(document) }).then((port) =>
    start(page, framed(port)),
  );
}

/** Who is on the other side: a host by its port, or nobody. */
interface Surroundings {
  readonly origin: string;
  readonly locale: Locale | undefined;
  /** The host may change them at any time. */
  attributes: FrameAttributes;
  readonly bootstrap?: () => Promise<string | null>;
  readonly port?: FramePort;
}

function framed(port: FramePort): Surroundings {
  applyTheme(document.documentElement, port.init.theme);
  return {
    origin: port.origin,
    locale: port.init.locale,
    attributes: port.init.attributes,
    ...(port.init.hasBootstrap ? { bootstrap: () => requestBootstrap(port) } : {}),
    port,
  };
}

function standalone<C>({ attributesIn }: FramePage<C>): Surroundings {
  const query = new URLSearchParams(location.search);
  document.documentElement.style.setProperty('color-scheme', 'light dark');
  document.body.classList.add('apart');
  return {
    origin: location.origin,
    locale: toLocale(query.get('locale')),
    attributes: attributesIn?.(query) ?? {},
  };
}

async function start<C>(page: FramePage<C>, around: Surroundings): Promise<void> {
  const { port } = around;
  const locale = around.locale ?? toLocale(document.documentElement.lang) ?? 'vi';
  document.documentElement.lang = locale;
  if (port) reportSize(port);

  const notice = new FrameNotice();
  notice.locale = locale;
  document.body.replaceChildren(notice);

  try {
    const session = await (page.open ?? openFrameSession)({
      center: centerOf(location),
      key: new URLSearchParams(location.search).get('key') ?? '',
      origin: around.origin,
      widget: page.widget,
      locale,
      bootstrap: around.bootstrap,
    });
    const element = create(page, session, locale, around);
    // Before it is on the page: an element may be ready at once.
    if (port) {
      connect(page, element, port, session);
      port.listen((message) => {
        if (message.type === 'attributes') around.attributes = message.attributes;
      });
    }
    page.accompany(element, port, () => void start(page, around));
    warnBeforeEnd(element, session);
    document.body.replaceChildren(element);
  } catch (error) {
    notice.error = error;
    notice.retry = () => void start(page, around);
    port?.send({ type: 'error', code: hostCode(error), retryable: true });
  }
}

function create<C>(
  page: FramePage<C>,
  session: FrameSession,
  locale: Locale,
  { origin, attributes }: Surroundings,
): FramedElement<C> {
  const client = page.connect(optionsOf(session, locale), origin);
  return Object.assign(new page.element(), { client, session, locale }, attributes);
}

/** Repeats the element's events to the host, and the host's wishes to the element. */
function connect<C>(page: FramePage<C>, element: FramedElement<C>, port: FramePort, session: FrameSession): void {
  element.addEventListener('hcc-ready', () => port.send({ type: 'ready' }));
  element.addEventListener('hcc-session-expiring', ({ detail }) =>
    port.send({ type: 'session-expiring', expiresAt: detail.expiresAt }),
  );
  element.addEventListener('hcc-status-changed', ({ detail }) => port.send({ type: 'status-changed', ...detail }));
  element.addEventListener('hcc-error', ({ detail }) =>
    port.send({ type: 'error', code: detail.code, retryable: detail.retryable }),
  );

  port.listen((message) => {
    switch (message.type) {
      case 'theme':
        return applyTheme(document.documentElement, message.theme);
      case 'locale':
        document.documentElement.lang = message.locale;
        element.locale = message.locale;
        element.client = page.connect(optionsOf(session, message.locale), port.origin);
        return;
      case 'attributes':
        // One that is left out is taken away. Each is set once: a form told of no procedure in between would begin anew.
        Object.assign(element, { procedure: undefined, code: undefined, layout: undefined, ...message.attributes });
        return;
      case 'focus':
        return element.focus();
    }
  });
}

function reportSize(port: FramePort): void {
  new ResizeObserver(() =>
    port.send({ type: 'size', height: Math.ceil(document.body.getBoundingClientRect().height) }),
  ).observe(document.body);
}

function warnBeforeEnd(element: HTMLElement, session: FrameSession): void {
  const inMs = Date.parse(session.expiresAt) - Date.now() - expiringMs;
  // A longer wait would overflow and end at once.
  if (inMs > 0 && inMs < 2 ** 31)
    setTimeout(() => element.dispatchEvent(new SessionExpiringEvent(session.expiresAt)), inMs);
}

const optionsOf = (session: FrameSession, locale: Locale): ClientOptions => ({
  baseUrl: centerOf(location),
  session: session.token,
  locale,
});

/** The page stands at `/frame/<widget>` below the Center's base. */
const centerOf = ({ origin, pathname }: Location): string => origin + pathname.replace(/\/frame\/[^/]*$/, '');

/** Only codes of our own shape cross the port. */
const hostCode = (error: unknown): string => {
  const code = problemCode(error);
  return /^[a-z][a-z_]{0,59}$/.test(code) ? code : 'unknown';
};

/** The page around the element: no margin in a frame, a readable column when opened apart. */
function dressPage(): void {
  const sheet = new CSSStyleSheet();
  // On one line: it is served as it stands here.
  sheet.replaceSync(
    'body{display:flow-root;margin:0;padding:3px}.apart{background:light-dark(#fff,#171c22);max-width:800px;margin:auto;padding:24px}',
  );
  document.adoptedStyleSheets.push(sheet);
}
