/** An idempotency key for each thing that an officer means to do, so that it is done once whatever is lost on the way. */
export class IntentKeys {
  readonly #keys = new Map<string, string>();

  /** @param intent in words of the caller's own, the same for the same thing. */
  of(intent: string): string {
    const key = this.#keys.get(intent) ?? crypto.randomUUID();
    this.#keys.set(intent, key);
    return key;
  }

  /** For another officer at the same desk. */
  clear(): void {
    this.#keys.clear();
  }
}
