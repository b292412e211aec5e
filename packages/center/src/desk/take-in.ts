/** A dossier handed in at a counter: filed and received in one move, since its papers were checked across the counter. */
import { compileForm, effectiveAnswers, papersFieldId } from '@hcc/rules/form';
import type { DossierEvent } from '@hcc/rules/dossier';
import type { Answers, FieldOf, Locale, Officer, Procedure } from '@hcc/schemas';
import { newId } from '../crypto/tokens.ts';
import { applyCommand } from '../dossiers/change-dossier.ts';
import { countReuse } from '../dossiers/count-reuse.ts';
import { chosenVariant, isServicePoint, officerContext } from '../dossiers/decision-context.ts';
import type { CountedPaper, DossierRecord, FiledRecord } from '../dossiers/dossier-record.ts';
import { draftOf, requireAnswers, submitCommand } from '../dossiers/file-dossier.ts';
import { Problem } from '../http/problem.ts';
import type { Center, Repositories } from '../ports.ts';

export interface HandedIn {
  procedure: Procedure;
  answers: Answers;
  papers: readonly Omit<CountedPaper, 'name'>[];
  officer: Officer;
  now: Date;
}

/** The draft to insert, and what it became with its events. @throws Problem when the officer, a paper or an answer does not fit */
export async function takeIn(
  stores: Repositories,
  center: Center,
  { procedure, answers: given, papers: counted, officer, now }: HandedIn,
  locale: Locale,
): Promise<{ draft: DossierRecord; next: FiledRecord; events: DossierEvent[] }> {
  const counter = officer.seat ?? officer.unit;
  if (!officer.roles.includes('receive') || !isServicePoint(center, counter.id))
    throw new Problem('role_missing', { command: 'accept', role: 'receive', unit: counter.name, allowed: '–' });
  const form = center.formOf(procedure);
  // It is handed in where the officer sits, whatever the form says.
  const said = { ...given, 'handIn.unit': counter.id };
  const slotFields = compileForm(form).fields.filter((field) => field.type === 'attachment');
  const papers = countedPapers(procedure, slotFields, counted);
  const slots = new Set(slotFields.map(({ id }) => id));
  // A paper that the form on screen stands for, or that is only shown, is counted but fills no slot.
  const attached = papers
    .filter(({ originals, copies }) => originals + copies > 0)
    .map(({ componentId }) => ({ fieldId: papersFieldId(componentId) }))
    .filter(({ fieldId }) => slots.has(fieldId));
  const evaluation = requireAnswers(form, { answers: said, attached, complete: true }, { center, now }, locale);
  const answers = effectiveAnswers(evaluation);
  const draft = draftOf({
    id: newId('dos'),
    ownerId: null,
    partnerId: null,
    procedureCode: procedure.code,
    formVersion: form.version,
    answers,
    prefill: null,
    attachments: [],
    papers,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
    expiresAt: null,
  });
  const context = officerContext({
    center,
    procedure,
    channel: 'counter',
    variantId: chosenVariant(answers),
    now,
    officer,
  });
  const submit = await submitCommand(stores, center, {
    procedure,
    answers,
    channel: 'counter',
    reuse: countReuse(evaluation, null),
    now,
  });
  const filed = applyCommand(draft, submit, context, locale);
  const received = applyCommand(filed.next, { type: 'accept' }, context, locale);
  return {
    draft,
    next: { ...received.next, version: draft.version + 1 },
    events: [...filed.events, ...received.events],
  };
}

/**
 * A paper is one of the record, or one that the form asks for of itself, as the authorisation.
 * @throws Problem naming a paper that neither knows: it would be lost without a word.
 */
function countedPapers(
  { code, components }: Procedure,
  slots: readonly FieldOf<'attachment'>[],
  given: readonly Omit<CountedPaper, 'name'>[],
): CountedPaper[] {
  const names = new Map([
    ...slots.map(({ componentId, label }): [string, string] => [componentId, label.vi]),
    ...components.map(({ id, name }): [string, string] => [id, name]),
  ]);
  const faults = given.flatMap(({ componentId }, index) =>
    names.has(componentId)
      ? []
      : [
          {
            pointer: `/papers/${index}/componentId`,
            code: 'unknownField',
            message: `"${componentId}" is no paper of ${code}.`,
          },
        ],
  );
  if (faults.length > 0) throw new Problem('answers_invalid', {}, { faults });
  return given.map((paper) => ({ ...paper, name: names.get(paper.componentId) ?? '' }));
}
