/**
 * Tells once when it is worth fetching something large for an element that nobody has touched yet: it has come into view,
 * and the page has nothing better to do. Never where the person saves data.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class WhenWorthIt implements ReactiveController {
  readonly #host: Element;
  readonly #act: () => void;
  #seen: IntersectionObserver | undefined;
  #callOff: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, act: () => void) {
    this.#host = host;
    this.#act = act;
  }

  hostConnected(): void {
    if (savesData()) return;
    this.#seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#seen?.disconnect();
      this.#callOff = whenIdle(this.#act);
    });
    this.#seen.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#seen?.disconnect();
    this.#callOff?.();
  }
}

function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

/**
 * Safari has no idle callback; a second after the element was seen the page has painted.
 * @returns what calls it off
 */
function whenIdle(act: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const idle = requestIdleCallback(act, { timeout: 3000 });
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(act, 1000);
  return () => clearTimeout(timer);
}
