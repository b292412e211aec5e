/** The list of procedures that words and filters ask for. */
import { fitting } from '@hcc/rules/catalogue';
import { searchAll } from '@hcc/rules/search';
import type { CatalogueEntry, ProcedureFilter, ProcedureMatch } from '@hcc/schemas';
import type { Center } from '../ports.ts';
import { Recent } from '../recent.ts';
import type { LoadedCatalogue } from './catalogue-cache.ts';
import { unitRoleOf } from './unit-role.ts';

export interface Found {
  entry: CatalogueEntry;
  match?: ProcedureMatch;
}

/** Told as far as it is looked at. */
export interface FoundList {
  readonly count: number;
  slice: (from: number, to: number) => readonly Found[];
}

export interface FindProcedures {
  /** The best match first; without words everything, by code. */
  (catalogue: LoadedCatalogue, q: string | undefined, filter: ProcedureFilter): FoundList;
}

/** Who pages through a list, or counts its facets, asks for the same again; so do many people who type the same words. */
const mostKept = 100;

/** @param find hands in another search in tests. */
export function createFindProcedures(units: Center['units'], find: typeof searchAll = searchAll): FindProcedures {
  const recent = new Recent<FoundList>(mostKept);
  return (catalogue, q, filter) => {
    const key = JSON.stringify([catalogue.version, q?.trim() ? q : '', filter]);
    const known = recent.get(key);
    if (known !== undefined) return known;
    const wanted = fitting(filter, filterContext(catalogue, units, filter));
    const found = q?.trim() ? find(catalogue.search, q, { wanted }) : all(catalogue, wanted);
    recent.set(key, found);
    return found;
  };
}

/** What the filter needs to know of the catalogue and of the unit that it names. */
export const filterContext = ({ index }: LoadedCatalogue, units: Center['units'], { unit }: ProcedureFilter) => ({
  ...index,
  unitRole: unit === undefined ? undefined : unitRoleOf(units, unit),
});

function all({ entries }: LoadedCatalogue, wanted: (entry: CatalogueEntry) => boolean): FoundList {
  const found = [...entries.values()].filter(wanted).map((entry) => ({ entry }));
  return { count: found.length, slice: (from, to) => found.slice(from, to) };
}
