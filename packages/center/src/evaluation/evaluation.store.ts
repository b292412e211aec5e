import { addCounts, countedRatings, type Counts, type CubeId, type CubeRow } from '@hcc/rules/indicators';
import type { LocalDate } from '@hcc/schemas';
import { jsonb, type Sql } from '../db/db.ts';

export interface EvaluationStore {
  /** Adds to what stands there. Only by whoever holds the lock of the outbox's `dossier-tally`. */
  add(rows: readonly CubeRow[]): Promise<void>;
  /** Puts rows where none stands. */
  insert(rows: readonly CubeRow[]): Promise<void>;
  clear(): Promise<void>;
  /** Those of a cube that begin between two days, both counted; of one key, or of all. */
  rows(cube: CubeId, asked: { key?: readonly string[]; from: LocalDate; to: LocalDate }): Promise<CubeRow[]>;
  /** How many dossiers each key of a cube has by month, received and settled, and how many ratings: what decides which figures may be told. */
  sizes(cube: CubeId, year: string): Promise<KeySize[]>;
}

export interface KeySize {
  /** The one dimension of the cube; empty for the province. */
  id: string;
  /** `2026-08` */
  month: string;
  received: number;
  settled: number;
  rated: number;
}

/** What counts as settled for the size of a cell: everything a share may have below its line. */
export const settledMeasures = ['finishedEarly', 'finishedOnTime', 'finishedLate', 'finishedUndated'] as const;

const sumIn = (measures: readonly string[]): string =>
  measures.map((measure) => `coalesce((counts->>'${measure}')::int, 0)`).join(' + ');

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
  },
  async insert(rows) {
    for (let start = 0; start < rows.length; start += atOnce)
      await sql.query(
        `insert into evaluation_cells (cube, key, starts_on, counts) select cube, key, "startsOn", counts from ${given}`,
        [jsonb(rows.slice(start, start + atOnce).map(toGiven))],
      );
  },
  async clear() {
    await sql.query('delete from evaluation_cells');
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
  sizes: async (cube, year) =>
    (
      await sql.query<{ key: string; month: string; received: number; settled: number; rated: number }>(
        `select key, to_char(starts_on, 'YYYY-MM') as month, coalesce((counts->>'received')::int, 0) as received,
                ${sumIn(settledMeasures)} as settled, ${sumIn(countedRatings)} as rated
           from evaluation_cells where cube = $1 and starts_on between $2 and $3`,
        [cube, `${year}-01-01`, `${year}-12-31`],
      )
    ).map(({ key, ...size }) => ({ id: (JSON.parse(key) as string[])[0] ?? '', ...size })),
});
