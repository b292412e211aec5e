/** Figures in memory: the same rows as on a database, by their places. */
import {
  addCounts,
  count,
  countedRatings,
  type CubeRow,
  monthOf,
  type Repositories,
  rowId,
  settledMeasures,
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
        .map(({ key, startsOn, counts }) => ({
          id: key[0] ?? '',
          month: monthOf(startsOn),
          received: count(counts, 'received'),
          settled: count(counts, ...settledMeasures),
          rated: count(counts, ...countedRatings),
        })),
  };
}
