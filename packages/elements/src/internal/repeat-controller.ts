/**
 * Looks again and again while the page can be seen: not in a hidden tab, at once when it is shown again or the line is
 * back. The wait counts from the end of a look, so a slow answer never piles up requests.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class RepeatController implements ReactiveController {
  readonly #look: (signal: AbortSignal) => Promise<void>;
  readonly #waitMs: () => number;
  #isOn = false;
  #isConnected = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort: AbortController | undefined;

  /**
   * @param look deals with its own failures; the signal is aborted when the page is hidden or the element removed.
   * @param waitMs milliseconds until the next look, asked after each.
   */
  constructor(host: ReactiveControllerHost, look: (signal: AbortSignal) => Promise<void>, waitMs: () => number) {
    this.#look = look;
    this.#waitMs = waitMs;
    host.addController(this);
  }

  /** The first look comes after one wait: whoever starts this has just looked. */
  start(): void {
    this.#isOn = true;
    this.#schedule();
  }

  stop(): void {
    this.#isOn = false;
    this.#pause();
  }

  /** Looks now, and goes on waiting from there. Does nothing while stopped. */
  async now(): Promise<void> {
    this.#pause();
    if (!this.#isOn || !this.#isConnected || isHidden()) return;
    const abort = new AbortController();
    this.#abort = abort;
    await this.#look(abort.signal);
    if (!abort.signal.aborted) this.#schedule();
  }

  hostConnected(): void {
    this.#isConnected = true;
    document.addEventListener('visibilitychange', this.#wake);
    globalThis.addEventListener('online', this.#wake);
    void this.now();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    document.removeEventListener('visibilitychange', this.#wake);
    globalThis.removeEventListener('online', this.#wake);
    this.#pause();
  }

  readonly #wake = (): void => {
    if (isHidden()) this.#pause();
    else void this.now();
  };

  #schedule(): void {
    this.#pause();
    if (this.#isOn && this.#isConnected && !isHidden()) this.#timer = setTimeout(() => void this.now(), this.#waitMs());
  }

  #pause(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
  }
}

const isHidden = (): boolean => document.visibilityState === 'hidden';
