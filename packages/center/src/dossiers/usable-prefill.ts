import { checkAnswers } from '@hcc/rules/form';
import type { FormDefinition } from '@hcc/schemas';
import type { Prefill } from '../partners/token-subject.ts';

/**
 * What of a partner's prefill a draft begins with: answers that the form takes, locked only where there is one, since
 * nobody could ever fill in the others. Never a declaration or a consent: those are the person's own, and a consent
 * ticked beforehand is none (Law 91/2025/QH15 on personal data).
 */
export function usablePrefill(form: FormDefinition, prefill: Prefill | null): Prefill | null {
  if (!prefill) return null;
  const left = new Set(checkAnswers(form, prefill.answers, [], { complete: false }).map(({ fieldId }) => fieldId));
  for (const { id, mustBeTrue } of form.pages.flatMap((page) => page.fields))
    if (mustBeTrue === true || id.startsWith('consent.')) left.add(id);
  const answers = Object.fromEntries(Object.entries(prefill.answers).filter(([id]) => !left.has(id)));
  return { source: prefill.source, answers, locked: prefill.locked.filter((id) => Object.hasOwn(answers, id)) };
}
