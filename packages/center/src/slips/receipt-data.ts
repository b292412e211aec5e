/** What the receipt on paper says (giấy tiếp nhận hồ sơ và hẹn trả kết quả). */
import { papersFieldId } from '@hcc/rules/form';
import { toLocalDate } from '@hcc/rules/working-time';
import type { Procedure } from '@hcc/schemas';
import { chosenVariant, durationsFor } from '../dossiers/decision-context.ts';
import type { FiledRecord } from '../dossiers/dossier-record.ts';
import type { ReceiptData } from '../pdf/receipt-document.ts';
import { durationInWords } from '../pdf/vietnamese-durations.ts';
import type { Center } from '../ports.ts';

/** @param link with the link token. @param secret the look-up secret, where the caller has proved to know it. */
export function receiptDataOf(
  record: FiledRecord,
  procedure: Procedure,
  { center, link, secret }: { center: Center; link: string; secret: string | undefined },
): ReceiptData {
  const { state, answers, attachments } = record;
  const { committed, statutory } = durationsFor(procedure, state.channel, chosenVariant(answers));
  const text = (id: string): string => (typeof answers[id] === 'string' ? answers[id] : '');
  return {
    superiorAuthority: center.name.vi,
    unit: state.receivingUnit.name,
    dossierCode: state.code,
    place: center.placeOfIssue,
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
    files: attachments.map(({ name, sha256 }) => ({ name, sha256 })),
    setCount: 1,
    statutoryDuration: durationInWords(statutory),
    committedDuration: durationInWords(committed),
    receivedAt: state.acceptedAt ?? state.submittedAt,
    ...(state.promised?.due.dueAt ? { dueAt: state.promised.due.dueAt } : {}),
    resultDelivery: answers['return.method'] === 'counter' ? state.returningUnit.name : 'Bản điện tử',
    lookup: { link, ...(secret !== undefined && { secret }) },
    receiver: { name: center.name.vi },
    createdAt: state.submittedAt,
    isTest: center.mode === 'sandbox',
  };
}

/** The receipt is carried around and shown: the last four digits are enough to recognise it. */
const maskNumber = (number: string): string => `********${number.slice(-4)}`;
