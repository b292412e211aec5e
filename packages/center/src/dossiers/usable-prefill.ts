import { checkAnswers, compileForm, evaluateForm } from '@hcc/rules/form';
import type { FormDefinition, LocalDate } from '@hcc/schemas';
import type { Prefill } from '../partners/token-subject.ts';

/**
 * What of a partner's prefill a draft begins with: answers that the form takes, locked only where there is one, since
 * nobody could ever fill in the others. Never a declaration or a consent: those are the person's own, and a consent
 * ticked beforehand is none (Law 91/2025/QH15 on personal data).
 */
export function usablePrefill(form: FormDefinition, prefill: Prefill | null, today: LocalDate): Prefill | null {
  if (!prefill) return null;
  const evaluation = evaluateForm(form, { answers: prefill.answers, attachments: [], today });
  const left = new Set(
    checkAnswers(evaluation, { complete: false })
      .filter(({ severity }) => severity === 'error')
      .map(({ fieldId }) => fieldId),
  );
  for (const { id, type } of compileForm(form).fields)
    if (id.startsWith('declaration.') || id.startsWith('consent.') || type === 'attachment') left.add(id);
  const answers = Object.fromEntries(Object.entries(prefill.answers).filter(([id]) => !left.has(id)));
  return { source: prefill.source, answers, locked: prefill.locked.filter((id) => Object.hasOwn(answers, id)) };
}
