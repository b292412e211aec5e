/** A filed dossier as officers see it: whole where they may open it, else without the name. */
import { allowedCommands, type DossierEvent, mayOpen, publishedStatus } from '@hcc/rules/dossier';
import type { DeskDossier, DeskDossierSummary, Locale, Officer } from '@hcc/schemas';
import { standingOf } from '../dossiers/decision-context.ts';
import type { DossierRecord, FiledRecord } from '../dossiers/dossier-record.ts';
import { toAttachment, toProgress } from '../dossiers/present.ts';
import type { Center } from '../ports.ts';

/** Who looks, and at which Center. */
export interface Viewer {
  center: Center;
  officer: Officer;
}

export function toSummary(record: FiledRecord, { center, officer }: Viewer): DeskDossierSummary {
  const standing = standingOf(center, officer);
  const { state } = record;
  return {
    id: record.id,
    code: state.code,
    procedureCode: state.procedureCode,
    procedureName: state.procedureName,
    status: publishedStatus(state),
    track: state.track,
    receivingUnit: state.receivingUnit,
    competentUnit: state.competentUnit,
    returningUnit: state.returningUnit,
    submittedAt: state.submittedAt,
    applicantName: mayOpen(state, standing) ? applicantNameOf(record) : '',
    dueAt: state.promised?.due.dueAt ?? null,
    next: allowedCommands(state, standing),
  };
}

export const toDeskDossier = (
  record: FiledRecord,
  events: readonly DossierEvent[],
  { center, officer }: Viewer,
  locale: Locale,
): DeskDossier => ({
  id: record.id,
  procedureCode: record.procedureCode,
  formVersion: record.formVersion,
  version: record.version,
  answers: record.answers,
  attachments: record.attachments.map(toAttachment),
  updatedAt: record.updatedAt,
  progress: toProgress(record.state, record.result !== null, locale),
  applicantName: applicantNameOf(record),
  papers: record.papers,
  history: events.map(toHistory),
  allowed: allowedCommands(record.state, standingOf(center, officer)),
});

const applicantNameOf = ({ answers }: DossierRecord): string =>
  String(
    (answers['submitter.for'] === 'other' ? answers['applicant.fullName'] : null) ??
      answers['submitter.fullName'] ??
      '',
  );

const toHistory = (event: DossierEvent) => ({
  at: event.at,
  type: event.type,
  actor: event.actor.kind === 'officer' ? `${event.actor.title} ${event.actor.name}` : '',
  unit: event.actor.kind === 'officer' ? event.actor.unit : null,
  note:
    'reason' in event
      ? event.reason
      : 'opinion' in event
        ? event.opinion
        : 'resultNumber' in event
          ? event.resultNumber
          : null,
});
