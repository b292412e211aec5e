/** A kept dossier as each of those who may see it sees it. */
import type { Dossier, DossierProgress, DueDate, Locale, PartnerDossier } from '@hcc/schemas';
import { type DatePromise, type DossierState, progressOf, publishedStatus, statusNumbers } from '@hcc/rules/dossier';
import { describeTrace } from '@hcc/rules/working-time';
import type { DossierRecord, FiledRecord, KeptAttachment } from './dossier-record.ts';

export function toDueDate({ startedAt, duration, due }: DatePromise, locale: Locale): DueDate {
  const words = describeTrace(due.trace, locale);
  return {
    dueAt: due.dueAt,
    dueOn: due.dueOn,
    startedAt,
    duration,
    provisional: due.provisional,
    calendarVersion: due.calendarVersion,
    reckoning: due.trace.map((step, index) => ({ code: step.code, text: words[index] ?? '' })),
  };
}

export function toProgress(state: DossierState, hasResult: boolean, locale: Locale): DossierProgress {
  const status = publishedStatus(state);
  return {
    code: state.code,
    procedureCode: state.procedureCode,
    procedureName: state.procedureName,
    status,
    statusNumber: statusNumbers[status],
    track: state.track,
    steps: progressOf(state),
    receivingUnit: state.receivingUnit,
    competentUnit: state.competentUnit,
    returningUnit: state.returningUnit,
    submittedAt: state.submittedAt,
    acceptedAt: state.acceptedAt,
    completedAt: state.completedAt,
    returnedAt: state.returnedAt,
    due: state.promised && toDueDate(state.promised, locale),
    statutoryDue: state.statutory && toDueDate(state.statutory, locale),
    yourTurn: status === 'supplementRequested' || status === 'paymentRequired',
    hasResult,
    sequence: state.sequence,
  };
}

export const toAttachment = ({ fileId: _, ...attachment }: KeptAttachment) => attachment;

export const toDossier = (record: DossierRecord, locale: Locale): Dossier => ({
  id: record.id,
  procedureCode: record.procedureCode,
  formVersion: record.formVersion,
  version: record.version,
  answers: record.answers,
  locked: record.prefill?.locked ?? [],
  attachments: record.attachments.map(toAttachment),
  progress: record.state && toProgress(record.state, record.result?.signed ?? false, locale),
  refusal: record.state?.refusal ?? null,
  updatedAt: record.updatedAt,
  expiresAt: record.expiresAt,
});

/** Code, status and dates: neither answers nor papers nor the result. */
export function toPartnerDossier({ state }: FiledRecord): PartnerDossier {
  const status = publishedStatus(state);
  return {
    code: state.code,
    procedureCode: state.procedureCode,
    status,
    statusNumber: statusNumbers[status],
    submittedAt: state.submittedAt,
    acceptedAt: state.acceptedAt,
    completedAt: state.completedAt,
    returnedAt: state.returnedAt,
    dueAt: state.promised?.due.dueAt ?? null,
    sequence: state.sequence,
  };
}
