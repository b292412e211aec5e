/** A filed dossier as officers see it: whole where they may open it, else without the name. */
import {
  allowedCommands,
  type DossierEvent,
  type DossierState,
  mayOpen,
  publishedStatus,
  punctuality,
} from '@hcc/rules/dossier';
import { apologyBy, toLocalDate } from '@hcc/rules/working-time';
import type { DeskDossier, DeskDossierSummary, Locale, Officer, Procedure } from '@hcc/schemas';
import { respondByOn } from '../dossiers/respond-by.ts';
import { papersFieldId } from '@hcc/rules/form';
import { componentsOf } from '../dossiers/components-of.ts';
import { standingOf } from '../dossiers/decision-context.ts';
import type { DossierRecord, FiledRecord } from '../dossiers/dossier-record.ts';
import { applicantNameIn } from '../dossiers/dossiers.store.ts';
import { toAttachment, toDueDate, toNotice, toProgress } from '../dossiers/present.ts';
import { slipsOf } from '../dossiers/slips-of.ts';
import { changesOf } from '../dossiers/supplement-rounds.ts';
import type { Center } from '../ports.ts';
import { resultInForce } from '../results/result-standing.ts';
import { attentionOf } from './attention.ts';

/** Who looks, at which Center, and when. */
export interface Viewer {
  center: Center;
  officer: Officer;
  now: Date;
}

const standing = ({ center, officer, now }: Viewer, { rulesVersion }: DossierState) =>
  standingOf(center, officer, { now, rulesVersion });

export function toSummary(record: FiledRecord, viewer: Viewer): DeskDossierSummary {
  const { state } = record;
  const stands = standing(viewer, state);
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
    applicantName: mayOpen(state, stands) ? applicantNameOf(record) : '',
    dueAt: state.promised?.due.dueAt ?? null,
    punctuality: punctuality(state),
    assignee: assigneeOf(state),
    attention: attentionOf(state, { ...stands, calendar: viewer.center.calendar }),
    respondByOn: respondByOn(state),
    version: record.version,
    next: allowedCommands(state, stands),
  };
}

export function toDeskDossier(
  record: FiledRecord,
  { events, procedure }: { events: readonly DossierEvent[]; procedure: Procedure },
  viewer: Viewer,
  locale: Locale,
): DeskDossier {
  const { state } = record;
  const stands = standing(viewer, state);
  const { reappointment } = state;
  return {
    id: record.id,
    procedureCode: record.procedureCode,
    formVersion: record.formVersion,
    version: record.version,
    answers: record.answers,
    attachments: record.attachments.map(toAttachment),
    updatedAt: record.updatedAt,
    progress: toProgress(state, resultInForce(record) !== null, locale),
    applicantName: applicantNameOf(record),
    papers: record.papers,
    components: componentsOf(viewer.center, procedure).map((component) => ({
      ...component,
      has:
        record.attachments.some(({ fieldId }) => fieldId === papersFieldId(component.id)) ||
        record.papers.some(
          ({ componentId, originals, copies }) => componentId === component.id && originals + copies > 0,
        ),
    })),
    assignee: assigneeOf(state),
    refusal: state.refusal,
    supplements: state.supplements.map((round, index) => ({
      ...toNotice(round),
      askedBy: `${round.askedBy.title} ${round.askedBy.name}`,
      changes: round.answeredAt === null ? null : changesOf(record, index),
    })),
    financialDuties: [...state.financialDuties],
    consultations: [...state.consultations],
    fieldChecks: [...state.fieldChecks],
    handOvers: [...state.handOvers],
    promises: state.promises.map(({ at, cause, promised, statutory, inTime = null }) => ({
      at,
      cause,
      due: toDueDate(promised, locale),
      statutoryDue: toDueDate(statutory, locale),
      inTime,
    })),
    apologyByOn: state.promised?.due.dueAt
      ? toLocalDate(apologyBy(state.promised.due.dueAt, viewer.center.calendar, stands.rules).at)
      : null,
    reappointment: reappointment && {
      proposedAt: reappointment.proposedAt,
      proposedBy: `${reappointment.proposedBy.title} ${reappointment.proposedBy.name}`,
      reason: reappointment.reason,
      newDueOn: reappointment.newDueOn,
      signedAt: reappointment.signed?.at ?? null,
      documentNumber: reappointment.signed?.documentNumber ?? null,
    },
    withdrawalRequest: state.withdrawalRequest,
    finalisation: state.finalisation,
    resultNumber: state.resultNumber,
    fallenResults: [...state.fallenResults],
    hasPreparedResult: record.preparedResult !== null,
    settlement: state.settlement,
    handing: state.handing,
    slips: slipsOf(state),
    history: events.map((event) => toHistory(event, viewer.center)),
    allowed: allowedCommands(state, stands),
  };
}

const assigneeOf = ({ assignee }: DossierState) => assignee && { id: assignee.id, name: assignee.name };

const applicantNameOf = ({ answers }: DossierRecord): string => applicantNameIn(answers);

const toHistory = (event: DossierEvent, { name }: Center) => ({
  at: event.at,
  type: event.type,
  actor:
    event.actor.kind === 'officer'
      ? `${event.actor.title} ${event.actor.name}`
      : event.actor.kind === 'center'
        ? name.vi
        : '',
  unit: event.actor.kind === 'officer' ? event.actor.unit : null,
  note: noteOf(event),
});

/** What somebody wrote with it, whatever the event calls it. */
function noteOf(event: DossierEvent): string | null {
  switch (event.type) {
    case 'supplementRequested':
      return event.items.map(({ what }) => what).join('; ');
    case 'unitsSucceeded':
      return event.competentUnit.name;
    case 'consulted':
      return `${event.unit.name}: ${event.question}`;
    case 'reappointmentProposed':
      return `${event.reason} (${event.newDueOn})`;
    case 'fieldCheckPlanned':
      return event.place;
    case 'paymentRequired':
      return event.what;
    default: {
      const words = ['reason', 'opinion', 'finding', 'note', 'documentNumber', 'receiptNumber', 'resultNumber'];
      const told = Object.entries(event).find(([name, value]) => words.includes(name) && typeof value === 'string');
      return typeof told?.[1] === 'string' ? told[1] : null;
    }
  }
}
