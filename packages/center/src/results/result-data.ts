/** What the document of a result says, from the dossier it settles. */
import { toLocalDate } from '@hcc/rules/working-time';
import type { Officer, Procedure } from '@hcc/schemas';
import type { FiledRecord } from '../dossiers/dossier-record.ts';
import type { ResultData } from '../pdf/result-document.ts';

/** The officer who approved it: that person signs, whoever carries out the fourth step. */
export type Approver = Pick<Officer, 'id' | 'name' | 'title'>;

export interface ResultMatter {
  record: FiledRecord;
  procedure: Procedure;
  approver: Approver;
  now: Date;
}

export function resultDataOf(
  { record, procedure, approver, now }: ResultMatter,
  {
    how,
    verificationLink,
    isTest,
    place,
  }: Pick<ResultData, 'verificationLink' | 'isTest' | 'place'> & { how: 'stamp' | 'sign' },
): ResultData {
  const { state, answers } = record;
  const text = (id: string): string | null =>
    typeof answers[id] === 'string' && answers[id] !== '' ? answers[id] : null;
  const isForOther = answers['submitter.for'] === 'other';
  const at = now.toISOString();
  const fact = (label: string, value: string | null) => (value ? [{ label, value }] : []);
  const title = procedure.results[0]?.name ?? procedure.name;
  return {
    issuingAuthority: state.competentUnit.name,
    number: state.resultNumber ?? '',
    place,
    issuedOn: toLocalDate(at),
    title,
    summary: procedure.name,
    dossierCode: state.code,
    procedure: { code: procedure.code, name: procedure.name },
    applicant: {
      name: (isForOther ? text('applicant.fullName') : null) ?? text('submitter.fullName') ?? '',
      facts: [
        ...fact('Số định danh cá nhân', isForOther ? text('applicant.personalId') : text('submitter.personalId')),
        ...fact('Ngày sinh', isForOther ? text('applicant.birthOn') : null),
        ...fact('Người nộp hồ sơ', isForOther ? text('submitter.fullName') : null),
      ],
    },
    content: [
      `Căn cứ hồ sơ mã số ${state.code} và kết quả thẩm định, ${state.competentUnit.name} giải quyết thủ tục "${procedure.name}" theo đề nghị nêu trên.`,
      ...fact('', text('matter.summary')).map(({ value }) => `Nội dung đề nghị: ${value}`),
    ],
    signatory: { title: approver.title, name: approver.name },
    recipients: ['Người đề nghị;', 'Lưu: VT, hồ sơ.'],
    track:
      how === 'stamp'
        ? { kind: 'onSite' }
        : {
            kind: 'electronic',
            marks: [
              {
                fieldName: 'signature-person',
                signedBy: 'person',
                name: approver.name,
                organisation: state.competentUnit.name,
                signedAt: at,
              },
              {
                fieldName: 'signature-organisation',
                signedBy: 'organisation',
                name: state.competentUnit.name,
                signedAt: at,
              },
            ],
          },
    verificationLink,
    createdAt: at,
    isTest,
  };
}
