import { addCounts, type Counts, type CubeId, type CubeRow, monthOf } from '@hcc/rules/indicators';
import type { LocalDate } from '@hcc/schemas';
import { jsonb, type Sql } from '../db/db.ts';
import { type ComparedCube, comparedCubes, type PartSums, partSumsOf } from './part-sums.ts';

export interface EvaluationStore {
  /** Adds to what stands there. Only by whoever holds the lock of the outbox's `dossier-tally`. */
  add(rows: readonly CubeRow[]): Promise<void>;
  /** Puts rows where none stands. */
  insert(rows: readonly CubeRow[]): Promise<void>;
  clear(): Promise<void>;
  /** Those of a cube that begin between two days, both counted; of one key, or of all. */
  rows(cube: CubeId, asked: { key?: readonly string[]; from: LocalDate; to: LocalDate }): Promise<CubeRow[]>;
  /** How many dossiers each part has by month, received and settled, and how many ratings: what decides which figures may be told. */
  sizes(cube: ComparedCube, year: string): Promise<PartSize[]>;
  /** What each part came to in the months that begin between two days; only those in which anything happened. */
  parts(cube: ComparedCube, asked: { from: LocalDate; to: LocalDate }): Promise<(PartSums & { id: string })[]>;
}

export interface PartSize {
  /** Of the unit or the procedure; empty for the province. */
  id: string;
  /** `2026-08` */
  month: string;
  received: number;
  settled: number;
  rated: number;
}

interface Row {
  cube: CubeId;
  key: string;
  starts_on: string;
  counts: Counts;
}

const toRow = ({ cube, key, starts_on, counts }: Row): CubeRow => ({
  cube,
  key: JSON.parse(key) as string[],
  startsOn: starts_on,
  counts,
});

const toGiven = ({ cube, key, startsOn, counts }: CubeRow) => ({ cube, key: JSON.stringify(key), startsOn, counts });

const given = 'jsonb_to_recordset($1::jsonb) as given (cube text, key text, "startsOn" date, counts jsonb)';
const placeOf = (row: Pick<Row, 'cube' | 'key'>, startsOn: string): string => `${row.cube} ${startsOn} ${row.key}`;

/** The sums, and their columns. */
const sums = [
  ['received', 'received'],
  ['inTime', 'in_time'],
  ['late', 'late'],
  ['undated', 'undated'],
  ['otherwiseDone', 'otherwise_done'],
  ['tookWorkingDays', 'took_working_days'],
  ['rated', 'rated'],
  ['moved', 'moved'],
  ['movedWaiting', 'moved_waiting'],
  ['happened', 'happened'],
] as const satisfies [keyof PartSums, string][];
const isCompared = ({ cube }: CubeRow): boolean => comparedCubes.some((one) => one === cube);

/** In one statement: more would make a long text, fewer a long wait. */
const atOnce = 2000;

export const sqlEvaluationStore = (sql: Sql): EvaluationStore => ({
  async add(rows) {
    for (let start = 0; start < rows.length; start += atOnce) {
      const more = rows.slice(start, start + atOnce).map(toGiven);
      const standing = await sql.query<Row>(
        `select cells.cube, cells.key, cells.starts_on, cells.counts
           from ${given} join evaluation_cells cells
             on cells.cube = given.cube and cells.key = given.key and cells.starts_on = given."startsOn"`,
        [jsonb(more.map(({ cube, key, startsOn }) => ({ cube, key, startsOn })))],
      );
      const known = new Map(standing.map((row) => [placeOf(row, row.starts_on), row.counts]));
      await sql.query(
        `insert into evaluation_cells (cube, key, starts_on, counts)
         select cube, key, "startsOn", counts from ${given}
         on conflict (cube, key, starts_on) do update set counts = excluded.counts`,
        [
          jsonb(
            more.map((row) => ({
              ...row,
              counts: addCounts({ ...known.get(placeOf(row, row.startsOn)) }, row.counts),
            })),
          ),
        ],
      );
    }
    await addToParts(sql, rows);
  },
  async insert(rows) {
    for (let start = 0; start < rows.length; start += atOnce)
      await sql.query(
        `insert into evaluation_cells (cube, key, starts_on, counts) select cube, key, "startsOn", counts from ${given}`,
        [jsonb(rows.slice(start, start + atOnce).map(toGiven))],
      );
    await addToParts(sql, rows);
  },
  async clear() {
    await sql.query('delete from evaluation_cells');
    await sql.query('delete from evaluation_parts');
  },
  rows: async (cube, { key, from, to }) =>
    (
      await sql.query<Row>(
        `select cube, key, starts_on, counts from evaluation_cells
          where cube = $1 and starts_on between $2 and $3 and ($4::text is null or key = $4)
          order by starts_on, key`,
        [cube, from, to, key ? JSON.stringify(key) : null],
      )
    ).map(toRow),
  // A row a part, as a million dossiers have no more of them than ten thousand. `json` is a third of the work of `jsonb` here.
  sizes: async (cube, year) =>
    (
      await sql.query<{ id: string; months: [startsOn: string, received: number, settled: number, rated: number][] }>(
        `select id, json_agg(json_build_array(starts_on, received, in_time + late + undated, rated)) as months
           from evaluation_parts where cube = $1 and starts_on between $2 and $3 group by id`,
        [cube, `${year}-01-01`, `${year}-12-31`],
      )
    ).flatMap(({ id, months }) =>
      months.map(([startsOn, received, settled, rated]) => ({
        id,
        month: monthOf(startsOn),
        received,
        settled,
        rated,
      })),
    ),
  parts: (cube, { from, to }) =>
    sql.query(
      `select id, ${sums.map(([name, column]) => `sum(${column})::int as "${name}"`).join(', ')}
         from evaluation_parts where cube = $1 and starts_on between $2 and $3 group by id
       having sum(happened) > 0 or sum(moved) <> 0 or sum(moved_waiting) <> 0`,
      [cube, from, to],
    ),
});

/** A due day alone changes nothing here, so the most of what a day adds is left out. */
async function addToParts(sql: Sql, rows: readonly CubeRow[]): Promise<void> {
  const more = rows
    .filter(isCompared)
    .map(({ cube, key: [id = ''], startsOn, counts }) => ({ cube, id, startsOn, ...partSumsOf(counts) }))
    .filter((part) => sums.some(([name]) => part[name] !== 0));
  const names = sums.map(([, column]) => column);
  for (let start = 0; start < more.length; start += atOnce)
    await sql.query(
      `insert into evaluation_parts (cube, id, starts_on, ${names.join(', ')})
       select cube, id, "startsOn", ${sums.map(([name]) => `"${name}"`).join(', ')}
         from jsonb_to_recordset($1::jsonb)
           as given (cube text, id text, "startsOn" date, ${sums.map(([name]) => `"${name}" int`).join(', ')})
       on conflict (cube, starts_on, id) do update
          set ${names.map((column) => `${column} = evaluation_parts.${column} + excluded.${column}`).join(', ')}`,
      [jsonb(more.slice(start, start + atOnce))],
    );
}
