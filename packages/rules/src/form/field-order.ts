import type { Field, FormDefinition } from '@hcc/schemas';
import { fieldsOf } from './condition.ts';

/** The fields of a form in the order of its pages. */
export function fieldsIn(definition: FormDefinition): Field[] {
  return definition.pages.flatMap(({ fields }) => fields);
}

/**
 * The fields so ordered that each stands after those that decide whether it is shown; and those for which there is no
 * such order, because they wait for themselves or for one that does.
 */
export function orderByVisibility(fields: readonly Field[]): { ordered: Field[]; cyclic: Field[] } {
  const waitsFor = new Map<string, number>();
  const waiting = new Map<string, Field[]>();
  const known = new Set(fields.map(({ id }) => id));
  for (const field of fields) {
    const deciding = field.visible === undefined ? [] : fieldsOf(field.visible).filter((id) => known.has(id));
    waitsFor.set(field.id, deciding.length);
    for (const id of deciding) waiting.set(id, [...(waiting.get(id) ?? []), field]);
  }

  const ordered = fields.filter(({ id }) => waitsFor.get(id) === 0);
  // Grows while it is walked: each field lets go of those that waited for it alone.
  for (const { id } of ordered) {
    for (const field of waiting.get(id) ?? []) {
      const left = (waitsFor.get(field.id) ?? 0) - 1;
      waitsFor.set(field.id, left);
      if (left === 0) ordered.push(field);
    }
  }
  return { ordered, cyclic: fields.filter(({ id }) => (waitsFor.get(id) ?? 0) > 0) };
}
