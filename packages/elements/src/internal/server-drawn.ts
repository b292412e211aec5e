/**
 * What a server drew in the element's shadow root (`server/draw-element.ts`) stays to be seen until the element can show as
 * much itself; then it goes, within one frame, so that nothing flashes or moves.
 */
import type { LitElement, ReactiveController } from 'lit';

export class ServerDrawn implements ReactiveController {
  readonly #host: LitElement;
  readonly #isReady: () => boolean;
  #drawn: Element[] = [];

  constructor(host: LitElement, isReady: () => boolean = () => true) {
    this.#host = host;
    this.#isReady = isReady;
  }

  /** Before the element's first rendering there is nothing else in its root; Lit then renders above it. */
  hostConnected(): void {
    if (!this.#host.hasUpdated) this.#drawn = [...this.#host.renderRoot.children];
  }

  hostUpdated(): void {
    const own = this.#drawn[0]?.previousElementSibling;
    if (!(own instanceof HTMLElement)) return;
    const isReady = this.#isReady();
    own.style.setProperty('display', isReady ? '' : 'none');
    if (isReady) for (const drawn of this.#drawn.splice(0)) drawn.remove();
  }
}
