/** The catalogue by rows, as code reads it, and by columns, as it is served: two ways to write one thing. */
import type { CatalogueColumns, CatalogueEntry, CatalogueIndex } from '@hcc/schemas';

type Columns = CatalogueColumns['columns'];
interface Column<Value> {
  values: Value[];
  places: number[];
}

export function toColumns({ entries, ...tables }: CatalogueIndex): CatalogueColumns {
  const column = <Name extends keyof Columns>(name: Name) => columnOf(entries.map((entry) => entry[name]));
  return {
    ...tables,
    codes: entries.map(({ code }) => code),
    names: entries.map(({ name }) => name),
    words: entries.map(({ words }) => words),
    columns: {
      level: column('level'),
      fields: column('fields'),
      audiences: column('audiences'),
      channels: column('channels'),
      mode: column('mode'),
      lifeEvents: column('lifeEvents'),
      unitId: column('unitId'),
      cost: column('cost'),
      duration: column('duration'),
    },
  };
}

/**
 * The rows of served columns. Equal values are one object over all rows, so treat them as read-only.
 * @throws RangeError when the columns are not of one length, as a cut or mixed-up answer is.
 */
export function fromColumns({ codes, names, words, columns, ...tables }: CatalogueColumns): CatalogueIndex {
  const at = <Value>({ values, places }: Column<Value>, row: number): Value =>
    present(values[present(places[row], row)], row);
  return {
    ...tables,
    entries: codes.map((code, row): CatalogueEntry => ({
      code,
      name: present(names[row], row),
      words: present(words[row], row),
      level: at(columns.level, row),
      fields: at(columns.fields, row),
      audiences: at(columns.audiences, row),
      channels: at(columns.channels, row),
      mode: at(columns.mode, row),
      lifeEvents: at(columns.lifeEvents, row),
      unitId: at(columns.unitId, row),
      cost: at(columns.cost, row),
      duration: at(columns.duration, row),
    })),
  };
}

function columnOf<Value>(ofRows: readonly Value[]): Column<Value> {
  const places = new Map<string, number>();
  const values: Value[] = [];
  return {
    values,
    places: ofRows.map((value) => {
      const key = JSON.stringify(value);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, values.length);
      return values.push(value) - 1;
    }),
  };
}

function present<Value>(value: Value | undefined, row: number): Value {
  if (value === undefined) throw new RangeError(`The catalogue's columns end before row ${row}; fetch it again.`);
  return value;
}
