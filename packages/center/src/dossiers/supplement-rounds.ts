/** What a notice changed: the dossier as it was when it was asked for, kept beside what it became. */
import type { DossierEvent } from '@hcc/rules/dossier';
import type { SupplementChanges } from '@hcc/schemas';
import type { DossierRecord, KeptAttachment } from './dossier-record.ts';
import { toAttachment } from './present.ts';

/** The record with what it is now laid aside for each notice among the events. */
export const withRounds = (record: DossierRecord, events: readonly DossierEvent[]): DossierRecord =>
  events.some(({ type }) => type === 'supplementRequested')
    ? {
        ...record,
        rounds: [...record.rounds, { answers: record.answers, attachments: record.attachments, papers: [] }],
      }
    : record;

/** Old and new side by side, for the notice of that number. */
export function changesOf(record: DossierRecord, round: number): SupplementChanges | null {
  const before = record.rounds[round];
  if (!before) return null;
  const after = record.rounds[round + 1] ?? record;
  const ids = [...new Set([...Object.keys(before.answers), ...Object.keys(after.answers)])];
  const isIn = (files: readonly KeptAttachment[], { id }: KeptAttachment) => files.some((file) => file.id === id);
  return {
    answers: ids
      .map((fieldId) => ({
        fieldId,
        before: before.answers[fieldId] ?? null,
        after: after.answers[fieldId] ?? null,
      }))
      .filter((answer) => JSON.stringify(answer.before) !== JSON.stringify(answer.after)),
    added: after.attachments.filter((file) => !isIn(before.attachments, file)).map(toAttachment),
    removed: before.attachments.filter((file) => !isIn(after.attachments, file)).map(toAttachment),
    papers: before.papers,
  };
}
