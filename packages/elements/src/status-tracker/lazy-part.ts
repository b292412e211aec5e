/** A part that is fetched when it is first wanted. One that could not be had is fetched again when the person asks. */
export class LazyPart<T> {
  hasFailed = false;
  #part: T | undefined;
  #loading: Promise<void> | undefined;
  readonly #load: () => Promise<T>;
  readonly #changed: () => void;

  constructor(load: () => Promise<T>, changed: () => void) {
    this.#load = load;
    this.#changed = changed;
  }

  /** It, where it is here; nothing is fetched for this. */
  get here(): T | undefined {
    return this.#part;
  }

  /** It, where it is here; else it is on its way. */
  get wanted(): T | undefined {
    if (!this.#part && !this.hasFailed) void this.fetch();
    return this.#part;
  }

  /** Settles when it is here, or could not be had. */
  fetch(): Promise<void> {
    this.hasFailed = false;
    this.#loading ??= this.#load()
      .then(
        (part) => (this.#part = part),
        () => (this.hasFailed = true),
      )
      .then(() => {
        this.#loading = undefined;
        this.#changed();
      });
    return this.#loading;
  }
}
