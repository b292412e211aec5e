/** What each slip says of a dossier: the latest of its kind, from the dossier and the event it was written with. */
import type { DossierEvent, OfficerActor } from '@hcc/rules/dossier';
import { remainingTime, toLocalDate } from '@hcc/rules/working-time';
import type { Procedure, Slip, UnitReference } from '@hcc/schemas';
import { componentsOf } from '../dossiers/components-of.ts';
import type { FiledRecord } from '../dossiers/dossier-record.ts';
import { Problem } from '../http/problem.ts';
import type {
  ApologyData,
  RefusalData,
  RoutingSlipData,
  SlipData,
  StopNoticeData,
  SupplementRequestData,
} from '../pdf/index.ts';
import type { Center } from '../ports.ts';
import { partiesOf } from './applicant-of.ts';

export interface SlipMatter {
  record: FiledRecord;
  procedure: Procedure;
  events: readonly DossierEvent[];
  center: Center;
  /** What was paid for it, in đồng. */
  paid: number;
}

/** The forms of Circular 03/2025/TT-VPCP are in use from the rule version that names them. */
const formsOf2025From = '2025-09-15';

export function slipDataOf(kind: Exclude<Slip, 'register' | 'receipt'>, matter: SlipMatter): SlipData {
  switch (kind) {
    case 'supplementRequest':
      return supplementRequest(matter);
    case 'refusal':
      return refusal(matter);
    case 'apology':
      return apology(matter);
    case 'stopNotice':
      return stopNotice(matter);
    case 'routingSlip':
      return routingSlip(matter);
  }
}

function supplementRequest(matter: SlipMatter): SupplementRequestData {
  const { record, procedure, center } = matter;
  const { state } = record;
  const asked = lastEvent(matter, 'supplementRequested');
  const round = state.supplements.length;
  const names = new Map(componentsOf(center, procedure).map(({ id, name }) => [id, name]));
  const isBefore = state.acceptedAt === null || Date.parse(asked.at) < Date.parse(state.acceptedAt);
  return {
    kind: 'supplementRequest',
    ...issueOf(asked, matter),
    ...dossierOf(matter),
    filedAt: state.submittedAt,
    items: asked.items.map(({ componentId, legalBasis, fault, what }) => ({
      subject: (componentId && names.get(componentId)) || (legalBasis ?? ''),
      fault,
      toDo: what,
      ...(legalBasis === undefined ? {} : { legalBasis }),
    })),
    reason: asked.items.some(({ fault }) => fault === 'missing')
      ? 'Hồ sơ chưa đủ thành phần theo quy định của thủ tục.'
      : 'Hồ sơ có giấy tờ chưa đúng quy định nên chưa có căn cứ để giải quyết.',
    ...(round > 1 || asked.justification
      ? { repeat: { round: Math.max(round, 2), reason: asked.justification ?? '' } }
      : {}),
    answerBy: asked.answerByOn,
    clock: isBefore ? 'notStarted' : rulesOf(matter)?.supplementClock === 'resume' ? 'resumes' : 'restarts',
    guide: { name: officerOf(asked).name },
  };
}

function refusal(matter: SlipMatter): RefusalData {
  const { state } = matter.record;
  const event = state.workflow === 'notAccepted' ? lastEvent(matter, 'notAccepted') : lastEvent(matter, 'refused');
  const { name, title } = officerOf(event);
  return {
    kind: 'refusal',
    ...issueOf(event, matter),
    ...dossierOf(matter),
    filedAt: state.submittedAt,
    reason: event.reason,
    legalBasis: event.legalBasis,
    stage:
      event.type === 'notAccepted'
        ? { at: 'intake', receiver: name }
        : { at: 'processing', signatory: { title, name } },
  };
}

function apology(matter: SlipMatter): ApologyData {
  const { center } = matter;
  const { state } = matter.record;
  const event = lastEvent(matter, 'reappointed');
  const { name, title } = officerOf(event);
  const before = state.promises.findLast(({ cause, at }) => cause !== 'reappointment' && at <= event.at);
  const dueAt = before?.promised.due.dueAt;
  const newDueAt = event.promised.due.dueAt;
  if (!dueAt || !newDueAt) throw new Error('A new date takes the place of one that was promised.');
  const fields = {
    kind: 'apology' as const,
    ...issueOf(event, matter),
    ...dossierOf(matter),
    number: event.documentNumber,
    receivedAt: state.acceptedAt ?? state.submittedAt,
    dueAt,
    reason: state.reappointment?.reason ?? '',
    newDueAt,
    signatory: { title, name },
    recipients: ['Như trên;', 'Lưu: VT, hồ sơ.'],
  };
  const version = rulesOf(matter);
  if (version && version.inForceFromOn < formsOf2025From) return { ...fields, formVersion: '2018' };
  const more = remainingTime({
    due: newDueAt,
    at: dueAt,
    duration: { unit: 'workingDay', amount: 1 },
    calendar: center.calendar,
  });
  return { ...fields, formVersion: '2025', extension: `${String(more?.amount ?? 0).padStart(2, '0')} ngày làm việc` };
}

