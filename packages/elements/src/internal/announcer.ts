/** What a screen reader is to say of a list, once it has rested: while somebody types it would talk over each key. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const restMs = 700;

export class Announcer implements ReactiveController {
  /** For an element with `role="status"`. */
  text = '';

  readonly #host: ReactiveControllerHost;
  readonly #sentence: () => string;
  #noted = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param sentence what is true now; empty for nothing to say. Asked after each rendering. */
  constructor(host: ReactiveControllerHost, sentence: () => string) {
    this.#host = host;
    this.#sentence = sentence;
    host.addController(this);
  }

  hostUpdated(): void {
    const sentence = this.#sentence();
    if (sentence === this.#noted) return;
    this.#noted = sentence;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.text = sentence;
      this.#host.requestUpdate();
    }, restMs);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#noted = this.text;
  }
}
