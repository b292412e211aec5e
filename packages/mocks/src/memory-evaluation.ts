/** Figures in memory: the same rows as on a database, by their places. */
import {
  addCounts,
  type CubeRow,
  hasHappened,
  monthOf,
  partSumsOf,
  type Repositories,
  rowId,
  settledOf,
  sumOf,
} from '@hcc/center/app';

export function memoryEvaluation(figures: () => Map<string, CubeRow>): Repositories['evaluation'] {
  return {
    async add(rows) {
      for (const row of rows) {
        const known = figures().get(rowId(row));
        figures().set(rowId(row), { ...row, counts: addCounts({ ...known?.counts }, row.counts) });
      }
    },
    async insert(rows) {
      for (const row of rows) figures().set(rowId(row), structuredClone(row));
    },
    async clear() {
      figures().clear();
    },
    rows: async (cube, { key, from, to }) =>
      structuredClone(
        [...figures().values()]
          .filter(
            (row) =>
              row.cube === cube &&
              row.startsOn >= from &&
              row.startsOn <= to &&
              (key === undefined || JSON.stringify(row.key) === JSON.stringify(key)),
          )
          .toSorted((a, b) => (rowId(a) < rowId(b) ? -1 : 1)),
      ),
    sizes: async (cube, year) =>
      [...figures().values()]
        .filter((row) => row.cube === cube && row.startsOn.startsWith(year))
        .map(({ key, startsOn, counts }) => {
          const sums = partSumsOf(counts);
          const { received, rated } = sums;
          return { id: key[0] ?? '', month: monthOf(startsOn), received, settled: settledOf(sums), rated };
        }),
    parts: async (cube, { from, to }) =>
      [
        ...Map.groupBy(
          [...figures().values()].filter((row) => row.cube === cube && row.startsOn >= from && row.startsOn <= to),
          ({ key: [id = ''] }) => id,
        ),
      ]
        .map(([id, rows]) => ({ id, ...partSumsOf(sumOf(rows.map(({ counts }) => counts))) }))
        .filter(hasHappened),
  };
}
