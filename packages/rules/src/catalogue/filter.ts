/** Which procedures a set of filters leaves. The same in the browser, the mocks and the Center. */
import type { CatalogueIndex, Level, LifeEventId, ProcedureFilter } from '@hcc/schemas';
import type { CatalogueRow } from './columns.ts';

/** What the chosen unit does, as its directory says. */
export type UnitRole =
  /** An agency of the province: settles what names it. */
  | { readonly settles: 'named' }
  /** A People's Committee of a place: settles all of its level, in that place. */
  | { readonly settles: Exclude<Level, 'provincial'> }
  /** One above which no district stands any more: settles the districts' part too (since 1 July 2025). */
  | { readonly settles: 'belowProvince' }
  /** A service point: receives whatever is handed in here. */
  | { readonly settles: 'nothing' };

type Fields = readonly CatalogueIndex['fields'][number][];
type LifeEvents = readonly CatalogueIndex['lifeEvents'][number][];

/** What filters need to know beyond the entries. */
export interface FilterContext {
  readonly fields: Fields;
  readonly lifeEvents: LifeEvents;
  /** Of the unit that the filter names. @default an agency that settles what names it */
  readonly unitRole?: UnitRole | undefined;
}

/** Whether the entry is among what the filter leaves: all that is given must hold. */
export function fits(entry: CatalogueRow, filter: ProcedureFilter, context: FilterContext): boolean {
  return fitting(filter, context)(entry);
}

/** The same for a whole list: what the filter names is looked up once. */
export function fitting(
  { level, field, audience, lifeEvent, channel, mode, unit }: ProcedureFilter,
  { fields, lifeEvents, unitRole = { settles: 'named' } }: FilterContext,
): (entry: CatalogueRow) => boolean {
  const places = field === undefined ? null : placesOf(fields, field);
  const events = lifeEvent === undefined ? null : eventsWithin(lifeEvents, lifeEvent);
  return (entry) =>
    (level === undefined || entry.level === level) &&
    (audience === undefined || entry.audiences.includes(audience)) &&
    (channel === undefined || entry.channels.includes(channel)) &&
    (mode === undefined || entry.mode === mode) &&
    (places === null || entry.fields.some((place) => places.has(place))) &&
    (events === null || entry.lifeEvents.some((id) => events.has(id))) &&
    (unit === undefined || isOfUnit(entry, unit, unitRole));
}

/** An event with all below it; empty for one that the trees do not know. */
export function eventsWithin(lifeEvents: LifeEvents, id: LifeEventId): ReadonlySet<LifeEventId> {
  const within = new Set<LifeEventId>();
  for (const event of lifeEvents)
    if (event.id === id || (event.parentId !== null && within.has(event.parentId))) within.add(event.id);
  return within;
}

/** Places in the list of fields that a code or name stands for; a name may stand under several codes. */
export function placesOf(fields: Fields, field: string): ReadonlySet<number> {
  return new Set(fields.flatMap(({ code, name }, place) => (name === field || code === field ? place : [])));
}

function isOfUnit(entry: CatalogueRow, unit: string, { settles }: UnitRole): boolean {
  switch (settles) {
    case 'named':
      return entry.unitId === unit;
    case 'nothing':
      return entry.mode !== 'handOver';
    case 'belowProvince':
      return entry.level !== 'provincial';
    case 'district':
    case 'commune':
      return entry.level === settles;
  }
}
