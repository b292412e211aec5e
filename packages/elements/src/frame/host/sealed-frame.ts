/**
 * Base of the elements that show personal data: on the host's page stands an iframe of the Center's origin, which the
 * page cannot read, and this class speaks with it. Subclasses name the widget and its attributes.
 */
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import type { Widget } from "@hcc/sdk";
import { CenterElement } from "../../internal/center-element.ts";
import {
  ErrorEvent, ReadyEvent, SessionExpiringEvent, StatusChangedEvent, StepChangedEvent, SubmitRequestedEvent, SubmittedEvent,
} from "../../internal/widget-events.ts";
import { problemCode } from "../../localize/problem-code.ts";
import { TextController } from "../../localize/text-controller.ts";
import { buttonStyles } from "../../styles/button.styles.ts";
import { feedbackStyles } from "../../styles/feedback.styles.ts";
import { hostStyles } from "../../styles/host.styles.ts";
import type { FrameAttributes, FrameMessage } from "../protocol.ts";
import { hasBootstrap, obtainBootstrap } from "./bootstrap-source.ts";
import { FrameChannel } from "./frame-channel.ts";
import { vi } from "./locales/vi.ts";
import { readTheme, watchTheme } from "./read-theme.ts";
import { sealedFrameStyles } from "./sealed-frame.styles.ts";

/** From inserting the frame to its `ready`; a slow phone on a slow line still makes it. */
const readyTimeoutMs = 20_000;

/**
 * `allow-same-origin` keeps the frame in the Center's origin (its cookie, its API); the host's page is another origin, so
 * the two tokens together open nothing. Downloads are receipts and results; popups the national portal's hand-over link.
 */
const sandbox = "allow-scripts allow-same-origin allow-forms allow-downloads allow-popups allow-popups-to-escape-sandbox";

export abstract class SealedFrame extends CenterElement {
  static override styles = [hostStyles, buttonStyles, feedbackStyles, sealedFrameStyles];

  protected override readonly text = new TextController(this, {
    vi,
    en: () => import("./locales/en.ts").then((module) => module.en),
    "zh-Hans": () => import("./locales/zh-hans.ts").then((module) => module.zhHans),
  });

  static override properties: PropertyDeclarations = {
    fetchBootstrap: { attribute: false },
    bootstrapUrl: { attribute: "bootstrap-url" },
    phase: { state: true },
    failure: { state: true },
    attempt: { state: true },
  };

  /** Which page of the Center is shown. */
  protected abstract readonly widget: Widget;
  /** What the host's attributes say, sent on `init` and at each change. */
  protected abstract frameAttributes(): FrameAttributes;

  private declare phase: "loading" | "ready" | "failed";
  private declare failure: unknown;
  private declare attempt: number;
  #channel: FrameChannel | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopWatching: (() => void) | undefined;
  #sent = { theme: "", locale: "", attributes: "" };

  /** Asks the partner's back end for a single-use bootstrap. Without it and `bootstrapUrl` the publishable key is used. */
  declare fetchBootstrap: (() => Promise<string>) | undefined;
  /** Address on the partner's site that answers a POST with `{ "bootstrap": "…" }`. */
  declare bootstrapUrl: string | undefined;

  constructor() {
    super();
    this.phase = "loading";
    this.attempt = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = watchTheme(() => this.#sendChanges());
    // Put back after a removal: the browser loads the iframe anew, so the wait starts anew.
    this.#restart();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
    this.#drop();
  }

  /** Moves the focus into the frame, to its first field. */
  override focus(options?: FocusOptions): void {
    this.#iframe?.focus(options);
    this.#channel?.send({ type: "focus" });
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.#sendChanges();
  }

  readonly #loaded = (): void => {
    const frame = this.#iframe?.contentWindow;
    if (!frame || !this.isConnected) return;
    this.#channel?.close();
    this.#channel = new FrameChannel(frame, new URL(this.connection.configuration.center).origin, this.widget, (message) => this.#receive(message));
  };

