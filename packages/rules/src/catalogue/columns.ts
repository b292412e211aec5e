/** The catalogue by rows, as code reads it, and by columns, as it is served: two ways to write one thing. */
import type { CatalogueColumns, CatalogueEntry, CatalogueIndex } from '@hcc/schemas';
import { placesToStreetWords, placesToTexts, spell } from '../search/spelled.ts';

/** A procedure as filters see it. */
export type CatalogueRow = Omit<CatalogueEntry, 'name' | 'words'>;

type Columns = CatalogueColumns['columns'];
interface Column<Value> {
  values: Value[];
  places: number[];
}

export function toColumns({ entries, streetWords, ...tables }: CatalogueIndex): CatalogueColumns {
  const column = <Name extends keyof Columns>(name: Name) => columnOf(entries.map((entry) => entry[name]));
  return {
    ...tables,
    ...spell({ entries, streetWords }),
    codes: entries.map(({ code }) => code),
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
 * The catalogue that was served. Equal values are one object over all rows, so treat them as read-only.
 * @throws RangeError when the columns are not of one length, as a cut or mixed-up answer is.
 */
export function fromColumns(columns: CatalogueColumns): CatalogueIndex {
  const { version, fields, lifeEvents, units, lexicon } = columns;
  const [names, words] = [placesToTexts(lexicon, columns.names), placesToTexts(lexicon, columns.words)];
  return {
    version,
    fields,
    lifeEvents,
    units,
    streetWords: placesToStreetWords(columns),
    entries: rowsOf(columns).map((row, at) => ({
      ...row,
      name: present(names[at], at),
      words: present(words[at], at),
    })),
  };
}

/** The rows alone, without what is spelled: for who reads that as it is. @throws RangeError as `fromColumns`. */
export function rowsOf({ codes, columns }: CatalogueColumns): CatalogueRow[] {
  const at = <Value>({ values, places }: Column<Value>, row: number): Value =>
    present(values[present(places[row], row)], row);
  return codes.map((code, row) => ({
    code,
    level: at(columns.level, row),
    fields: at(columns.fields, row),
    audiences: at(columns.audiences, row),
    channels: at(columns.channels, row),
    mode: at(columns.mode, row),
    lifeEvents: at(columns.lifeEvents, row),
    unitId: at(columns.unitId, row),
    cost: at(columns.cost, row),
    duration: at(columns.duration, row),
  }));
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
