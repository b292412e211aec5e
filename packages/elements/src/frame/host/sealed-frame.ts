/**
 * Base of the elements that show personal data: on the host's page stands an iframe of the Center's origin, which the
 * page cannot read, and this class speaks with it. Subclasses name the widget and its attributes.
 *
 * Life: connected → frame inserted → its `load` → hello with a port → its `hello` → `init` → `ready`. Taken out of the
 * page everything is dropped, put back it begins anew (the browser loads a moved iframe again anyway).
 */
import type { Widget } from '@hcc/sdk';
import { ConfigurationError, configurationOf } from '../../internal/center-configuration.ts';
import {
  ErrorEvent,
  ReadyEvent,
  SessionExpiringEvent,
  StatusChangedEvent,
  StepChangedEvent,
  SubmitRequestedEvent,
  SubmittedEvent,
} from '../../internal/widget-events.ts';
import { localeOf, watchLang, type Locale } from '../../localize/locale.ts';
import type { FrameAttributes, FrameMessage } from '../protocol.ts';
import { hasBootstrap, obtainBootstrap } from './bootstrap-source.ts';
import { FrameChannel } from './frame-channel.ts';
import { wordsOf } from './frame-words.ts';
import { vi } from './locales/vi.ts';
import { readTheme, watchTheme } from './read-theme.ts';
import { createFailure, createFrame, createProbe, createWaiting, shellSheet } from './shell.ts';

/** From inserting the frame to its `ready`; a slow phone on a slow line still makes it. */
export const readyTimeoutMs = 20_000;

// A server that renders a page imports this too, and has no elements: the class is then defined and never made.
const HostElement = globalThis.HTMLElement ?? Object;

export abstract class SealedFrame extends HostElement {
  /** Subclasses add their own names: `[...SealedFrame.observedAttributes, "procedure"]`. */
  static observedAttributes: readonly string[] = ['locale', 'center', 'data-key'];

  /** Which page of the Center is shown. */
  protected abstract readonly widget: Widget;
  /** What the host's attributes say, sent on `init` and at each change. */
  protected abstract frameAttributes(): FrameAttributes;
  /** Those that may stand in an address, which servers log. */
  protected addressAttributes(): FrameAttributes {
    return {};
  }

  #words = vi;
  #locale: Locale = 'vi';
  #probe: HTMLElement = createProbe();
  #root: HTMLElement = document.createElement('div');
  #frame: HTMLIFrameElement | undefined;
  #channel: FrameChannel | undefined;
  #sent: { theme: string; locale: string; attributes: string } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop: (() => void)[] = [];
  #attempts = 0;

  /** Asks the partner's back end for a single-use bootstrap. Without it and `bootstrapUrl` the publishable key is used. */
  declare fetchBootstrap: (() => Promise<string>) | undefined;

