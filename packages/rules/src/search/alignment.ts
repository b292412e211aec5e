const slip = 0.5;

/** Nobody's query has more words. */
const mostWords = 512;
/** Two rows of the table, used by one reckoning after the other. */
const rows = [new Float64Array(mostWords + 1), new Float64Array(mostWords + 1)] as const;

/**
 * 0 to 1: how much of the typed words stands in a name as one row, a word wrong, missing or too many counting against it
 * (the local alignment of Smith and Waterman, over words).
 * @param name ids of words, the name's from `start` to before `end`.
 */
export function rowShare(name: ArrayLike<number>, start: number, end: number, typed: readonly number[]): number {
  const length = Math.min(typed.length, mostWords);
  if (length === 0) return 0;
  let best = 0;
  let [above, row] = rows;
  above.fill(0, 0, length + 1);
  for (let place = start; place < end; place++) {
    const id = name[place];
    row[0] = 0;
    for (let at = 1; at <= length; at++) {
      const diagonal = (above[at - 1] ?? 0) + (typed[at - 1] === id ? 1 : -slip);
      const score = Math.max(0, diagonal, (above[at] ?? 0) - slip, (row[at - 1] ?? 0) - slip);
      row[at] = score;
      if (score > best) best = score;
    }
    const done = row;
    row = above;
    above = done;
  }
  return best / length;
}
