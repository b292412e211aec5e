import type { FieldGroup, FormPage } from '@hcc/schemas';
import type { FieldHost } from './field-context.ts';
import type { FilledForm } from './filled-form.ts';
import type { OpenRows } from './open-rows.ts';

/** The lists of a form that were begun for the person. */
const begun = new WeakMap<FilledForm, Set<string>>();

/** Each list of these pages that has to have a row. */
export function beginLists(pages: readonly FormPage[], rows: OpenRows, host: FieldHost): void {
  for (const group of pages.flatMap(({ groups }) => groups)) beginList(group, rows, host);
}

/**
 * A list that must have a row begins with an open one, so that nobody has to ask for its questions first. Once: whoever
 * takes it out means it. Its key is the same everywhere, since two devices may begin the same list.
 */
function beginList(group: FieldGroup, rows: OpenRows, host: FieldHost): void {
  const { id, repeat } = group;
  const { filled } = host;
  const known = begun.get(filled) ?? new Set<string>();
  if (!repeat || repeat.min === 0 || known.has(id) || !filled.evaluation.isGroupVisible(id)) return;
  begun.set(filled, known.add(id));
  if (filled.evaluation.rowKeys(id).length === 0 && !host.isLocked(id)) rows.add(group, 'first');
}
