/** Keeps the page's URL and the opened procedure in step, where the page asked for it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readDeepLink, withDeepLink } from './deep-link.ts';

type Host = ReactiveControllerHost & Element & { readonly deepLink: string | undefined };

/** Stands in the state of the browser's history entries that an opened procedure made: the key of who made it. */
const madeBy = 'hccDeepLink';

export class DeepLinkController implements ReactiveController {
  readonly #host: Host;
  readonly #show: (code: string | undefined) => void;
  #isListening = false;
  #shown: string | undefined;

  /** @param show the address names another procedure, or none: by a link, by Back or by Forward. */
  constructor(host: Host, show: (code: string | undefined) => void) {
    this.#host = host;
    this.#show = show;
    host.addController(this);
  }

  hostConnected(): void {
    // After the update that reads the attribute: what is shown then is an update of its own.
    void this.#host.updateComplete.then(() => this.#listen());
  }

  hostUpdated(): void {
    this.#listen();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#follow);
    this.#isListening = false;
  }

  /** The person opened a procedure. */
  go(code: string): void {
    const { deepLink } = this.#host;
    if (!deepLink || code === this.#shown) return;
    this.#shown = code;
    history.pushState({ ...stateOf(history), [madeBy]: deepLink }, '', withDeepLink(location.href, deepLink, code));
  }

  /** The person went back to the list: one entry back where that is ours, else the address is mended in place. */
  leave(): void {
    const { deepLink } = this.#host;
    if (!deepLink || this.#shown === undefined) return;
    this.#shown = undefined;
    if (stateOf(history)[madeBy] === deepLink) history.back();
    else history.replaceState(history.state, '', withDeepLink(location.href, deepLink, undefined));
  }

  #listen(): void {
    if (!this.#host.deepLink || !this.#host.isConnected || this.#isListening) return;
    this.#isListening = true;
    addEventListener('popstate', this.#follow);
    this.#follow();
  }

  readonly #follow = (): void => {
    const { deepLink } = this.#host;
    if (!deepLink) return;
    const code = readDeepLink(location.href, deepLink);
    if (code === this.#shown) return;
    this.#shown = code;
    this.#show(code);
  };
}

function stateOf({ state }: History): Readonly<Record<string, unknown>> {
  return typeof state === 'object' && state !== null ? (state as Record<string, unknown>) : {};
}