function stopNotice(matter: SlipMatter): StopNoticeData {
  const { record, paid } = matter;
  const { state } = record;
  const event = state.workflow === 'stopped' ? lastEvent(matter, 'stopped') : lastEvent(matter, 'withdrawn');
  const { settlement } = state;
  if (!settlement) throw new Error('A notice of stopping says what becomes of fees and papers.');
  const { name, title } = officerOf(event);
  return {
    kind: 'stopNotice',
    ...issueOf(event, matter),
    ...dossierOf(matter),
    number: settlement.documentNumber,
    ...(state.acceptedAt ? { receivedAt: state.acceptedAt } : {}),
    cause:
      event.type === 'stopped'
        ? { by: 'authority', ground: event.reason, legalBasis: event.legalBasis }
        : {
            by: 'applicant',
            requestedOn: toLocalDate(state.withdrawalRequest?.at ?? event.at),
            ...(event.reason ? { reason: event.reason } : {}),
          },
    stoppedAt: event.at,
    stateReached: state.steps.appraise ? 'Đã thẩm định, chưa phê duyệt.' : 'Đã tiếp nhận, đang thẩm định.',
    fees: [
      {
        name: 'Phí, lệ phí đã nộp',
        amount: paid,
        handling: paid === 0 ? 'notCollected' : settlement.fees,
        ...(settlement.feesNote ? { note: settlement.feesNote } : {}),
      },
    ],
    returnedPapers: settlement.returnPapers ? record.papers.map((paper) => ({ ...paper, certifiedCopies: 0 })) : [],
    signatory: { title, name },
    recipients: ['Như trên;', 'Lưu: VT, hồ sơ.'],
  };
}

function routingSlip(matter: SlipMatter): RoutingSlipData {
  const { state } = matter.record;
  const accepted = lastEvent(matter, 'accepted');
  return {
    kind: 'routingSlip',
    ...issueOf(accepted, matter),
    ...dossierOf(matter),
    receivedAt: accepted.at,
    ...(state.promised?.due.dueAt ? { dueAt: state.promised.due.dueAt } : {}),
    handlingUnit: state.competentUnit.name,
    coordinatingUnits: state.consultations.map(({ unit }) => unit.name),
    handOvers: handOversOf(matter),
    // Paper that is on its way is signed for by hand.
    emptyRows: state.workflow === 'inTransit' ? 3 : 0,
  };
}

/** Each time the work passed from one unit to another: by courier for paper, by itself for a file. */
function handOversOf({ events, record }: SlipMatter): RoutingSlipData['handOvers'] {
  const [paper] = record.state.handOvers;
  const rows: RoutingSlipData['handOvers'][number][] = [];
  let from: { unit: UnitReference; officer: string; at: string } | undefined;
  for (const event of events) {
    if (event.actor.kind !== 'officer') continue;
    const { unit, name } = event.actor;
    if (from && from.unit.id !== unit.id)
      rows.push({
        from: { unit: from.unit.name, officer: from.officer },
        to: { unit: unit.name, officer: name },
        givenAt: event.type === 'takenOver' ? (paper?.sentAt ?? from.at) : from.at,
        takenAt: event.at,
      });
    from = { unit, officer: name, at: event.at };
  }
  return rows;
}

const rulesOf = ({ center, record }: SlipMatter) =>
  center.rules.find(({ version }) => version === record.state.rulesVersion);

const issueOf = ({ actor, at }: DossierEvent, { center, record }: SlipMatter) => ({
  superiorAuthority: center.name.vi,
  unit: actor.kind === 'officer' ? actor.unit.name : record.state.receivingUnit.name,
  place: center.placeOfIssue,
  issuedOn: toLocalDate(at),
  createdAt: at,
  isTest: center.mode === 'sandbox',
});

const dossierOf = ({ record, procedure }: SlipMatter) => ({
  dossierCode: record.state.code,
  procedure: { code: procedure.code, name: record.state.procedureName },
  ...partiesOf(record.answers),
});

/** @throws Problem `slip_not_found` when nothing of the kind has happened. */
function lastEvent<T extends DossierEvent['type']>(
  { events }: SlipMatter,
  type: T,
): Extract<DossierEvent, { type: T }> {
  const found = events.findLast((event): event is Extract<DossierEvent, { type: T }> => event.type === type);
  if (!found) throw new Problem('slip_not_found');
  return found;
}

function officerOf({ actor }: DossierEvent): OfficerActor {
  if (actor.kind !== 'officer') throw new Problem('slip_not_found');
  return actor;
}
