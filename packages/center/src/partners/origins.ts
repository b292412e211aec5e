/**
 * Exact match of scheme, host and port. A test partner may list `http://localhost:*`: any port of that very host, so
 * that a sandbox key works on whatever port a developer happens to use.
 */
export const originAllowed = (origin: string, allowed: readonly string[]): boolean =>
  allowed.some((entry) =>
    entry.endsWith(':*')
      ? origin.startsWith(entry.slice(0, -1)) && /^\d{1,5}$/.test(origin.slice(entry.length - 1))
      : origin === entry,
  );
