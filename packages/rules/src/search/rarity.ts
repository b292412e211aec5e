/** 0 to 1: how much a word tells. Flattened, since that a word is there at all counts for more than how rare it is. */
export function rarity(entriesWithIt: number, entryCount: number): number {
  return 0.15 + (0.85 * Math.log(1 + entryCount / Math.max(1, entriesWithIt))) / Math.log(1 + entryCount);
}
