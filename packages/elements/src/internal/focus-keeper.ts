/** Tells when rendering took away what had the focus: left alone it falls to the page, and the keyboard is lost. */
import type { LitElement, ReactiveController } from 'lit';

export class FocusKeeper implements ReactiveController {
  readonly #host: LitElement;
  readonly #onLost: (lost: Element) => void;
  #had: Element | null = null;

  constructor(host: LitElement, onLost: (lost: Element) => void) {
    this.#host = host;
    this.#onLost = onLost;
  }

  hostUpdate(): void {
    this.#had = this.#host.shadowRoot?.activeElement ?? null;
  }

  hostUpdated(): void {
    const had = this.#had;
    if (had && !had.isConnected && this.#host.shadowRoot?.activeElement === null) this.#onLost(had);
  }
}
