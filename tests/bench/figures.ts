/** Measured figures as lines of one table. */

/** The value that this share of the samples does not exceed. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export interface Line {
  readonly what: string;
  readonly ours: string;
  readonly peer: string;
  readonly ratio: string;
  /** What is asked for, and whether it is met. */
  readonly figure: string;
}

/** Two series of one run, median and 95th percentile each. `atMost` holds the ratio of the medians. */
export function compared(what: string, ours: readonly number[], peers: readonly number[], atMost?: number): Line {
  const ratio = (share: number) => quantile(ours, share) / quantile(peers, share);
  return {
    what: `${what} (n = ${ours.length})`,
    ours: inMs(ours),
    peer: inMs(peers),
    ratio: `${ratio(0.5).toFixed(2)} / ${ratio(0.95).toFixed(2)}`,
    figure: atMost === undefined ? '' : `≤ ${atMost}: ${verdict(ratio(0.5) <= atMost)}`,
  };
}

export const inMs = (samples: readonly number[]): string =>
  `${quantile(samples, 0.5).toFixed(1)} / ${quantile(samples, 0.95).toFixed(1)} ms`;

export const verdict = (isMet: boolean): string => (isMet ? 'met' : 'MISSED');

/** A Markdown table of ours beside one peer. */
export const formatTable = (lines: readonly Line[]): string =>
  alignTable([
    ['', 'ours p50 / p95', 'peer p50 / p95', 'ratio p50 / p95', 'figure'],
    ...lines.map(({ what, ours, peer, ratio, figure }) => [what, ours, peer, ratio, figure]),
  ]);

/** A Markdown table that is aligned for the terminal too; its first row is the head. */
export function alignTable(cells: readonly (readonly string[])[]): string {
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const [head = '', ...body] = cells.map(
    (row) => `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`,
  );
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n');
}
