/**
 * Loads one value for an element: `initial` until `run`, then `pending`, then `complete` or `error`.
 * A new run aborts the one before; so does removing the element. An aborted run changes nothing.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type LoadStatus = 'initial' | 'pending' | 'complete' | 'error';

export interface LoadView<T, R> {
  initial?: () => R;
  /** `last` is the value of an earlier run, to keep showing while the next is on its way. */
  pending?: (last: T | undefined) => R;
  complete?: (value: T) => R;
  error?: (error: unknown) => R;
}

/** @template A what `run` takes and hands on to `load`; an empty tuple for a load without arguments. */
export class LoadController<T, A extends readonly unknown[] = []> implements ReactiveController {
  status: LoadStatus = 'initial';
  value: T | undefined;
  error: unknown;

  readonly #host: ReactiveControllerHost;
  readonly #load: (signal: AbortSignal, ...args: A) => Promise<T>;
  #abort: AbortController | undefined;
  #lastArgs: A | undefined;
  #interrupted = false;

  constructor(host: ReactiveControllerHost, load: (signal: AbortSignal, ...args: A) => Promise<T>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** Starts (again). Never rejects: what went wrong stands in `error`. */
  async run(...args: A): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#lastArgs = args;
    this.status = 'pending';
    this.error = undefined;
    this.#host.requestUpdate();
    try {
      const value = await this.#load(abort.signal, ...args);
      if (abort.signal.aborted) return;
      this.value = value;
      this.status = 'complete';
    } catch (error) {
      if (abort.signal.aborted) return;
      this.error = error;
      this.status = 'error';
    }
    this.#host.requestUpdate();
  }

  /** The last run once more, as a "try again" button wants it. Does nothing before the first. */
  async retry(): Promise<void> {
    if (this.#lastArgs) await this.run(...this.#lastArgs);
  }

  /** Back to `initial`: the value and the error are forgotten. */
  reset(): void {
    this.#abort?.abort();
    this.status = 'initial';
    this.value = undefined;
    this.error = undefined;
    this.#lastArgs = undefined;
    this.#host.requestUpdate();
  }

  /** Picks the template of the present status. */
  render<R>(view: LoadView<T, R>): R | undefined {
    switch (this.status) {
      case 'initial':
        return view.initial?.();
      case 'pending':
        return view.pending?.(this.value);
      case 'complete':
        return view.complete?.(this.value as T);
      case 'error':
        return view.error?.(this.error);
    }
  }

  hostConnected(): void {
    // Taken out and put back while loading: start over, since the first run was aborted.
    if (this.#interrupted) void this.retry();
    this.#interrupted = false;
  }

  hostDisconnected(): void {
    this.#interrupted = this.status === 'pending';
    this.#abort?.abort();
  }
}
