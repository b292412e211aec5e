import type { Condition } from '@hcc/schemas';

export const is = (fieldId: string, value: string | boolean): Condition => ({ '==': [{ var: fieldId }, value] });

/** `visible` for a field that is shown where all of these hold; nothing for one that is always shown. */
export function visibleWhen(conditions: readonly Condition[]): { visible?: Condition } {
  const [only, ...others] = conditions;
  if (only === undefined) return {};
  return { visible: others.length === 0 ? only : { and: [...conditions] } };
}

/** The dossier is for a person other than the one who hands it in. */
export const forOther = is('submitter.for', 'other');
export const forOrganisation = is('submitter.for', 'organisation');
/** Somebody acts for another under an authorisation. */
export const isAuthorised: Condition = { and: [forOther, is('submitter.relation', 'authorised')] };
