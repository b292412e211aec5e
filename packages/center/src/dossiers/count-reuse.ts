/** How much of a dossier nobody had to give again, and how many of its papers were scanned: counts for its events. */
import type { PaperCount, Reuse } from '@hcc/rules/dossier';
import { type FormEvaluation, heldFieldId, papersFieldId } from '@hcc/rules/form';
import type { Field } from '@hcc/schemas';
import type { Prefill } from '../partners/token-subject.ts';
import type { DossierRecord } from './dossier-record.ts';

/** Of a form as it is filed. @param prefill what its draft began with; null where it began empty. */
export function countReuse(evaluation: FormEvaluation, prefill: Prefill | null): Reuse {
  const reuse: Reuse = { fieldsAnswered: 0, fieldsPrefilled: 0, papersAsked: 0, papersHeld: 0 };
  for (const { id, field } of evaluation.asked()) {
    if (field.type === 'attachment') {
      const isHeld = field.heldBy !== undefined && evaluation.valueOf(heldFieldId(field.componentId)) === true;
      if (isHeld) reuse.papersHeld += 1;
      if (isHeld || evaluation.isRequired(id)) reuse.papersAsked += 1;
    } else if (isAnsweredAsData(id, field, evaluation)) {
      reuse.fieldsAnswered += 1;
      if (isSame(evaluation.valueOf(id), prefill?.answers[id])) reuse.fieldsPrefilled += 1;
    }
  }
  return reuse;
}

/** What a person would have to write: not what the Center works out, and not what she alone can declare or consent to. */
const isAnsweredAsData = (id: string, { type }: Field, evaluation: FormEvaluation): boolean =>
  type !== 'checkbox' &&
  !id.startsWith('declaration.') &&
  !id.startsWith('consent.') &&
  !evaluation.isComputed(id) &&
  evaluation.valueOf(id) !== undefined;

/** A list of choices is the same in the same order. */
const isSame = (given: unknown, prefilled: unknown): boolean =>
  prefilled !== undefined && JSON.stringify(given) === JSON.stringify(prefilled);

/** Of the papers that a counter has taken in so far: those that a picture or a scan was added of. */
export function countPapers({ papers, attachments }: Pick<DossierRecord, 'papers' | 'attachments'>): PaperCount {
  const onPaper = new Set(
    papers
      .filter(({ originals, copies }) => originals + copies > 0)
      .map(({ componentId }) => papersFieldId(componentId)),
  );
  const scanned = new Set(attachments.map(({ fieldId }) => fieldId));
  return { onPaper: onPaper.size, scanned: [...onPaper].filter((fieldId) => scanned.has(fieldId)).length };
}