  readonly #retry = (): void => {
    this.attempt += 1;
    this.#restart();
  };

  #receive(message: FrameMessage): void {
    switch (message.type) {
      case "hello":
        return this.#sendInit();
      case "bootstrap-needed":
        return void this.#sendBootstrap();
      case "ready":
        clearTimeout(this.#timer);
        this.phase = "ready";
        this.dispatchEvent(new ReadyEvent());
        return;
      case "size":
        this.#iframe?.style.setProperty("height", `${message.height}px`);
        return;
      case "step":
        this.#showTop();
        this.dispatchEvent(new StepChangedEvent({ step: message.step, index: message.index, count: message.count }));
        return;
      case "submit-requested":
        return void this.#answerSubmit(message.id, message.procedure);
      case "submitted":
        this.#showTop();
        this.dispatchEvent(new SubmittedEvent(message.code));
        return;
      case "session-expiring":
        this.dispatchEvent(new SessionExpiringEvent(message.expiresAt));
        return;
      case "status-changed":
        this.dispatchEvent(new StatusChangedEvent({ status: message.status, sequence: message.sequence }));
        return;
      case "error":
        // The frame shows its own message; the host is told the code.
        clearTimeout(this.#timer);
        this.phase = "ready";
        this.dispatchEvent(new ErrorEvent({ code: message.code, retryable: message.retryable }));
        return;
    }
  }

  #sendInit(): void {
    const theme = this.#theme();
    const locale = this.text.locale;
    const attributes = this.frameAttributes();
    this.#sent = { theme: JSON.stringify(theme), locale, attributes: JSON.stringify(attributes) };
    this.#channel?.send({ type: "init", locale, theme, attributes, hasBootstrap: hasBootstrap(this) });
  }

  #sendChanges(): void {
    if (!this.#channel || this.#sent.theme === "") return;
    const theme = this.#theme();
    const attributes = this.frameAttributes();
    const now = { theme: JSON.stringify(theme), locale: this.text.locale, attributes: JSON.stringify(attributes) };
    if (now.theme !== this.#sent.theme) this.#channel.send({ type: "theme", theme });
    if (now.locale !== this.#sent.locale) this.#channel.send({ type: "locale", locale: this.text.locale });
    if (now.attributes !== this.#sent.attributes) this.#channel.send({ type: "attributes", attributes });
    this.#sent = now;
  }

  async #sendBootstrap(): Promise<void> {
    const channel = this.#channel;
    let bootstrap: string | null = null;
    try {
      bootstrap = await obtainBootstrap(this);
    } catch (error) {
      console.warn(`hcc: <${this.localName}> got no bootstrap.`, error);
      this.dispatchEvent(new ErrorEvent({ code: "bootstrap_failed", retryable: true }));
    }
    // A frame that was reloaded meanwhile asks for its own.
    if (channel === this.#channel) channel?.send({ type: "bootstrap", bootstrap });
  }

  async #answerSubmit(id: number, procedure: string): Promise<void> {
    const channel = this.#channel;
    const event = new SubmitRequestedEvent(procedure);
    this.dispatchEvent(event);
    const replies = await Promise.all(event.replies.map((reply) => reply.catch(() => true)));
    channel?.send({ type: "submit-reply", id, proceed: !event.defaultPrevented && replies.every(Boolean) });
  }

  #restart(): void {
    this.#drop();
    this.phase = "loading";
    this.#timer = setTimeout(() => this.#fail(Object.assign(new Error("the frame did not answer"), { code: "frame_timeout" })), readyTimeoutMs);
  }

  #fail(error: unknown): void {
    this.#drop();
    this.failure = error;
    this.phase = "failed";
    this.dispatchEvent(new ErrorEvent({ code: problemCode(error), retryable: true }));
  }

  #drop(): void {
    clearTimeout(this.#timer);
    this.#channel?.close();
    this.#channel = undefined;
    this.#sent = { theme: "", locale: "", attributes: "" };
  }

  /** A new page begins at its top: where that has been scrolled away, it is brought back. */
  #showTop(): void {
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: "start" });
  }

  #theme() {
    return readTheme(this.renderRoot.querySelector<HTMLElement>(".probe") ?? this);
  }

  get #iframe(): HTMLIFrameElement | null {
    return this.renderRoot?.querySelector("iframe") ?? null;
  }

  /** The frame's address; also what the plain link opens. Attributes stay out of the URL: hosts and proxies log those. */
  #address(center: string, key: string | undefined): string {
    const url = new URL(`${center}/frame/${this.widget}`);
    if (key !== undefined) url.searchParams.set("key", key);
    if (this.attempt > 0) url.searchParams.set("attempt", String(this.attempt));
    return url.href;
  }

  override render(): TemplateResult {
    const { strings, shared, locale } = this.text;
    let address: string;
    try {
      const { center, key } = this.connection.configuration;
      address = this.#address(center, key);
    } catch (error) {
      clearTimeout(this.#timer);
      console.warn(error instanceof Error ? error.message : error);
      return html`<div class="root" lang=${locale}><p class="alert error" role="alert">${this.text.problem(error)}</p></div>`;
    }
    return html`<div class="root" lang=${locale}>
      <span class="probe" aria-hidden="true"></span>
      ${this.phase === "failed"
        ? html`<div class="alert error" role="alert">
            <p>${this.text.problem(this.failure)}</p>
            <p class="actions">
              <button class="button" type="button" @click=${this.#retry}>${shared.retry}</button>
              <a class="link" href=${address} target="_blank" rel="noopener noreferrer">${strings.openApart[this.widget]}</a>
            </p>
          </div>`
        : html`${this.phase === "loading" ? html`<p class="waiting" role="status">${shared.loading}</p>` : nothing}
            <iframe
              class=${this.phase}
              src=${address}
              title=${strings.title[this.widget]}
              sandbox=${sandbox}
              referrerpolicy="no-referrer"
              allow="clipboard-write"
              @load=${this.#loaded}
            ></iframe>`}
    </div>`;
  }
}
