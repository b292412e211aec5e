/** Chances that the same seed brings again: mulberry32, enough for traffic and for nothing secret. */
export interface Chances {
  /** From 0 up to and without 1. */
  next(): number;
  isLucky(share: number): boolean;
  /** A whole number between two, both possible. */
  between(least: number, most: number): number;
  /** The earlier ones more often: few matters make most of the traffic. */
  favour<T>(items: readonly T[]): T;
}

export function createChances(seed: number): Chances {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    isLucky: (share) => next() < share,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    favour<T>(items: readonly T[]): T {
      const item = items[Math.floor(next() ** 2.5 * items.length)];
      if (item === undefined) throw new RangeError('There is nothing to choose from.');
      return item;
    },
  };
}
