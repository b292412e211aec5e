/** Values that were asked for lately, by key; the one that nobody asked for longest goes when there is no room. */
export class Recent<Value> {
  readonly #most: number;
  /** In the order of use: a Map keeps that of insertion. */
  readonly #values = new Map<string, Value>();

  /** @param most how many are kept. */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Value | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most && oldest !== undefined) this.#values.delete(oldest);
  }
}
