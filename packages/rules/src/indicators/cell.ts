import type { Channel, Level, LocalDate, ProcedureCode, Track } from '@hcc/schemas';
import type { DossierState } from '../dossier/index.ts';
import { monthOf } from './period.ts';
import { addCounts, type Counts } from './measures.ts';

/** Of what something is counted. Two units: who settles, and where it was handed in; each has figures of its own. */
export interface Cell {
  competentUnitId: string;
  receivingUnitId: string;
  procedureCode: ProcedureCode;
  /** Name of the procedure's first field as its record had it on the day of filing; empty when no record is left. */
  field: string;
  level: Level | '';
  channel: Channel;
  track: Track;
  /** The paper of the procedure that something is said of; empty where nothing is said of one. */
  componentId: string;
}
export type Dimension = keyof Cell;

/** More or fewer of something, on a day and in a cell. */
export interface Increment {
  on: LocalDate;
  cell: Cell;
  counts: Counts;
}

/** What a record says of a procedure that its dossiers' events do not. */
export interface ProcedureFacts {
  field: string;
  level: Level | '';
}

export const cellOf = (state: DossierState, { field, level }: ProcedureFacts): Cell => ({
  competentUnitId: state.competentUnit.id,
  receivingUnitId: state.receivingUnit.id,
  procedureCode: state.procedureCode,
  field,
  level,
  channel: state.channel,
  track: state.track,
  componentId: '',
});

/** A table of sums: some dimensions of a cell, by day or by month. */
export interface Cube {
  id: string;
  grain: 'day' | 'month';
  by: readonly Dimension[];
  /** Only what is said of something: cells where this is empty have no row. */
  of?: Dimension;
}

/**
 * The sums that are kept. Months answer for every period; days beside them for the one question that a month under way
 * cannot answer, which of its due days have passed. A table more is a line more and a rebuild.
 */
export const cubes = [
  { id: 'province-day', grain: 'day', by: [] },
  { id: 'province', grain: 'month', by: [] },
  { id: 'competent-day', grain: 'day', by: ['competentUnitId'] },
  { id: 'competent', grain: 'month', by: ['competentUnitId'] },
  { id: 'receiving-day', grain: 'day', by: ['receivingUnitId'] },
  { id: 'receiving', grain: 'month', by: ['receivingUnitId'] },
  { id: 'procedure-day', grain: 'day', by: ['procedureCode'] },
  { id: 'procedure', grain: 'month', by: ['procedureCode'] },
  { id: 'component', grain: 'month', by: ['procedureCode', 'componentId'], of: 'componentId' },
  {
    id: 'whole',
    grain: 'month',
    by: ['competentUnitId', 'receivingUnitId', 'procedureCode', 'field', 'level', 'channel', 'track'],
  },
] as const satisfies readonly Cube[];
export type CubeId = (typeof cubes)[number]['id'];

const tables: readonly (Cube & { id: CubeId })[] = cubes;

/** One row of a cube. `key` holds the values of its dimensions, in their order. */
export interface CubeRow {
  cube: CubeId;
  /** The day, or the first day of the month. */
  startsOn: LocalDate;
  key: readonly string[];
  counts: Counts;
}

export const rowId = ({ cube, startsOn, key }: Omit<CubeRow, 'counts'>): string =>
  `${cube}\u0000${startsOn}\u0000${key.join('\u0000')}`;

/** Adds increments to the rows of every cube; `into` is by {@link rowId}. A row may end up without a count. */
export function addToCubes(into: Map<string, CubeRow>, increments: Iterable<Increment>): Map<string, CubeRow> {
  for (const { on, cell, counts } of increments)
    for (const { id: cube, grain, by, of } of tables) {
      if (of && cell[of] === '') continue;
      const startsOn = grain === 'day' ? on : `${monthOf(on)}-01`;
      const row = { cube, startsOn, key: by.map((dimension) => cell[dimension]) };
      const id = rowId(row);
      const known = into.get(id);
      if (known) addCounts(known.counts, counts);
      else into.set(id, { ...row, counts: { ...counts } });
    }
  return into;
}
