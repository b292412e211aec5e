/** A kept dossier as each of those who may see it sees it. */
import type {
  Apology,
  Dossier,
  DossierProgress,
  DueDate,
  LocalDate,
  Locale,
  PartnerDossier,
  SupplementNotice,
} from '@hcc/schemas';
import {
  type DatePromise,
  type DossierState,
  progressOf,
  publishedStatus,
  punctuality,
  statusNumbers,
  type SupplementRound,
} from '@hcc/rules/dossier';
import { describeTrace } from '@hcc/rules/working-time';
import { respondByOn } from './respond-by.ts';
import type { DossierRecord, FiledRecord, KeptAttachment } from './dossier-record.ts';
import { resultInForce } from '../results/result-standing.ts';
import { applicantSlips } from './slips-of.ts';

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
    originalDueOn: originalDueOn(state),
    isReappointed: state.promises.at(-1)?.cause === 'reappointment',
    punctuality: punctuality(state),
    outcome: state.outcome,
    standstill: state.workflow === 'suspended' || state.workflow === 'stopped' ? state.workflow : null,
    standsStillSince: state.pause?.since ?? null,
    yourTurn: status === 'supplementRequested' || status === 'paymentRequired',
    respondByOn: respondByOn(state),
    withdrawalAsked: state.withdrawalRequest !== null && state.workflow !== 'withdrawn',
    hasResult,
    sequence: state.sequence,
  };
}

/** The first date that was promised, when another is in force. */
function originalDueOn({ promises, promised }: DossierState): LocalDate | null {
  const first = promises[0]?.promised.due.dueOn ?? null;
  return first === promised?.due.dueOn ? null : first;
}

/** Of a re-appointment that is proposed alone nobody outside hears. */
function apologyOf({ reappointment }: DossierState): Apology | null {
  if (!reappointment?.signed) return null;
  const { reason, newDueOn, signed } = reappointment;
  return { reason, newDueOn, documentNumber: signed.documentNumber, signedAt: signed.at };
}

/** The applicant need not know which officer asked. */
export const toNotice = ({ askedBy: _, ...notice }: SupplementRound): SupplementNotice => notice;

export const toAttachment = ({ fileId: _, ...attachment }: KeptAttachment) => attachment;

export const toDossier = (record: DossierRecord, locale: Locale): Dossier => ({
  id: record.id,
  procedureCode: record.procedureCode,
  formVersion: record.formVersion,
  version: record.version,
  answers: record.answers,
  locked: record.prefill?.locked ?? [],
  attachments: record.attachments.map(toAttachment),
  progress: record.state && toProgress(record.state, resultInForce(record)?.signed ?? false, locale),
  refusal: record.state?.refusal ?? null,
  supplements: record.state ? record.state.supplements.map(toNotice) : [],
  financialDuty: record.state?.workflow === 'paymentRequired' ? (record.state.financialDuties.at(-1) ?? null) : null,
  fieldCheck:
    record.state?.fieldChecks.find(({ applicantAttends, recordedAt }) => applicantAttends && recordedAt === null) ??
    null,
  fallenResults: record.state ? [...record.state.fallenResults] : [],
  apology: record.state && apologyOf(record.state),
  slips: record.state ? applicantSlips(record.state) : [],
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