  constructor() {
    super();
    this.#root.className = 'root';
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [shellSheet()];
    shadow.append(this.#root);
  }

  /** `vi`, `en` or `zh-Hans`; absent, the nearest `lang` of the page decides. */
  get locale(): string | undefined {
    return this.read('locale');
  }
  set locale(locale: string | undefined) {
    this.write('locale', locale);
  }

  /** Base URL of the Center; absent, the one the page was configured with. */
  get center(): string | undefined {
    return this.read('center');
  }
  set center(center: string | undefined) {
    this.write('center', center);
  }

  /** Publishable key; absent, the page's. */
  get key(): string | undefined {
    return this.read('data-key');
  }
  set key(key: string | undefined) {
    this.write('data-key', key);
  }

  /** Address on the partner's site that answers a POST with `{ "bootstrap": "…" }`. */
  get bootstrapUrl(): string | undefined {
    return this.read('bootstrap-url');
  }
  set bootstrapUrl(url: string | undefined) {
    this.write('bootstrap-url', url);
  }

  /** A property that lives in its attribute, as those of native elements do. */
  protected read(attribute: string): string | undefined {
    return this.getAttribute(attribute) ?? undefined;
  }
  protected write(attribute: string, value: string | null | undefined): void {
    if (value === null || value === undefined) this.removeAttribute(attribute);
    else this.setAttribute(attribute, value);
  }

  connectedCallback(): void {
    this.#takeEarlyProperties();
    this.#stop = [watchTheme(this.#probe, () => this.#sendChanges()), watchLang(() => void this.#speak())];
    void this.#speak();
    this.#start();
  }

  disconnectedCallback(): void {
    for (const stop of this.#stop) stop();
    this.#stop = [];
    this.#drop();
    this.#root.replaceChildren();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.isConnected || before === after) return;
    if (name === 'center' || name === 'data-key') this.#start();
    else if (name === 'locale') void this.#speak();
    else this.#sendChanges();
  }

  /** Moves the focus into the frame, to its first field. */
  override focus(options?: FocusOptions): void {
    this.#frame?.focus(options);
    this.#channel?.send({ type: 'focus' });
  }

  /** Inserts the frame anew and waits for it. */
  #start(): void {
    this.#drop();
    let address: string;
    try {
      address = this.#address();
    } catch (error) {
      const code = error instanceof ConfigurationError ? error.code : 'unknown';
      console.warn(error instanceof Error ? error.message : error);
      this.#root.replaceChildren(createFailure(this.#words.misconfigured));
      this.dispatchEvent(new ErrorEvent({ code, retryable: false }));
      return;
    }
    const frame = createFrame(address, () => this.#greet(frame));
    frame.title = this.#words.title[this.widget];
    this.#frame = frame;
    this.#root.replaceChildren(this.#probe, createWaiting(this.#words), frame);
    this.#timer = setTimeout(() => this.#fail(address), readyTimeoutMs);
  }

  #drop(): void {
    clearTimeout(this.#timer);
    this.#channel?.close();
    this.#channel = undefined;
    this.#sent = undefined;
    this.#frame = undefined;
  }

  #fail(address: string): void {
    this.#drop();
    const onRetry = (): void => {
      this.#attempts += 1;
      this.#start();
    };
    this.#root.replaceChildren(
      createFailure(this.#words.timeout, {
        words: this.#words,
        widget: this.widget,
        address: this.#apart(address),
        onRetry,
      }),
    );
    this.dispatchEvent(new ErrorEvent({ code: 'frame_timeout', retryable: true }));
  }

  /** At each load of the frame, a reload inside it too: a new channel, a new nonce. */
  #greet(frame: HTMLIFrameElement): void {
    if (frame !== this.#frame || !frame.contentWindow) return;
    this.#channel?.close();
    this.#sent = undefined;
    const channel = new FrameChannel(frame.contentWindow, new URL(frame.src).origin, this.widget, (message) => {
      if (channel === this.#channel) this.#receive(message);
    });
    this.#channel = channel;
  }

  #receive(message: FrameMessage): void {
    switch (message.type) {
      case 'hello':
        return this.#sendInit();
      case 'bootstrap-needed':
        return void this.#sendBootstrap();
      case 'ready':
        this.#reveal();
        this.dispatchEvent(new ReadyEvent());
        return;
      case 'size':
        this.#frame?.style.setProperty('block-size', `${message.height}px`);
        return;
      case 'step':
        this.#showTop();
        this.dispatchEvent(new StepChangedEvent({ step: message.step, index: message.index, count: message.count }));
        return;
      case 'submit-requested':
        return void this.#answerSubmit(message.id, message.procedure);
      case 'submitted':
        this.#showTop();
        this.dispatchEvent(new SubmittedEvent(message.code));
        return;
      case 'session-expiring':
        this.dispatchEvent(new SessionExpiringEvent(message.expiresAt));
        return;
      case 'status-changed':
        this.dispatchEvent(new StatusChangedEvent({ status: message.status, sequence: message.sequence }));
        return;
      case 'error':
        // The frame shows its own message; the host is told the code.
        this.#reveal();
        this.dispatchEvent(new ErrorEvent({ code: message.code, retryable: message.retryable }));
        return;
    }
  }

  #reveal(): void {
    clearTimeout(this.#timer);
    this.#frame?.classList.remove('loading');
    this.#root.querySelector('.waiting')?.remove();
  }

  #state() {
    return { theme: readTheme(this.#probe), locale: this.#locale, attributes: this.frameAttributes() };
  }

  #sendInit(): void {
    const { theme, locale, attributes } = this.#state();
    this.#sent = { theme: JSON.stringify(theme), locale, attributes: JSON.stringify(attributes) };
    this.#channel?.send({ type: 'init', locale, theme, attributes, hasBootstrap: hasBootstrap(this) });
  }

  #sendChanges(): void {
    const before = this.#sent;
    if (!this.#channel || !before) return;
    const { theme, locale, attributes } = this.#state();
    const now = { theme: JSON.stringify(theme), locale, attributes: JSON.stringify(attributes) };
    if (now.theme !== before.theme) this.#channel.send({ type: 'theme', theme });
    if (now.locale !== before.locale) this.#channel.send({ type: 'locale', locale });
    if (now.attributes !== before.attributes) this.#channel.send({ type: 'attributes', attributes });
    this.#sent = now;
  }

  async #sendBootstrap(): Promise<void> {
    const channel = this.#channel;
    let bootstrap: string | null = null;
    try {
      bootstrap = await obtainBootstrap(this);
    } catch (error) {
      console.warn(`hcc: <${this.localName}> got no bootstrap.`, error);
    }
    // A frame that was reloaded meanwhile asks for its own. The frame reports `bootstrap_failed` by itself.
    if (channel === this.#channel) channel?.send({ type: 'bootstrap', bootstrap });
  }

  async #answerSubmit(id: number, procedure: string): Promise<void> {
    const channel = this.#channel;
    const event = new SubmitRequestedEvent(procedure);
    this.dispatchEvent(event);
    const replies = await Promise.all(event.replies.map((reply) => reply.catch(() => true)));
    if (channel === this.#channel)
      channel?.send({ type: 'submit-reply', id, proceed: !event.defaultPrevented && replies.every(Boolean) });
  }

  async #speak(): Promise<void> {
    const locale = localeOf(this);
    if (locale === this.#locale) return;
    this.#locale = locale;
    this.#root.lang = locale;
    this.#sendChanges();
    const words = await wordsOf(locale);
    if (locale !== this.#locale) return;
    this.#words = words;
    if (this.#frame) this.#frame.title = words.title[this.widget];
    this.#root.querySelector('.waiting')?.replaceWith(createWaiting(words));
  }

  /** A new page begins at its top: where that has been scrolled away, it is brought back. */
  #showTop(): void {
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  /** The frame's address. Attributes stay out of it: servers on the way log addresses. */
  #address(): string {
    const { center, key } = configurationOf(this);
    const url = new URL(`${center}/frame/${this.widget}`);
    if (key !== undefined) url.searchParams.set('key', key);
    if (this.#attempts > 0) url.searchParams.set('attempt', String(this.#attempts));
    return url.href;
  }

  /** For the plain link, which the person follows: what to file and how goes along, since nobody is there to tell it. */
  #apart(address: string): string {
    const url = new URL(address);
    for (const [name, value] of Object.entries(this.addressAttributes())) url.searchParams.set(name, value);
    url.searchParams.set('locale', this.#locale);
    return url.href;
  }

  /** Properties that a page set before this class was known hide the accessors: they are taken off and set again. */
  #takeEarlyProperties(): void {
    for (const name of Object.keys(this)) {
      if (!(name in Object.getPrototypeOf(this))) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }
}
