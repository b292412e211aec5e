/** The catalogue as a browser searches and narrows in it: names and places in lists, no details. */
import { lifeEvents } from '@hcc/rules/catalogue';
import { defaultStreetWords } from '@hcc/rules/street-words';
import type { CatalogueIndex, Cost, Procedure, Unit } from '@hcc/schemas';
import type { Center } from '../ports.ts';
import type { CatalogueItem } from './catalogue.store.ts';
import { channelsOf, cheapest, shortest } from './to-summary.ts';

export function toIndex(
  version: string,
  items: readonly CatalogueItem[],
  center: Pick<Center, 'competentUnitFor'>,
): CatalogueIndex {
  const fields = new PlacedList((field: CatalogueIndex['fields'][number]) => `${field.code ?? ''} ${field.name}`);
  const unitFor = unitFinder(center);
  const units = new Map<string, CatalogueIndex['units'][number]>();
  const entries = items.map(({ procedure, searchWords }) => {
    const unit = settledByMatter(procedure) ? unitFor(procedure) : null;
    if (unit) units.set(unit.id, { id: unit.id, name: unit.name });
    return {
      code: procedure.code,
      name: procedure.name,
      level: procedure.level,
      words: searchWords,
      fields: [...new Set(procedure.fields.map((field) => fields.placeOf(field)))],
      audiences: procedure.audiences,
      channels: channelsOf(procedure),
      mode: procedure.filingMode.mode,
      lifeEvents: procedure.lifeEvents,
      unitId: unit?.id ?? null,
      cost: withoutNotes(cheapest(procedure)),
      duration: shortest(procedure),
    };
  });
  return {
    version,
    entries,
    fields: fields.items,
    lifeEvents: [...lifeEvents],
    units: [...units.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    streetWords: [...defaultStreetWords],
  };
}

/** Procedures of one field and the same agencies are many, and have one answer. */
function unitFinder(center: Pick<Center, 'competentUnitFor'>): (procedure: Procedure) => Unit {
  const known = new Map<string, Unit>();
  return (procedure) => {
    const key = JSON.stringify([procedure.fields, procedure.agencies]);
    const unit = known.get(key) ?? center.competentUnitFor({ procedure });
    known.set(key, unit);
    return unit;
  };
}

/** The same agency wherever it happens; below the province the place decides. */
export const settledByMatter = ({ level }: Pick<Procedure, 'level'>): boolean => level === 'provincial';

/** A note may run to a page; a list shows amounts, save a zero that its note explains: often the sum is set elsewhere. */
const withoutNotes = (cost: Cost): Cost =>
  cost.state === 'stated'
    ? {
        ...cost,
        items: cost.items.map(({ type, amount, text }) => ({
          type,
          ...(amount !== undefined && !(amount === 0 && text) && { amount }),
        })),
      }
    : cost;

/** A list in which each thing stands once, told by its place. */
class PlacedList<T> {
  readonly items: T[] = [];
  private readonly places = new Map<string, number>();
  private readonly keyOf: (item: T) => string;

  constructor(keyOf: (item: T) => string) {
    this.keyOf = keyOf;
  }

  placeOf(item: T): number {
    const key = this.keyOf(item);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.items.length);
    return this.items.push(item) - 1;
  }
}
