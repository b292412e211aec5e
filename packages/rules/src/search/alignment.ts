const slip = 0.5;

/**
 * 0 to 1: how much of the typed words stands in a name as one row, a word wrong, missing or too many counting against it
 * (the local alignment of Smith and Waterman, over words).
 */
export function rowShare(name: readonly { plain: string }[], typed: readonly string[]): number {
  let best = 0;
  let above: number[] = [];
  for (const { plain } of name) {
    const row = [0];
    for (let at = 1; at <= typed.length; at++) {
      const diagonal = (above[at - 1] ?? 0) + (typed[at - 1] === plain ? 1 : -slip);
      const score = Math.max(0, diagonal, (above[at] ?? 0) - slip, (row[at - 1] ?? 0) - slip);
      row.push(score);
      if (score > best) best = score;
    }
    above = row;
  }
  return typed.length === 0 ? 0 : best / typed.length;
}
