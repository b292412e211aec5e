/**
 * What a list can be narrowed by, and how many procedures each choice would leave: a facet is counted with all other
 * filters kept and its own left out, so that its other values show what changing the choice would give.
 */
import type { CatalogueIndex, FacetName, Facets, FacetValue, ProcedureFilter } from '@hcc/schemas';
import type { CatalogueRow } from './columns.ts';
import { fitting, placesOf, type FilterContext } from './filter.ts';

export interface FacetContext extends FilterContext {
  /** Names of the agencies that entries name. */
  readonly units: CatalogueIndex['units'];
}

/**
 * The facets of `entries`: the whole catalogue, or what a search found. A value that would leave nothing stays out, unless
 * it is the chosen one. Fields, and agencies, come by count; the rest in an order of its own.
 */
export function facetsOf(
  entries: readonly CatalogueRow[],
  filter: ProcedureFilter,
  context: FacetContext,
): Omit<Facets, 'version'> {
  return {
    total: entries.filter(fitting(filter, context)).length,
    facets: names.map((name) => {
      const { [name]: chosen, ...others } = filter;
      const left = entries.filter(fitting(others, context));
      return {
        name,
        values: valuesOf[name](left, chosen, context).filter((it) => it.count > 0 || it.value === chosen),
      };
    }),
  };
}

const names: readonly FacetName[] = ['level', 'lifeEvent', 'field', 'audience', 'channel', 'mode', 'unit'];

type ValuesOf = (left: readonly CatalogueRow[], chosen: string | undefined, context: FacetContext) => FacetValue[];

const valuesOf: Readonly<Record<FacetName, ValuesOf>> = {
  level: ofWords(['provincial', 'district', 'commune'], ({ level }) => [level]),
  audience: ofWords(
    [
      'citizen',
      'overseasVietnamese',
      'foreigner',
      'household',
      'enterprise',
      'foreignEnterprise',
      'organisation',
      'stateBody',
      'other',
    ],
    ({ audiences }) => audiences,
  ),
  channel: ofWords(['online', 'post', 'counter'], ({ channels }) => channels),
  mode: ofWords(['here', 'handOver', 'counterOnly'], ({ mode }) => [mode]),
  field: fieldValues,
  lifeEvent: lifeEventValues,
  unit: unitValues,
};

/** Values that are words of the contract, in a fixed order. */
function ofWords(order: readonly string[], wordsOf: (entry: CatalogueRow) => readonly string[]): ValuesOf {
  return (left) => {
    const counts = countBy(left, wordsOf);
    return order.map((value) => ({ value, count: counts.get(value) ?? 0 }));
  };
}

/** By name, since one name may stand under two codes (food safety is health's and trade's). */
function fieldValues(left: readonly CatalogueRow[], chosen: string | undefined, { fields }: FacetContext) {
  const counts = countBy(left, (entry) => entry.fields.map((place) => fields[place]?.name ?? ''));
  const values = [...counts].map(([name, count]) => ({ value: name, name: { vi: name }, count }));
  if (chosen === undefined || counts.has(chosen)) return values.sort(byCount);
  // Chosen by its code, or left with nothing: it stays in the list as it was chosen.
  const places = placesOf(fields, chosen);
  const [first] = places;
  const name = (first !== undefined && fields[first]?.name) || chosen;
  const count = left.filter((entry) => entry.fields.some((place) => places.has(place))).length;
  return [...values.filter(({ value }) => value !== name), { value: chosen, name: { vi: name }, count }].sort(byCount);
}

/** An entry counts for its events and, once, for each branch above them. */
function lifeEventValues(left: readonly CatalogueRow[], _: string | undefined, { lifeEvents }: FacetContext) {
  const parentOf = new Map(lifeEvents.map(({ id, parentId }) => [id, parentId]));
  const withBranches = (id: string): string[] => {
    const parent = parentOf.get(id);
    return parent ? [id, ...withBranches(parent)] : [id];
  };
  const counts = countBy(left, (entry) => entry.lifeEvents.flatMap(withBranches));
  return lifeEvents.map(({ id, name, parentId }) => ({
    value: id,
    name,
    ...(parentId !== null && { parent: parentId }),
    count: counts.get(id) ?? 0,
  }));
}

/** The agencies that entries name; of another unit only when it is chosen, since every service point receives nearly all. */
function unitValues(left: readonly CatalogueRow[], chosen: string | undefined, context: FacetContext) {
  const nameOf = new Map(context.units.map(({ id, name }) => [id, name]));
  const counts = countBy(left, ({ unitId }) => (unitId === null ? [] : [unitId]));
  if (chosen !== undefined) counts.set(chosen, left.filter(fitting({ unit: chosen }, context)).length);
  return [...counts]
    .map(([value, count]) => ({ value, ...(nameOf.has(value) && { name: { vi: nameOf.get(value) ?? '' } }), count }))
    .sort(byCount);
}

/** Each entry counts once for a value, however often it names it. */
function countBy(entries: readonly CatalogueRow[], valuesOfEntry: (entry: CatalogueRow) => readonly string[]) {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const value of new Set(valuesOfEntry(entry))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The largest first; equal ones by value, so that the order is one. */
const byCount = (a: FacetValue, b: FacetValue): number => b.count - a.count || (a.value < b.value ? -1 : 1);
