/**
 * One idempotency key for one intent. The same content gets the same key until it is settled, so a second click, a
 * retry after a lost reply and the button pressed again are one act to the Center; other content is another intent.
 */
export class IntentKey {
  #content: string | undefined;
  #key = '';

  /** @param intent what will be sent, the version it was decided on included. */
  for(intent: unknown): string {
    const content = JSON.stringify(intent);
    if (content !== this.#content) {
      this.#content = content;
      this.#key = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
        byte.toString(16).padStart(2, '0'),
      ).join('');
    }
    return this.#key;
  }

  /** The Center has answered: the same content again would be a new act. */
  settle(): void {
    this.#content = undefined;
  }
}
