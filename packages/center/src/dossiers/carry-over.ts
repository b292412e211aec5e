import { compileForm, placeOf } from '@hcc/rules/form';
import type { FormDefinition } from '@hcc/schemas';
import type { DossierRecord } from './dossier-record.ts';

/**
 * A draft begun under an earlier version of its form, as the form stands now. Answers and files for what is asked no
 * more fall away: nobody could see or mend them.
 */
export function carriedOver(record: DossierRecord, form: FormDefinition): DossierRecord {
  if (record.state !== null || record.formVersion === form.version) return record;
  const compiled = compileForm(form);
  const isAsked = (id: string): boolean => compiled.repeats.has(id) || placeOf(id, compiled) !== undefined;
  return {
    ...record,
    formVersion: form.version,
    answers: Object.fromEntries(Object.entries(record.answers).filter(([id]) => isAsked(id))),
    attachments: record.attachments.filter(({ fieldId }) => isAsked(fieldId)),
    prefill: record.prefill && { ...record.prefill, locked: record.prefill.locked.filter(isAsked) },
  };
}
