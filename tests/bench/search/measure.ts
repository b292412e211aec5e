import type { Built } from './engines/engine.ts';
import type { AskedQuery } from './queries.ts';

export interface Quality {
  /** Mean of 1 / rank of the first right answer among ten; 0 for none. */
  mrr: number;
  /** Share of queries with a right answer among the first five. */
  recall: number;
}

export async function qualityOf({ search }: Built, queries: readonly AskedQuery[]): Promise<Quality> {
  let mrr = 0;
  let found = 0;
  for (const { query, codes } of queries) {
    const rank = 1 + (await search(query)).findIndex((code) => codes.includes(code));
    if (rank > 0) mrr += 1 / rank;
    if (rank > 0 && rank <= 5) found++;
  }
  return { mrr: mrr / queries.length, recall: found / queries.length };
}

export interface Times {
  /** Milliseconds of the first build and of the median of five. */
  firstBuild: number;
  build: number;
  p50: number;
  p95: number;
}

/** The same in Node and in the browser: five builds, then every query three times, the first round for warming up. */
export async function timesOf(build: () => Built | Promise<Built>, queries: readonly string[]): Promise<Times> {
  const builds: number[] = [];
  let built: Built | undefined;
  for (let turn = 0; turn < 5; turn++) {
    await built?.close?.();
    const start = performance.now();
    built = await build();
    builds.push(performance.now() - start);
  }
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    for (const query of queries) {
      const start = performance.now();
      await built?.search(query);
      if (round > 0) times.push(performance.now() - start);
    }
  }
  await built?.close?.();
  return {
    firstBuild: builds[0] ?? 0,
    build: quantile(builds, 0.5),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
