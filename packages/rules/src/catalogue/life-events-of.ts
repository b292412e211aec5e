/**
 * Which life events a procedure belongs to: our own table from the field of the record (lĩnh vực), refined by words of the
 * name where a field is too broad, and by who may apply. Used at import alone.
 */
import type { LifeEventId, Procedure } from '@hcc/schemas';
import { fold } from '../search/fold.ts';
import { fieldEvents, type FieldRule } from './field-events.ts';
import { lifeEvents } from './life-events.ts';

export type PlacedProcedure = Pick<Procedure, 'name' | 'kind' | 'audiences' | 'fields'>;

/**
 * The events of a procedure, the nearest first. None for what authorities settle among each other, and for a field that
 * the table leaves out on purpose or does not know.
 */
export function lifeEventsOf({ name, kind, audiences, fields }: PlacedProcedure): LifeEventId[] {
  if (kind === 'internal' || isBetweenAuthorities(audiences)) return [];
  const words = ` ${fold(name)} `;
  const found = [...new Set(fields.flatMap((field) => eventsOfField(field.name, words)))];
  const sides = new Set(audiences.flatMap((audience) => sideOf[audience] ?? []));
  const fitting = found.filter((id) => sides.size === 0 || sides.has(audienceOf.get(id) ?? 'citizen'));
  // The record's list of applicants is often shorter than the truth: better the other tree than none.
  return fitting.length > 0 ? fitting : found;
}

/** Whether the table has decided about a field, be it that it belongs to no event. */
export function isKnownField(name: string): boolean {
  return table.has(fold(name));
}

function eventsOfField(field: string, name: string): readonly LifeEventId[] {
  const rules = table.get(fold(field)) ?? [];
  return rules.find(({ when }) => when === undefined || when.test(name))?.events ?? [];
}

const table: ReadonlyMap<string, readonly FieldRule[]> = new Map(
  Object.entries(fieldEvents).map(([field, rules]) => [fold(field), rules]),
);

const audienceOf = new Map(lifeEvents.map(({ id, audience }) => [id, audience]));

/** Which tree somebody looks in. A household may be a family or run a shop. */
const sideOf: Readonly<Record<Procedure['audiences'][number], readonly ('citizen' | 'business')[]>> = {
  citizen: ['citizen'],
  overseasVietnamese: ['citizen'],
  foreigner: ['citizen'],
  household: ['citizen', 'business'],
  enterprise: ['business'],
  foreignEnterprise: ['business'],
  organisation: ['business'],
  stateBody: [],
  other: [],
};

/** Officials and state bodies alone apply. */
const isBetweenAuthorities = (audiences: Procedure['audiences']): boolean =>
  audiences.length > 0 && audiences.every((audience) => audience === 'stateBody' || audience === 'other');
