import { compileForm } from '@hcc/rules/form';
import type { Procedure } from '@hcc/schemas';
import type { Center } from '../ports.ts';

/** A paper that may be asked for, counted and ticked off. */
export interface AskedComponent {
  id: string;
  name: string;
  /** Of everybody: in no case, on no way and for no variant can it be missing. */
  isRequired: boolean;
  originals: number;
  copies: number;
}

/** Every paper to hand in: those of the record, and those that the form asks for of itself, as the authorisation. */
export function componentsOf({ formOf }: Pick<Center, 'formOf'>, procedure: Procedure): AskedComponent[] {
  const asked = new Map<string, AskedComponent>();
  for (const { id, name, use, originals, copies, ...when } of procedure.components) {
    const isRequired = !when.condition && !when.channel && !when.variantId && !when.authorisation;
    if (use === 'submit') asked.set(id, { id, name, isRequired, originals, copies });
  }
  for (const field of compileForm(formOf(procedure)).fields)
    if (field.type === 'attachment' && !asked.has(field.componentId))
      asked.set(field.componentId, {
        id: field.componentId,
        name: field.label.vi,
        isRequired: field.required === true && field.visible === undefined,
        originals: field.originals ?? 0,
        copies: field.copies ?? 0,
      });
  return [...asked.values()];
}
