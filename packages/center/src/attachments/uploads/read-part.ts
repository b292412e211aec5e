/** A part of a file as it arrives: until it ends, breaks off, or nothing comes any more. */

export type PartEnd =
  /** All of it came. */
  | 'whole'
  /** The connection broke: what came is good, since bytes come in order. */
  | 'broken'
  /** The other side is silent. It may be gone without a word (a half-open connection), and must not hold the upload. */
  | 'stalled';

/** Half of what the design allows for a lock that nobody uses. Milliseconds. */
export const defaultStallMs = 5000;

/**
 * Hands each piece to `take` as it comes; what `take` throws ends the reading.
 * @returns how it ended.
 */
export async function readPart(
  body: ReadableStream<Uint8Array> | null,
  take: (piece: Uint8Array) => Promise<void>,
  stallMs: number = defaultStallMs,
): Promise<PartEnd> {
  if (!body) return 'whole';
  const reader = body.getReader();
  try {
    for (;;) {
      const piece = await orSilence(reader.read(), stallMs);
      if (piece === 'broken' || piece === 'stalled') return piece;
      if (piece.done) return 'whole';
      await take(piece.value);
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

function orSilence<T>(read: Promise<T>, stallMs: number): Promise<T | 'broken' | 'stalled'> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('stalled'), stallMs);
    read.then(
      (piece) => {
        clearTimeout(timer);
        resolve(piece);
      },
      () => {
        clearTimeout(timer);
        resolve('broken');
      },
    );
  });
}
