/** A name for one intent: 128 random bits. `crypto.randomUUID` would do, but pages on plain http do not have it. */
export function createIdempotencyKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
