/** One connection that is kept open: it ends with the caller, or when nothing has come over it for too long. */
export interface Line {
  readonly signal: AbortSignal;
  /** Waits for one sign of life. Rejects when the line ends before it. */
  heard<T>(sign: Promise<T>): Promise<T>;
  close(): void;
}

export function openLine(signal: AbortSignal | undefined, silenceMs: number): Line {
  const ending = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    ending.signal.addEventListener('abort', () => reject(ending.signal.reason));
  });
  // Told where somebody waits; closing a line is no fault.
  ended.catch(() => {});
  const end = (): void => ending.abort(signal?.reason);
  signal?.addEventListener('abort', end);
  return {
    signal: ending.signal,
    async heard(sign) {
      const silence = setTimeout(() => ending.abort(), silenceMs);
      try {
        return await Promise.race([sign, ended]);
      } finally {
        clearTimeout(silence);
      }
    },
    close() {
      signal?.removeEventListener('abort', end);
      ending.abort();
    },
  };
}
