/** Room for reckoning that every search uses anew, so that a key typed makes no garbage of it. All zero between searches. */
export interface Scratch {
  /** By entry. */
  coverage: Float64Array;
  /** By entry, for one word and for one reading. */
  fit: Float64Array;
  shares: Float64Array;
  /** By entry, a table for each wish: how well the entry grants it, and by which of its readings. */
  granted: (wish: number) => { values: Float64Array; choices: Uint16Array };
}

export function createScratch(entryCount: number): Scratch {
  const tables: { values: Float64Array; choices: Uint16Array }[] = [];
  return {
    coverage: new Float64Array(entryCount),
    fit: new Float64Array(entryCount),
    shares: new Float64Array(entryCount),
    granted: (wish) =>
      (tables[wish] ??= { values: new Float64Array(entryCount), choices: new Uint16Array(entryCount) }),
  };
}
