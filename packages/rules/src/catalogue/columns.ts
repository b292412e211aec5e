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
    entries: rowsOf(columns).map(
      ({ code, level, fields: its, audiences, channels, mode, lifeEvents: events, unitId, cost, duration }, at) => ({
        code,
        level,
        fields: its,
        audiences,
        channels,
        mode,
        lifeEvents: events,
        unitId,
        cost,
        duration,
        name: present(names[at], at),
        words: present(words[at], at),
      }),
    ),
  };
}

/** The rows alone, without what is spelled: for who reads that as it is. @throws RangeError as `fromColumns`. */
export function rowsOf({ codes, columns }: CatalogueColumns): CatalogueRow[] {
  for (const { places } of Object.values(columns))
    if (places.length !== codes.length) throw cutBefore(Math.min(places.length, codes.length));
  return codes.map((code, at) => new Row(code, columns, at));
}

/** A row as its columns have it. A page waits for the list of them, and few are ever looked at. */
class Row implements CatalogueRow {
  readonly code: string;
  readonly #columns: Columns;
  readonly #at: number;

  constructor(code: string, columns: Columns, at: number) {
    this.code = code;
    this.#columns = columns;
    this.#at = at;
  }

  get level() {
    return this.#in(this.#columns.level);
  }
  get fields() {
    return this.#in(this.#columns.fields);
  }
  get audiences() {
    return this.#in(this.#columns.audiences);
  }
  get channels() {
    return this.#in(this.#columns.channels);
  }
  get mode() {
    return this.#in(this.#columns.mode);
  }
  get lifeEvents() {
    return this.#in(this.#columns.lifeEvents);
  }
  get unitId() {
    return this.#in(this.#columns.unitId);
  }
  get cost() {
    return this.#in(this.#columns.cost);
  }
  get duration() {
    return this.#in(this.#columns.duration);
  }

  #in<Value>({ values, places }: Column<Value>): Value {
    return present(values[present(places[this.#at], this.#at)], this.#at);
  }
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
  if (value === undefined) throw cutBefore(row);
  return value;
}

const cutBefore = (row: number): RangeError =>
  new RangeError(`The catalogue's columns end before row ${row}; fetch it again.`);
