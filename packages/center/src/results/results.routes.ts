import { papersFieldId } from '@hcc/rules/form';
import { toLocalDate } from '@hcc/rules/working-time';
import { operations } from '@hcc/schemas/contract';
import type { Duration } from '@hcc/schemas';
import { requireProcedure } from '../catalogue/require-procedure.ts';
import { isFiled } from '../dossiers/dossier-record.ts';
import { ownDossier } from '../dossiers/dossiers.routes.ts';
import { durationsFor } from '../dossiers/decision-context.ts';
import type { Bind } from '../http/bind-operation.ts';
import { baseUrlOf } from '../http/base-url.ts';
import { Problem } from '../http/problem.ts';
import { sha256 } from '../crypto/tokens.ts';
import type { Ports } from '../ports.ts';

export const resultRoutes = (bind: Bind, ports: Ports) => [
  bind(operations.getResult, async ({ params, caller }, stores) => {
    const record = await ownDossier(stores, params.id, caller.subject);
    // A sheet that is stamped by hand has legal value on paper alone.
    const bytes = record.result?.signed ? await ports.files.get(record.result.fileId) : null;
    if (!bytes || !record.state) throw new Problem('result_not_found');
    return { document: { bytes, mediaType: 'application/pdf', fileName: `ket-qua-${record.state.code}.pdf` } };
  }),

  bind(operations.getReceiptDocument, async ({ params, caller, request }, stores) => {
    const record = await ownDossier(stores, params.id, caller.subject);
    if (!isFiled(record)) throw new Problem('result_not_found');
    const { state, answers, attachments } = record;
    const procedure = await requireProcedure(stores, record.procedureCode);
    const lookup = await stores.tracking.findByCode(state.code);
    const { committed, statutory } = durationsFor(procedure, state.channel);
    const text = (id: string): string => (typeof answers[id] === 'string' ? answers[id] : '');
    const bytes = await ports.documents.receipt({
      superiorAuthority: ports.center.name.vi,
      unit: state.receivingUnit.name,
      dossierCode: state.code,
      place: 'Quảng Ninh',
      issuedOn: toLocalDate(state.submittedAt),
      submitter: {
        name: text('submitter.fullName'),
        ...(text('submitter.phone') ? { phone: text('submitter.phone') } : {}),
        ...(text('submitter.email') ? { email: text('submitter.email') } : {}),
        ...(text('submitter.personalId') ? { idNumber: maskNumber(text('submitter.personalId')) } : {}),
      },
      channel: state.channel === 'online' ? 'Trực tuyến' : 'Trực tiếp',
      ...(answers['submitter.for'] === 'other' ? { applicant: { name: text('applicant.fullName') } } : {}),
      procedure: { code: procedure.code, name: procedure.name },
      components: procedure.components
        .filter(
          ({ id }) =>
            attachments.some(({ fieldId }) => fieldId === papersFieldId(id)) ||
            record.papers.some((paper) => paper.componentId === id),
        )
        .map((component) => {
          const counted = record.papers.find((paper) => paper.componentId === component.id);
          const files = attachments.filter(({ fieldId }) => fieldId === papersFieldId(component.id)).length;
          return {
            name: component.name,
            originals: counted?.originals ?? 0,
            certifiedCopies: 0,
            copies: counted?.copies ?? files,
          };
        }),
      setCount: 1,
      statutoryDuration: inWords(statutory),
      committedDuration: inWords(committed),
      receivedAt: state.acceptedAt ?? state.submittedAt,
      ...(state.promised?.due.dueAt ? { dueAt: state.promised.due.dueAt } : {}),
      resultDelivery: answers['return.method'] === 'counter' ? state.returningUnit.name : 'Bản điện tử',
      lookup: {
        link: lookup ? `${baseUrlOf(ports, request)}/track#${await ports.vault.open(lookup.sealedLinkToken)}` : '',
      },
      receiver: { name: ports.center.name.vi },
      createdAt: state.submittedAt,
      isTest: ports.center.mode === 'sandbox',
    });
    return { document: { bytes, mediaType: 'application/pdf', fileName: `giay-tiep-nhan-${state.code}.pdf` } };
  }),

  bind(operations.verifyResult, async ({ params }, stores) => {
    const found = await stores.results.findByTokenHash(await sha256(params.token));
    const record = found && (await stores.dossiers.find(found.dossierId));
    if (!record?.state?.completedAt || !record.result) throw new Problem('result_not_found');
    const { state, result } = record;
    return {
      body: {
        verdict: 'valid' as const,
        issuer: state.competentUnit.name,
        procedureName: state.procedureName,
        resultNumber: state.resultNumber ?? '',
        issuedAt: record.state.completedAt,
        finalisation: state.track === 'electronic' ? ('signed' as const) : ('stamped' as const),
        sha256: result.sha256,
      },
    };
  }),
];

/** The receipt is carried around and shown: the last four digits are enough to recognise it. */
const maskNumber = (number: string): string => `********${number.slice(-4)}`;

const units: Record<Exclude<Duration['unit'], 'sameDay' | 'none'>, string> = {
  workingDay: 'ngày làm việc',
  calendarDay: 'ngày',
  workingHour: 'giờ làm việc',
  month: 'tháng',
  year: 'năm',
};

const inWords = (duration: Duration): string =>
  duration.unit === 'sameDay'
    ? 'trong ngày'
    : duration.unit === 'none'
      ? 'không quy định'
      : `${String(duration.amount).replace('.', ',')} ${units[duration.unit]}`;
