import type { Officer, Procedure } from '@hcc/schemas';
import { toLocalDate } from '@hcc/rules/working-time';
import { newId, newToken, sha256 } from '../crypto/tokens.ts';
import type { FiledRecord, KeptResult } from '../dossiers/dossier-record.ts';
import { Problem } from '../http/problem.ts';
import type { ResultData } from '../pdf/result-document.ts';
import type { Ports } from '../ports.ts';

/** The officer who approved it: that person signs, whoever carries out the fourth step. */
export type Approver = Pick<Officer, 'id' | 'name' | 'title'>;

export interface MadeResult extends KeptResult {
  verificationTokenHash: string;
}

/** Writes the result of a completed dossier into the file store: signed when electronic, to be stamped when on site. */
export async function makeResult(
  { documents, files, center }: Ports,
  {
    record,
    procedure,
    approver,
    now,
    baseUrl,
  }: { record: FiledRecord; procedure: Procedure; approver: Approver; now: Date; baseUrl: string },
): Promise<MadeResult> {
  const { state, answers } = record;
  const text = (id: string): string | null =>
    typeof answers[id] === 'string' && answers[id] !== '' ? answers[id] : null;
  const isForOther = answers['submitter.for'] === 'other';
  const token = newToken('rv');
  const at = now.toISOString();
  const fact = (label: string, value: string | null) => (value ? [{ label, value }] : []);
  const title = procedure.results[0]?.name ?? procedure.name;
  const data: ResultData = {
    issuingAuthority: state.competentUnit.name,
    number: state.resultNumber ?? '',
    place: 'Quảng Ninh',
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
      state.track === 'onSite'
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
    verificationLink: `${baseUrl}/verify/${token}`,
    createdAt: at,
    isTest: center.mode === 'sandbox',
  };
  const bytes =
    state.track === 'onSite'
      ? await documents.sheet(data)
      : await signedBytes(documents, data, approver, state.competentUnit);
  const fileId = newId('file');
  await files.put(fileId, bytes);
  return {
    fileId,
    sha256: await sha256(new Uint8Array(bytes)),
    signed: state.track === 'electronic',
    verificationTokenHash: await sha256(token),
  };
}

async function signedBytes(
  documents: Ports['documents'],
  data: ResultData,
  approver: Approver,
  organisation: { id: string; name: string },
): Promise<Uint8Array> {
  const signed = await documents.signed(data, { personId: approver.id, organisationId: organisation.id });
  if ('pdf' in signed) return signed.pdf;
  throw new Problem('signer_unavailable', {
    signer: signed.missing === approver.id ? `${approver.title} ${approver.name}` : organisation.name,
  });
}
