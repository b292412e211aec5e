/** Unpacking with an end: a few bytes may claim to be gigabytes. */

export class InflateLimit extends Error {
  override readonly name = 'InflateLimit';
}

export interface Inflated {
  /** As many of the first bytes as were asked for. */
  head: Uint8Array<ArrayBuffer>;
  /** Of all that it unpacks to. */
  size: number;
}

/**
 * @param keep how many of the first bytes are wanted; the rest is only counted.
 * @param most how many bytes it may unpack to.
 * @throws InflateLimit beyond that · TypeError when it is not deflated data, or not all of it.
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  format: 'deflate' | 'deflate-raw',
  { keep, most }: { keep: number; most: number },
): Promise<Inflated> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  const kept: Uint8Array[] = [];
  let keptBytes = 0;
  let size = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > most) {
      await reader.cancel().catch(() => undefined);
      throw new InflateLimit(`More than ${most} bytes.`);
    }
    if (keptBytes < keep) {
      const part = value.subarray(0, keep - keptBytes);
      kept.push(part);
      keptBytes += part.byteLength;
    }
  }
  return { head: joined(kept), size };
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
